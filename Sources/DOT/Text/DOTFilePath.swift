/// The name of a file or folder: an image, a stylesheet, a path to search.
///
/// ASCII letters, digits, spaces and `._/~+-` only, for Graphviz writes it into its output as it is.
public struct DOTFilePath: Hashable, Sendable, ExpressibleByStringInterpolation,
  CustomStringConvertible
{
  /// The path.
  public let description: String

  /// Makes a path, or nothing if the text is empty or holds another character.
  public init?(checking text: String) {
    guard !text.isEmpty, AllowList.passes(text, extra: "._/~+- ") else { return nil }
    description = text
  }

  /// Makes a path from a literal; each other character becomes `_`.
  public init(stringLiteral value: String) {
    description = AllowList.sanitize(value, extra: "._/~+- ")
  }
}
