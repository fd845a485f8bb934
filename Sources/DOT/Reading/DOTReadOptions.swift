/// Limits on what a reader takes; beyond one, reading ends in an error.
///
/// The defaults take every document that Graphviz takes.
public struct DOTReadOptions: Hashable, Sendable {
  /// The largest text in bytes; 4 GiB is the most there is.
  public var maximumBytes: Int

  /// How deep braces may nest; Graphviz's own parser gives up near 3,400.
  public var maximumNesting: Int

  /// The longest identifier, string or HTML-like string in bytes, once concatenated.
  ///
  /// Graphviz's own scanner holds 16,381 bytes in one piece.
  public var maximumTokenBytes: Int

  /// The name of the text in errors, until a `#line` gives another.
  public var file: String?

  /// Makes limits.
  public init(
    maximumBytes: Int = 1 << 30, maximumNesting: Int = 4_000, maximumTokenBytes: Int = 1 << 24,
    file: String? = nil
  ) {
    self.maximumBytes = maximumBytes
    self.maximumNesting = maximumNesting
    self.maximumTokenBytes = maximumTokenBytes
    self.file = file
  }
}

extension DOTReadOptions: CustomStringConvertible {
  /// The limits in a line.
  public var description: String {
    "at most \(maximumBytes) bytes, \(maximumTokenBytes) in a token, braces \(maximumNesting) deep"
      + (file.map { ", from \($0)" } ?? "")
  }
}
