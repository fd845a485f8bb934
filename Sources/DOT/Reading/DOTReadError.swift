/// Why a text is not DOT, and where.
public struct DOTReadError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// Something else was expected.
    case unexpected(found: String, expected: String)
    /// A string without its closing quote.
    case unterminatedString
    /// An HTML-like string whose angle brackets do not close.
    case unterminatedHTML
    /// A NUL byte.
    case nulByte
    /// More bytes than the options allow.
    case tooLarge(limit: Int)
    /// Braces nested deeper than the options allow.
    case tooDeep(limit: Int)
    /// A string longer than the options allow.
    case tokenTooLong(limit: Int)
  }

  /// What was wrong.
  public let reason: Reason

  /// The text's name, from the options or the last `#line`.
  public let file: String?

  /// The line, from 1, as `#line` counts.
  public let line: Int

  /// The column, from 1, in bytes of UTF-8.
  public let column: Int

  /// The position in bytes from the beginning of the text.
  public let offset: Int
}

extension DOTReadError: CustomStringConvertible {
  /// The place and what was wrong there, as compilers write it.
  public var description: String {
    (file.map { "\(Quotation.quoted($0)):" } ?? "") + "\(line):\(column): \(reason)"
  }
}

extension DOTReadError.Reason: CustomStringConvertible {
  /// What was wrong, in a few words.
  public var description: String {
    switch self {
    case .unexpected(let found, let expected): "expected \(expected), found \(found)"
    case .unterminatedString: "this string has no closing quote"
    case .unterminatedHTML: "the angle brackets of this HTML-like string do not close"
    case .nulByte: "a NUL byte"
    case .tooLarge(let limit): "the text is larger than the limit of \(limit) bytes"
    case .tooDeep(let limit): "braces nest deeper than the limit of \(limit)"
    case .tokenTooLong(let limit): "this string is longer than the limit of \(limit) bytes"
    }
  }
}
