extension DOTAttribute where Element == DOTClusterElement {
  /// The color of the border.
  public static func pencolor(_ value: DOTColor) -> Self {
    Self("pencolor", value.description)
  }

  /// Whether the subgraph is a cluster, whatever its name (Graphviz 3 and later).
  public static func cluster(_ flag: Bool) -> Self {
    Self("cluster", flag)
  }

  /// The color of lines.
  public static func color(_ value: DOTColor) -> Self {
    Self("color", value.description)
  }

  /// The colors of parallel lines, segments or a gradient.
  public static func color(_ value: DOTColorList) -> Self {
    Self("color", value.description)
  }

  /// The color of a fill.
  public static func fillcolor(_ value: DOTColor) -> Self {
    Self("fillcolor", value.description)
  }

  /// The colors of a gradient or of stripes.
  public static func fillcolor(_ value: DOTColorList) -> Self {
    Self("fillcolor", value.description)
  }

  /// The layers on which it is drawn.
  public static func layer(_ value: DOTLayerRange) -> Self {
    Self("layer", value.description)
  }

  /// The width of lines in points.
  public static func penwidth(_ value: Double) -> Self {
    Self("penwidth", value, in: 0...10_000)
  }

  /// The angle of a gradient in degrees.
  public static func gradientangle(_ value: Int) -> Self {
    Self("gradientangle", value, in: 0...360)
  }

  /// Where the label lies from top to bottom.
  public static func labelloc(_ value: DOTLabelLocation) -> Self {
    Self("labelloc", value.rawValue)
  }

  /// The space around the content, in points.
  public static func margin(_ value: DOTMargin) -> Self {
    Self("margin", value.description)
  }

  /// The place in the order in which clusters are packed.
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

  /// The area in `patchwork`.
  public static func area(_ value: Double) -> Self {
    Self("area", atLeast: 0, value)
  }

  /// How many outlines are drawn.
  public static func peripheries(_ value: Int) -> Self {
    Self("peripheries", value, in: 0...100)
  }
}
