/// A word of ASCII letters, digits, `_` and `-`: an SVG id, a class, a layer, a link's target.
///
/// Graphviz writes these into its output without escaping, so only harmless characters pass. A
/// literal with other characters has each replaced by `_`.
public struct DOTWord: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible
{
  /// The word.
  public let description: String

  /// Makes a word, or nothing if the text is empty or holds another character.
  public init?(checking text: String) {
    guard !text.isEmpty, AllowList.passes(text, extra: "_-") else { return nil }
    description = text
  }

  /// Makes a word from any text: each other character becomes `_`, nothing at all one `_`.
  public init(sanitizing text: String) {
    let kept = AllowList.sanitize(text, extra: "_-")
    description = kept.isEmpty ? "_" : kept
  }

  /// Makes a word from a literal, as `init(sanitizing:)` does.
  public init(stringLiteral value: String) { self.init(sanitizing: value) }
}
