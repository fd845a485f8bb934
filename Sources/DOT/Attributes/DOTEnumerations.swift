/// The shape of a node.
public enum DOTShape: String, Hashable, Sendable, CaseIterable {
  case box, polygon, ellipse, oval, circle, point, egg, triangle, plaintext, plain, diamond
  case trapezium, parallelogram, house, pentagon, hexagon, septagon, octagon
  case doublecircle, doubleoctagon, tripleoctagon, invtriangle, invtrapezium, invhouse
  case mdiamond = "Mdiamond"
  case msquare = "Msquare"
  case mcircle = "Mcircle"
  case rect, rectangle, square, star, none, underline, cylinder, note, tab, folder, box3d
  case component, promoter, cds, terminator, utr, primersite, restrictionsite
  case fivepoverhang, threepoverhang, noverhang, assembly, signature, insulator, ribosite
  case rnastab, proteasesite, proteinstab, rpromoter, rarrow, larrow, lpromoter
  case record
  case mrecord = "Mrecord"
}

/// How something is drawn; which styles there are depends on the element.
public struct DOTStyle<Element: DOTDrawn>: Hashable, Sendable {
  let name: String
}

extension DOTStyle where Element: DOTPainted {
  /// An unbroken line.
  public static var solid: Self { Self(name: "solid") }
  /// A dashed line.
  public static var dashed: Self { Self(name: "dashed") }
  /// A dotted line.
  public static var dotted: Self { Self(name: "dotted") }
  /// A thick line.
  public static var bold: Self { Self(name: "bold") }
  /// Not drawn, but laid out.
  public static var invis: Self { Self(name: "invis") }
}

extension DOTStyle where Element: DOTBoxed {
  /// Filled with `fillcolor`.
  public static var filled: Self { Self(name: "filled") }
  /// Filled with stripes of several colors.
  public static var striped: Self { Self(name: "striped") }
  /// With round corners.
  public static var rounded: Self { Self(name: "rounded") }
}

extension DOTStyle where Element == DOTNodeElement {
  /// Filled with sectors of several colors.
  public static var wedged: Self { Self(name: "wedged") }
  /// With small lines at the corners.
  public static var diagonals: Self { Self(name: "diagonals") }
}

extension DOTStyle where Element == DOTEdgeElement {
  /// Thick at the tail and thin at the head.
  public static var tapered: Self { Self(name: "tapered") }
}

extension DOTStyle where Element: DOTAreal {
  /// A gradient that runs outward from the middle.
  public static var radial: Self { Self(name: "radial") }
}

/// The direction in which ranks follow each other.
public enum DOTRankDirection: String, Hashable, Sendable, CaseIterable {
  case topToBottom = "TB"
  case leftToRight = "LR"
  case bottomToTop = "BT"
  case rightToLeft = "RL"
}

/// How the nodes of a subgraph are ranked.
public enum DOTRank: String, Hashable, Sendable, CaseIterable {
  case same, min, source, max, sink
}

/// At which ends of an edge arrowheads are drawn.
public enum DOTArrowEnds: String, Hashable, Sendable, CaseIterable {
  case forward, back, both, none
}

/// How edges are drawn.
public enum DOTSplines: String, Hashable, Sendable, CaseIterable {
  case none, line, polyline, curved, ortho, compound
  case spline = "true"
}

/// What is done about overlapping nodes, in every engine but `dot`.
public enum DOTOverlap: String, Hashable, Sendable, CaseIterable {
  case allow = "true"
  case remove = "false"
  case scale, prism, voronoi, scalexy, compress, vpsc, ortho
  case orthoXY = "orthoxy"
  case orthoYX = "orthoyx"
  case ipsep
}

/// The engine that places the nodes.
public enum DOTLayoutEngine: String, Hashable, Sendable, CaseIterable {
  case dot, neato, fdp, sfdp, circo, twopi, osage, patchwork
  case asGiven = "nop"
  case asGivenWithEdges = "nop2"
}

