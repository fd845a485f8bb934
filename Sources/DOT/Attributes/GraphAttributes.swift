extension DOTAttribute where Element == DOTGraphElement {
  /// A drawing in the xdot language beneath everything.
  public static func background(_ xdot: String) -> Self {
    Self("_background", DOTValue(raw: xdot))
  }

  /// Whether `sfdp` draws leaves on a circle around their root.
  public static func beautify(_ flag: Bool) -> Self {
    Self("beautify", flag)
  }

  /// Whether the drawing is centered on the page.
  public static func center(_ flag: Bool) -> Self {
    Self("center", flag)
  }

  /// The encoding of text.
  public static func charset(_ value: DOTCharset) -> Self {
    Self("charset", value.rawValue)
  }

  /// How clusters are treated.
  public static func clusterrank(_ value: DOTClusterMode) -> Self {
    Self("clusterrank", value.rawValue)
  }

  /// Whether edges may end at clusters.
  public static func compound(_ flag: Bool) -> Self {
    Self("compound", flag)
  }

  /// How much movement is damped in a step of `neato`.
  public static func damping(_ value: Double) -> Self {
    Self("Damping", value, in: 0...1)
  }

  /// The distance between components in `neato`.
  public static func defaultdist(_ value: Double) -> Self {
    Self("defaultdist", atLeast: 0, value)
  }

  /// The dimensions of the layout.
  public static func dim(_ value: Int) -> Self {
    Self("dim", value, in: 2...10)
  }

  /// The dimensions of the rendering.
  public static func dimen(_ value: Int) -> Self {
    Self("dimen", value, in: 2...10)
  }

  /// Whether edges point downward in `neato` modes that can.
  public static func diredgeconstraints(_ flag: Bool) -> Self {
    Self("diredgeconstraints", flag)
  }

  /// Pixels per inch of a bitmap.
  public static func dpi(_ value: Double) -> Self {
    Self("dpi", value, in: 1...10_000)
  }

  /// Pixels per inch; the same as `dpi`.
  public static func resolution(_ value: Double) -> Self {
    Self("resolution", value, in: 1...10_000)
  }

  /// When `neato` stops.
  public static func epsilon(_ value: Double) -> Self {
    Self("epsilon", atLeast: 0, value)
  }

  /// The space around nodes that edges respect; less than `sep`.
  public static func esep(_ value: DOTMargin) -> Self {
    Self("esep", value.description)
  }

  /// The space around nodes when overlap is removed.
  public static func sep(_ value: DOTMargin) -> Self {
    Self("sep", value.description)
  }

  /// How fonts are named in SVG.
  public static func fontnames(_ value: DOTFontNames) -> Self {
    Self("fontnames", value.rawValue)
  }

  /// Where fonts are looked for.
  public static func fontpath(_ value: DOTFilePath) -> Self {
    Self("fontpath", value.description)
  }

  /// Whether every `xlabel` is placed, even over other things.
  public static func forcelabels(_ flag: Bool) -> Self {
    Self("forcelabels", flag)
  }

  /// Where images are looked for.
  public static func imagepath(_ value: DOTFilePath) -> Self {
    Self("imagepath", value.description)
  }

  /// The unit of `pos` in input, in points; 0 stands for 72.
  public static func inputscale(_ value: Double) -> Self {
    Self("inputscale", atLeast: 0, value)
  }

  /// How nodes named `|edgelabel|…` are treated in `sfdp`.
  public static func label_scheme(_ value: DOTLabelScheme) -> Self {
    Self("label_scheme", value.rawValue, in: 0...3)
  }

  /// Whether the drawing is turned by 90 degrees.
  public static func landscape(_ flag: Bool) -> Self {
    Self("landscape", flag)
  }

  /// What separates the items of a layer range.
  public static func layerlistsep(_ separator: String) -> Self {
    Self("layerlistsep", Escaping.literal(separator))
  }

  /// The names of the layers, from the first.
  public static func layers(_ names: [DOTWord]) -> Self {
    Self("layers", names.map(\.description).joined(separator: ":"))
  }

  /// The layers that are drawn.
  public static func layerselect(_ value: DOTLayerRange) -> Self {
    Self("layerselect", value.description)
  }

  /// What separates the names in `layers`.
  public static func layersep(_ separator: String) -> Self {
    Self("layersep", Escaping.literal(separator))
  }

  /// The engine that places the nodes.
  public static func layout(_ value: DOTLayoutEngine) -> Self {
    Self("layout", value.rawValue)
  }

  /// How many levels of coarsening `sfdp` uses.
  public static func levels(_ value: Int) -> Self {
    Self("levels", value, in: 0...1_000)
  }

  /// How strictly levels are kept in `neato`.
  public static func levelsgap(_ value: Double) -> Self {
    Self("levelsgap", value)
  }

  /// The longest line when Graphviz writes DOT.
  public static func linelength(_ value: Int) -> Self {
    Self("linelength", value, in: 60...1_000_000)
  }

  /// How many steps a layout may take.
  public static func maxiter(_ value: Int) -> Self {
    Self("maxiter", value, in: 0...1_000_000_000)
  }

  /// The factor for the effort of `dot` to avoid crossings.
  public static func mclimit(_ value: Double) -> Self {
    Self("mclimit", value, in: 0...1_000)
  }

  /// The least distance of nodes in `circo`, in inches.
  public static func mindist(_ value: Double) -> Self {
    Self("mindist", value, in: 0...10_000)
  }

  /// How `neato` or `sfdp` minimizes energy.
  public static func mode(_ value: DOTMode) -> Self {
    Self("mode", value.rawValue)
  }

  /// How `neato` computes ideal distances.
  public static func model(_ value: DOTDistanceModel) -> Self {
    Self("model", value.rawValue)
  }

  /// Whether ranks ignore clusters; always wanted when a subgraph sets `rank`.
  public static func newrank(_ flag: Bool) -> Self {
    Self("newrank", flag)
  }

  /// The least distance of nodes of one rank, in inches.
  public static func nodesep(_ value: Double) -> Self {
    Self("nodesep", value, in: 0...10_000)
  }

  /// Whether the layout is turned so that its first edge is level.
  public static func normalize(_ flag: Bool) -> Self {
    Self("normalize", flag)
  }

  /// The angle to which the layout's first edge is turned.
  public static func normalize(degrees: Double) -> Self {
    Self("normalize", degrees, in: -360...360)
  }

  /// Whether the layout stays where the engine put it.
  public static func notranslate(_ flag: Bool) -> Self {
    Self("notranslate", flag)
  }

  /// The factor for the effort of `dot` on node positions.
  public static func nslimit(_ value: Double) -> Self {
    Self("nslimit", value, in: 0...1_000)
  }

  /// The factor for the effort of `dot` on ranks.
  public static func nslimit1(_ value: Double) -> Self {
    Self("nslimit1", value, in: 0...1_000)
  }

  /// Whether `circo` puts all on one circle.
  public static func oneblock(_ flag: Bool) -> Self {
    Self("oneblock", flag)
  }

  /// Whether nodes or edges are drawn first.
  public static func outputorder(_ value: DOTOutputOrder) -> Self {
    Self("outputorder", value.rawValue)
  }

  /// What is done about overlapping nodes.
  public static func overlap(_ value: DOTOverlap) -> Self {
    Self("overlap", value.rawValue)
  }

  /// Removes overlap with `prism`, in so many tries.
  public static func overlap(prismTries tries: Int) -> Self {
    Self("overlap", "prism\(min(max(tries, 0), 100_000))")
  }

  /// The factor by which a layout is enlarged before overlap is removed.
  public static func overlap_scaling(_ value: Double) -> Self {
    Self("overlap_scaling", value)
  }

  /// Whether free space is taken out after overlap was removed.
  public static func overlap_shrink(_ flag: Bool) -> Self {
    Self("overlap_shrink", flag)
  }

  /// Whether components are laid out apart and packed.
  public static func pack(_ flag: Bool) -> Self {
    Self("pack", flag)
  }

  /// Packs components with a distance in points.
  public static func pack(margin: Int) -> Self {
    Self("pack", margin, in: 0...100_000)
  }

  /// How components are packed.
  public static func packmode(_ value: DOTPackMode) -> Self {
    Self("packmode", value.description)
  }

  /// The space around the drawing, in inches.
  public static func pad(_ value: DOTMargin) -> Self {
    Self("pad", value.description)
  }

  /// The size of a page in inches, if the drawing is cut into pages.
  public static func page(_ value: DOTSize) -> Self {
    Self("page", value.description)
  }

  /// The order of pages.
  public static func pagedir(_ value: DOTPageDirection) -> Self {
    Self("pagedir", value.rawValue)
  }

  /// Which quadtree `sfdp` uses.
  public static func quadtree(_ value: DOTQuadtree) -> Self {
    Self("quadtree", value.rawValue)
  }

  /// The unit to which the size of labels is rounded up.
  public static func quantum(_ value: Double) -> Self {
    Self("quantum", atLeast: 0, value)
  }

  /// The direction in which ranks follow each other.
  public static func rankdir(_ value: DOTRankDirection) -> Self {
    Self("rankdir", value.rawValue)
  }

  /// The least distance of ranks, in inches.
  public static func ranksep(_ value: Double) -> Self {
    Self("ranksep", value, in: 0...10_000)
  }

  /// The distance of ranks, the same between all.
  public static func ranksep(equally value: Double) -> Self {
    Self("ranksep", FixedPoint.text(min(max(value, 0), 10_000)) + " equally")
  }

  /// The proportion of height to width.
  public static func ratio(_ value: DOTRatio) -> Self {
    Self("ratio", value.description)
  }

  /// Whether crossings are minimized a second time over clusters.
  public static func remincross(_ flag: Bool) -> Self {
    Self("remincross", flag)
  }

  /// The power of the repulsive force in `sfdp`.
  public static func repulsiveforce(_ value: Double) -> Self {
    Self("repulsiveforce", atLeast: 0, value)
  }

  /// The node in the middle of a `circo` or `twopi` layout.
  public static func root(_ name: DOTIdentifier) -> Self {
    Self("root", name.value)
  }

  /// 90 for landscape, 0 for portrait.
  public static func rotate(_ value: Int) -> Self {
    Self("rotate", value, in: 0...360)
  }

  /// The angle by which the layout is turned, in degrees.
  public static func rotation(_ value: Double) -> Self {
    Self("rotation", value, in: -360...360)
  }

  /// The factor by which the layout is scaled.
  public static func scale(_ value: DOTMargin) -> Self {
    Self("scale", value.description)
  }

  /// How many edges are searched for one that improves the ranks.
  public static func searchsize(_ value: Int) -> Self {
    Self("searchsize", value, in: 1...1_000_000)
  }

  /// The largest size of the drawing, in inches.
  public static func size(_ value: DOTSize) -> Self {
    Self("size", value.description)
  }

  /// How `sfdp` evens out positions at the end.
  public static func smoothing(_ value: DOTSmoothing) -> Self {
    Self("smoothing", value.rawValue)
  }

  /// How edges are drawn.
  public static func splines(_ value: DOTSplines) -> Self {
    Self("splines", value.rawValue)
  }

  /// How positions are chosen before a layout begins.
  public static func start(_ value: DOTStart) -> Self {
    Self("start", value.description)
  }

  /// A CSS file for SVG.
  public static func stylesheet(_ value: DOTFilePath) -> Self {
    Self("stylesheet", value.description)
  }

  /// To which rank loose nodes are moved.
  public static func TBbalance(_ value: DOTBalance) -> Self {
    Self("TBbalance", value.rawValue)
  }

  /// Whether bitmaps have full color.
  public static func truecolor(_ flag: Bool) -> Self {
    Self("truecolor", flag)
  }

  /// The part of the drawing that is shown.
  public static func viewport(_ value: DOTViewport) -> Self {
    Self("viewport", value.description)
  }

  /// The space around the layout in the Voronoi technique, as a part of its size.
  public static func voro_margin(_ value: Double) -> Self {
    Self("voro_margin", atLeast: 0, value)
  }

  /// The version of xdot output.
  public static func xdotversion(_ version: String) -> Self {
    Self("xdotversion", Escaping.literal(version))
  }

  /// Whether the drawing is turned; `rotate` and `landscape` are newer.
  public static func orientation(landscape flag: Bool) -> Self {
    Self("orientation", flag ? "landscape" : "portrait")
  }

  /// A comment in the output, for formats that have comments.
  public static func comment(_ text: String) -> Self {
    Self("comment", Escaping.label(text))
  }

  /// Debugging output of `dot` in PostScript.
  public static func showboxes(_ value: Int) -> Self {
    Self("showboxes", value, in: 0...2)
  }

  /// The angle of a gradient in degrees.
  public static func gradientangle(_ value: Int) -> Self {
    Self("gradientangle", value, in: 0...360)
  }

  /// Where the label lies from top to bottom.
  public static func labelloc(_ value: DOTLabelLocation) -> Self {
    Self("labelloc", value.rawValue)
  }

  /// The space around the drawing, in inches.
  public static func margin(_ value: DOTMargin) -> Self {
    Self("margin", value.description)
  }

  /// The place in the order in which components are packed.
  public static func sortv(_ value: Int) -> Self {
    Self("sortv", value, in: 0...1_000_000_000)
  }

  /// The color of the background.
  public static func bgcolor(_ value: DOTColor) -> Self {
    Self("bgcolor", value.description)
  }

  /// The colors of a gradient of the background.
  public static func bgcolor(_ value: DOTColorList) -> Self {
    Self("bgcolor", value.description)
  }

  /// The ideal length of edges in `fdp` and `sfdp`, in inches.
  public static func k(_ value: Double) -> Self {
    Self("K", atLeast: 0, value)
  }

  /// Where the label lies from left to right.
  public static func labeljust(_ value: DOTJustification) -> Self {
    Self("labeljust", value.rawValue)
  }

  /// The height of the label in inches; written by layouts.
  public static func lheight(_ value: Double) -> Self {
    Self("lheight", atLeast: 0, value)
  }

  /// The width of the label in inches; written by layouts.
  public static func lwidth(_ value: Double) -> Self {
    Self("lwidth", atLeast: 0, value)
  }

  /// The bounding box in points; written by layouts.
  public static func bb(_ value: DOTRect) -> Self {
    Self("bb", value.description)
  }

  /// The middle of the label in points; written by layouts.
  public static func lp(_ value: DOTPoint) -> Self {
    Self("lp", value.description)
  }

  /// Which edges keep their order from left to right.
  public static func ordering(_ value: DOTOrdering) -> Self {
    Self("ordering", value.rawValue)
  }
}
