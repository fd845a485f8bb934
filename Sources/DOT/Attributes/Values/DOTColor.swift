/// A color in one of the spellings that every Graphviz since 2.42 reads.
///
/// An unknown spelling would be drawn black with a warning, so there is no way to make one.
public struct DOTColor: Hashable, Sendable, CustomStringConvertible {
  /// The spelling.
  public let description: String

  private init(_ spelling: String) { description = spelling }

  /// A color as `0xRRGGBB`; higher bits are ignored.
  public static func rgb(_ value: UInt32) -> DOTColor { DOTColor("#" + hex(value, digits: 6)) }

  /// A color with opacity as `0xRRGGBBAA`.
  public static func rgba(_ value: UInt32) -> DOTColor { DOTColor("#" + hex(value, digits: 8)) }

  /// A color by hue, saturation and value, each clamped to 0…1.
  public static func hsv(_ hue: Double, _ saturation: Double, _ value: Double) -> DOTColor {
    let parts = [hue, saturation, value].map { FixedPoint.text($0.isNaN ? 0 : min(max($0, 0), 1)) }
    return DOTColor(parts.joined(separator: " "))
  }

  /// A color of a Brewer scheme, from 1 to the scheme's size; other numbers are clamped.
  public static func brewer(_ scheme: DOTColorScheme, _ number: Int) -> DOTColor {
    DOTColor("/\(scheme.description)/\(min(max(number, 1), scheme.size))")
  }

  /// A color by its X11 name, in any letter case, or nothing if Graphviz knows no such name.
  public init?(x11 name: String) {
    let lower = name.lowercased()
    guard X11Colors.contains(lower) else { return nil }
    description = lower
  }

  /// Black.
  public static let black = DOTColor("black")
  /// White.
  public static let white = DOTColor("white")
  /// A medium gray.
  public static let gray = DOTColor("gray")
  /// Pure red.
  public static let red = DOTColor("red")
  /// Pure green.
  public static let green = DOTColor("green")
  /// Pure blue.
  public static let blue = DOTColor("blue")
  /// Orange.
  public static let orange = DOTColor("orange")
  /// No color at all.
  public static let transparent = DOTColor("transparent")

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let kept = digits == 8 ? value : value & 0xFF_FFFF
    let text = String(kept, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