/// Whether nodes or edges are drawn first.
public enum DOTOutputOrder: String, Hashable, Sendable, CaseIterable {
  case breadthFirst = "breadthfirst"
  case nodesFirst = "nodesfirst"
  case edgesFirst = "edgesfirst"
}

/// The order in which pages follow each other.
public enum DOTPageDirection: String, Hashable, Sendable, CaseIterable {
  case bottomLeft = "BL"
  case bottomRight = "BR"
  case topLeft = "TL"
  case topRight = "TR"
  case rightBottom = "RB"
  case rightTop = "RT"
  case leftBottom = "LB"
  case leftTop = "LT"
}

/// How clusters are treated.
public enum DOTClusterMode: String, Hashable, Sendable, CaseIterable {
  case local, global, none
}

/// Where a label lies from top to bottom.
public enum DOTLabelLocation: String, Hashable, Sendable, CaseIterable {
  case top = "t"
  case center = "c"
  case bottom = "b"
}

/// Where text lies from left to right.
public enum DOTJustification: String, Hashable, Sendable, CaseIterable {
  case left = "l"
  case center = "c"
  case right = "r"
}

/// How `neato` minimizes energy.
public enum DOTMode: String, Hashable, Sendable, CaseIterable {
  case major
  case kamadaKawai = "KK"
  case gradientDescent = "sgd"
  case hierarchical = "hier"
  case ipsep
  case spring, maxent
}

/// How `neato` computes ideal distances.
public enum DOTDistanceModel: String, Hashable, Sendable, CaseIterable {
  case circuit, subset, mds
  case shortestPath = "shortpath"
}

/// How `sfdp` evens out node positions at the end.
public enum DOTSmoothing: String, Hashable, Sendable, CaseIterable {
  case none
  case averageDistance = "avg_dist"
  case graphDistance = "graph_dist"
  case powerDistance = "power_dist"
  case rng, spring, triangle
}

/// Which quadtree `sfdp` uses.
public enum DOTQuadtree: String, Hashable, Sendable, CaseIterable {
  case normal, fast, none
}

/// Which edges of a node keep their order from left to right.
public enum DOTOrdering: String, Hashable, Sendable, CaseIterable {
  case incoming = "in"
  case outgoing = "out"
}

/// The encoding of a document's text; this package writes UTF-8 only.
public enum DOTCharset: String, Hashable, Sendable, CaseIterable {
  case utf8 = "UTF-8"
}

/// How an image fills its node or cell.
public enum DOTImageScale: String, Hashable, Sendable, CaseIterable {
  case none = "false"
  case uniform = "true"
  case width, height, both
}

/// Where an image lies in its node.
public enum DOTImagePosition: String, Hashable, Sendable, CaseIterable {
  case topLeft = "tl"
  case topCenter = "tc"
  case topRight = "tr"
  case middleLeft = "ml"
  case middleCenter = "mc"
  case middleRight = "mr"
  case bottomLeft = "bl"
  case bottomCenter = "bc"
  case bottomRight = "br"
}

/// Whether a node's size yields to its label.
public enum DOTFixedSize: String, Hashable, Sendable, CaseIterable {
  /// The node grows to hold its label.
  case growing = "false"
  /// The node keeps its size, and the layout respects only that.
  case fixed = "true"
  /// The node keeps its size, and the layout respects the label too.
  case shape
}

/// How the library of fonts is named in SVG.
public enum DOTFontNames: String, Hashable, Sendable, CaseIterable {
  case svg, ps, gd
}

/// How labels of `sfdp` edges are treated as nodes.
public enum DOTLabelScheme: Int, Hashable, Sendable, CaseIterable {
  case none, penalized, old, sideways
}

/// Which corner of the network simplex `dot` balances towards.
public enum DOTBalance: String, Hashable, Sendable, CaseIterable {
  case min, max
}
