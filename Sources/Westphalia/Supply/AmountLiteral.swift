internal import TypedGraph

/// An amount that can only be written in source code, where a mistake is the programmer's.
///
/// `Quantity(500_000, .barrels)` takes one. An amount that was computed or read is a `Double`, and
/// `try Quantity(amount, .barrels)` checks it.
public struct AmountLiteral: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Hashable,
  Sendable
{
  let amount: Double

  /// Makes an amount from a literal of the form `500_000`.
  ///
  /// - Precondition: The literal is not negative.
  public init(integerLiteral literal: Int) {
    self.init(floatLiteral: Double(literal))
  }

  /// Makes an amount from a literal of the form `2.5`.
  ///
  /// - Precondition: The literal is finite and not negative.
  public init(floatLiteral literal: Double) {
    precondition(
      literal >= 0 && literal.isFinite,
      "\(literal) is no amount: an amount is a finite number, 0 or more")
    amount = literal + 0
  }
}

extension AmountLiteral: CustomStringConvertible {
  /// The amount as a number.
  public var description: String { Attribute.Value.number(amount, unit: "").description }
}
