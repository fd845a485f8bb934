extension DOTAttribute where Element == DOTNodeElement {
  /// How much larger the top of a polygon is than its bottom.
  public static func distortion(_ value: Double) -> Self {
    Self("distortion", value, in: -100...1_000)
  }

  /// Whether the size yields to the label.
  public static func fixedsize(_ value: DOTFixedSize) -> Self {
    Self("fixedsize", value.rawValue)
  }

  /// Nodes of one group are placed so that edges between them run straight.
  public static func group(_ name: String) -> Self {
    Self("group", Escaping.identifier(name))
  }

  /// The least height in inches.
  public static func height(_ value: Double) -> Self {
    Self("height", value, in: 0...10_000)
  }

  /// The least width in inches.
  public static func width(_ value: Double) -> Self {
    Self("width", value, in: 0...10_000)
  }

  /// An image in the node.
  public static func image(_ value: DOTFilePath) -> Self {
    Self("image", value.description)
  }

  /// Where the image lies.
  public static func imagepos(_ value: DOTImagePosition) -> Self {
    Self("imagepos", value.rawValue)
  }

  /// How the image fills the node.
  public static func imagescale(_ value: DOTImageScale) -> Self {
    Self("imagescale", value.rawValue)
  }

  /// The angle by which the shape is turned, in degrees.
  public static func orientation(_ value: Double) -> Self {
    Self("orientation", value, in: -360...360)
  }

  /// Whether the node stays where `pos` puts it.
  public static func pin(_ flag: Bool) -> Self {
    Self("pin", flag)
  }

  /// The position, in points; inches for `neato` and `fdp` input.
  public static func pos(_ value: DOTPoint) -> Self {
    Self("pos", value.description)
  }

  /// The fields of a record in points; written by layouts.
  public static func rects(_ rects: [DOTRect]) -> Self {
    Self("rects", rects.map(\.description).joined(separator: " "))
  }

  /// Whether a polygon is made regular.
  public static func regular(_ flag: Bool) -> Self {
    Self("regular", flag)
  }

  /// Whether the node is the middle of a `circo` or `twopi` layout.
  public static func root(_ flag: Bool) -> Self {
    Self("root", flag)
  }

  /// How many points stand for a round shape.
  public static func samplepoints(_ value: Int) -> Self {
    Self("samplepoints", value, in: 3...1_000)
  }

  /// The shape.
  public static func shape(_ value: DOTShape) -> Self {
    Self("shape", value.rawValue)
  }

  /// An image that replaces the shape; `image` is newer.
  public static func shapefile(_ value: DOTFilePath) -> Self {
    Self("shapefile", value.description)
  }

  /// The number of sides of a `polygon`.
  public static func sides(_ value: Int) -> Self {
    Self("sides", value, in: 0...1_000)
  }

  /// How far the top of a polygon is moved to the right.
  public static func skew(_ value: Double) -> Self {
    Self("skew", value, in: -100...1_000)
  }

  /// The corners in points; written by layouts.
  public static func vertices(_ points: [DOTPoint]) -> Self {
    Self("vertices", points.map(\.description).joined(separator: " "))
  }

  /// The third coordinate.
  public static func z(_ value: Double) -> Self {
    Self("z", value)
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

  /// The space around the label, in inches.
  public static func margin(_ value: DOTMargin) -> Self {
    Self("margin", value.description)
  }

  /// The place in the order in which the layout puts nodes.
  public static func sortv(_ value: Int) -> Self {
    Self("sortv", value, in: 0...1_000_000_000)
  }

  /// The area in `patchwork`.
  public static func area(_ value: Double) -> Self {
    Self("area", atLeast: 0, value)
  }

  /// How many outlines are drawn.
  public static func peripheries(_ value: Int) -> Self {
    Self("peripheries", value, in: 0...100)
  }

  /// A label outside, placed after the layout.
  public static func xlabel(_ text: String) -> Self {
    Self("xlabel", Escaping.label(text))
  }

  /// A label outside, placed after the layout, as literal text, escapes, a record or an HTML-like label.
  public static func xlabel(_ label: DOTLabel) -> Self {
    Self("xlabel", label.value)
  }

  /// The middle of `xlabel` in points; written by layouts.
  public static func xlp(_ value: DOTPoint) -> Self {
    Self("xlp", value.description)
  }

  /// Which edges keep their order from left to right.
  public static func ordering(_ value: DOTOrdering) -> Self {
    Self("ordering", value.rawValue)
  }
}
