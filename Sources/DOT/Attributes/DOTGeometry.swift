/// A point in the plane or in space.
public struct DOTPoint: Hashable, Sendable, CustomStringConvertible {
  /// The coordinates.
  public var x: Double
  /// The coordinates.
  public var y: Double
  /// The third coordinate, in layouts of three dimensions.
  public var z: Double?
  /// Whether the layout must leave the point where it is.
  public var isPinned: Bool

  /// Makes a point.
  public init(_ x: Double, _ y: Double, _ z: Double? = nil, isPinned: Bool = false) {
    self.x = x
    self.y = y
    self.z = z
    self.isPinned = isPinned
  }

  /// The point in Graphviz's spelling.
  public var description: String {
    let coordinates = [x, y] + (z.map { [$0] } ?? [])
    return coordinates.map(FixedPoint.text).joined(separator: ",") + (isPinned ? "!" : "")
  }
}

/// A rectangle by two opposite corners, in points.
public struct DOTRect: Hashable, Sendable, CustomStringConvertible {
  /// The corner with the smaller coordinates.
  public var lowerLeft: DOTPoint
  /// The corner with the larger coordinates.
  public var upperRight: DOTPoint

  /// Makes a rectangle.
  public init(_ lowerLeft: DOTPoint, _ upperRight: DOTPoint) {
    self.lowerLeft = lowerLeft
    self.upperRight = upperRight
  }

  /// The rectangle in Graphviz's spelling.
  public var description: String {
    [lowerLeft.x, lowerLeft.y, upperRight.x, upperRight.y].map(FixedPoint.text)
      .joined(separator: ",")
  }
}

/// A size in inches, as a bound or as a goal.
public struct DOTSize: Hashable, Sendable, CustomStringConvertible {
  /// The size in Graphviz's spelling.
  public let description: String

  /// The drawing is scaled down to fit, never up.
  public static func atMost(_ width: Double, _ height: Double) -> DOTSize {
    DOTSize(description: pair(width, height))
  }

  /// The drawing is scaled up or down until it fits.
  public static func exactly(_ width: Double, _ height: Double) -> DOTSize {
    DOTSize(description: pair(width, height) + "!")
  }

  private init(description: String) { self.description = description }

  private static func pair(_ width: Double, _ height: Double) -> String {
    FixedPoint.text(max(0, width)) + "," + FixedPoint.text(max(0, height))
  }
}

/// A distance to all sides, or one across and one along; absolute or added to what is there.
public struct DOTMargin: Hashable, Sendable, CustomStringConvertible, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// The distance in Graphviz's spelling.
  public let description: String

  /// The same distance on all sides.
  public init(_ all: Double) { description = FixedPoint.text(all) }

  /// One distance left and right, one above and below.
  public init(_ x: Double, _ y: Double) {
    description = FixedPoint.text(x) + "," + FixedPoint.text(y)
  }

  private init(description: String) { self.description = description }

  /// The same distance on all sides from a literal.
  public init(floatLiteral value: Double) { self.init(value) }

  /// The same distance on all sides from a literal.
  public init(integerLiteral value: Int) { self.init(Double(value)) }

  /// A distance that is added to, where an attribute would otherwise scale (`sep`, `esep`).
  public static func added(_ x: Double, _ y: Double) -> DOTMargin {
    DOTMargin(description: "+" + FixedPoint.text(x) + "," + FixedPoint.text(y))
  }
}

/// The line of an edge as a layout gives it: arrow tips and the control points of a spline.
public struct DOTSplinePath: Hashable, Sendable, CustomStringConvertible {
  /// The tip of the arrow at the tail.
  public var start: DOTPoint?
  /// The tip of the arrow at the head.
  public var end: DOTPoint?
  /// The control points; Graphviz wants one more than a multiple of three.
  public var points: [DOTPoint]

  /// Makes a line.
  public init(_ points: [DOTPoint], start: DOTPoint? = nil, end: DOTPoint? = nil) {
    self.points = points
    self.start = start
    self.end = end
  }

  /// The line in Graphviz's spelling.
  public var description: String {
    let tips = [end.map { "e,\($0)" }, start.map { "s,\($0)" }].compactMap { $0 }
    return (tips + points.map(\.description)).joined(separator: " ")
  }
}

/// The part of a drawing that is shown.
public struct DOTViewport: Hashable, Sendable, CustomStringConvertible {
  /// The viewport in Graphviz's spelling.
  public let description: String

  /// A window of a width and height in points, scaled by `zoom`, around a point.
  public init(width: Double, height: Double, zoom: Double = 1, center: DOTPoint? = nil) {
    let size = [max(0, width), max(0, height), max(0.001, zoom)]
    let middle = center.map { [$0.x, $0.y] } ?? []
    description = (size + middle).map(FixedPoint.text).joined(separator: ",")
  }
}

/// The proportion of a drawing's height to its width.
public enum DOTRatio: Hashable, Sendable, CustomStringConvertible {
  /// Height divided by width.
  case value(Double)
  case fill, compress, expand, auto

  /// The ratio in Graphviz's spelling.
  public var description: String {
    switch self {
    case .value(let value): FixedPoint.text(max(0.001, value.isNaN ? 1 : value))
    case .fill: "fill"
    case .compress: "compress"
    case .expand: "expand"
    case .auto: "auto"
    }
  }
}

/// How the components of a graph are packed.
public enum DOTPackMode: Hashable, Sendable, CustomStringConvertible {
  case node, cluster, graph
  /// In rows, or in columns of `columns` each if given.
  case array(columns: Int?)

  /// The mode in Graphviz's spelling.
  public var description: String {
    switch self {
    case .node: "node"
    case .cluster: "clust"
    case .graph: "graph"
    case .array(let columns): columns.map { "array_\(min(max($0, 1), 10_000))" } ?? "array"
    }
  }
}

/// How positions are chosen before a layout begins.
public enum DOTStart: Hashable, Sendable, CustomStringConvertible {
  /// On a circle.
  case regular
  /// Computed from the graph.
  case fromGraph
  /// At random; the same seed gives the same layout.
  case random(seed: Int)

  /// The choice in Graphviz's spelling.
  public var description: String {
    switch self {
    case .regular: "regular"
    case .fromGraph: "self"
    case .random(let seed): "random\(min(max(seed, 0), 1_000_000_000))"
    }
  }
}

/// The layers on which something is drawn.
public enum DOTLayerRange: Hashable, Sendable, CustomStringConvertible {
  /// Every layer.
  case all
  /// One layer.
  case layer(DOTWord)
  /// The layers from one to another.
  case range(DOTWord, DOTWord)

  /// The range in Graphviz's spelling, with the standard separators.
  public var description: String {
    switch self {
    case .all: "all"
    case .layer(let name): name.description
    case .range(let first, let last): "\(first):\(last)"
    }
  }
}
