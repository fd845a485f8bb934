/// Limits on what a reader takes; beyond one, reading ends in an error.
///
/// The defaults take every document that Graphviz takes.
public struct DOTReadOptions: Hashable, Sendable {
  /// The largest text in bytes; 4 GiB is the most there is.
  public var byteLimit: Int

  /// How deep braces may nest; Graphviz's own parser gives up near 3,400.
  public var nestingLimit: Int

  /// The longest identifier, string or HTML-like string in bytes, once concatenated.
  ///
  /// Graphviz's own scanner holds 16,381 bytes in one piece.
  public var tokenByteLimit: Int

  /// The name of the text in errors, until a `#line` gives another.
  public var file: String?

  /// Makes limits.
  public init(
    byteLimit: Int = 1 << 30, nestingLimit: Int = 4_000, tokenByteLimit: Int = 1 << 24,
    file: String? = nil
  ) {
    self.byteLimit = byteLimit
    self.nestingLimit = nestingLimit
    self.tokenByteLimit = tokenByteLimit
    self.file = file
  }
}

extension DOTReadOptions: CustomStringConvertible {
  /// The limits in a line.
  public var description: String {
    "at most \(byteLimit) bytes, \(tokenByteLimit) in a token, braces \(nestingLimit) deep"
      + (file.map { ", from \($0)" } ?? "")
  }
}
