/// The name of a port: a cell of an HTML-like table or a field of a record.
///
/// Letters, digits and `_` of ASCII only, at most 255 of them, and none of the compass points, so
/// that the name means the same wherever Graphviz reads it. A literal with other characters has
/// each replaced by `_`, and is cut.
public struct DOTPortName: Hashable, Sendable, ExpressibleByStringInterpolation,
  CustomStringConvertible
{
  private static let longest = 255

  /// The name.
  public let text: String

  /// Makes a name, or nothing if it is empty, too long, a compass point or holds another character.
  public init?(checking text: String) {
    guard !text.isEmpty, text.utf8.count <= DOTPortName.longest,
      text.utf8.allSatisfy(DOTPortName.allows),
      DOTCompassPoint(rawValue: text) == nil
    else { return nil }
    self.text = text
  }

  /// Makes a name from any text: another character becomes `_`, a compass point or nothing gains
  /// a letter, and what is longer than 255 bytes is cut.
  public init(sanitizing text: String) {
    let kept = String(
      decoding: text.utf8.prefix(DOTPortName.longest).map {
        DOTPortName.allows($0) ? $0 : UInt8(ascii: "_")
      }, as: UTF8.self)
    self.text = kept.isEmpty || DOTCompassPoint(rawValue: kept) != nil ? "p" + kept : kept
  }

  /// Makes a name from a literal, as `init(sanitizing:)` does.
  public init(stringLiteral value: String) { self.init(sanitizing: value) }

  /// The name.
  public var description: String { text }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
