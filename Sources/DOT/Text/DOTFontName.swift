/// One font, or several in order of preference.
///
/// ASCII letters, digits, spaces, commas, `_` and `-` only, for Graphviz writes the name into SVG
/// as it is. A missing font is replaced without a message, so end with a common one.
public struct DOTFontName: Hashable, Sendable, ExpressibleByStringInterpolation,
  CustomStringConvertible
{
  /// The name.
  public let description: String

  /// Makes a name, or nothing if the text is empty or holds another character.
  public init?(checking text: String) {
    guard !text.isEmpty, AllowList.passes(text, extra: "_- ,") else { return nil }
    description = text
  }

  /// Makes a name from a literal; each other character becomes `_`.
  public init(stringLiteral value: String) {
    description = AllowList.sanitize(value, extra: "_- ,")
  }

  /// Helvetica, then what stands in for it elsewhere.
  public static let sansSerif: DOTFontName = "Helvetica,Arial,sans-serif"
}
