/// A font in an HTML-like label; what is absent stays as around it.
public struct HTMLFont: Hashable, Sendable {
  /// The font's name.
  public var name: DOTFontName?
  /// The color of the text.
  public var color: DOTColor?
  /// The size in points.
  public var size: Double?

  /// Makes a font.
  public init(_ name: DOTFontName? = nil, color: DOTColor? = nil, size: Double? = nil) {
    self.name = name
    self.color = color
    self.size = size
  }

  var openTag: String {
    var tag = "<font"
    if let name { tag += " face=\"\(name)\"" }
    if let color { tag += " color=\"\(color)\"" }
    if let size { tag += " point-size=\"\(FixedPoint.text(max(1, size)))\"" }
    return tag + ">"
  }
}
