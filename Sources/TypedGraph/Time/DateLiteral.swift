/// A date that can only be written in source code, where a mistake is the programmer's.
///
/// Functions that take two dates and cannot throw take literals: `.from("1949-08-24", until: "2014")`.
public struct DateLiteral: ExpressibleByStringLiteral, Hashable, Sendable {
  let date: PartialDate

  /// Makes a date from a literal of the form `"2024"`, `"2024-06"` or `"2024-06-19"`.
  ///
  /// - Precondition: The literal is a date.
  public init(stringLiteral literal: StaticString) {
    date = PartialDate(stringLiteral: literal.description)
  }
}

extension DateLiteral: CustomStringConvertible {
  /// The date as it was written.
  public var description: String { date.description }
}
