public import TypedGraph

/// An amount with its unit, `500000 barrels`.
///
/// An amount is a finite number and not negative. One that is written in source code stands there as
/// it is; one that comes from data is checked, so that a table's mark for a missing value, `-9` or not
/// a number, never becomes an amount:
///
/// ```swift
/// let cap = Quantity(500_000, .barrels)
/// let read = try Quantity(row.amount, .barrels)
/// ```
public struct Quantity: Hashable, Sendable {
  /// The units of the field.
  public enum Measure: String, Hashable, Sendable, CaseIterable, Codable {
    /// Metric tonnes.
    case tonnes
    /// Barrels of oil.
    case barrels
    /// Millions of US dollars, current unless the source says otherwise.
    case millionUSD = "million USD"
    /// SIPRI's trend-indicator value: a volume of military capability in millions, not money.
    case trendIndicatorValue = "million TIV"
    /// People.
    case persons
    /// Single items.
    case pieces
  }

  /// How much: finite, 0 or more.
  public let amount: Double

  /// Of what.
  public let measure: Measure

  /// Makes a quantity of an amount written in source code.
  public init(_ amount: AmountLiteral, _ measure: Measure) {
    self.init(unchecked: amount.amount, measure)
  }

  // Generic, and disfavored, so that a literal is never taken for data: for a `Double` the compiler
  // would prefer this to the literal's own type.

  /// Makes a quantity of an amount from data.
  ///
  /// - Throws: ``QuantityError`` where the amount is negative, infinite or not a number.
  @_disfavoredOverload
  public init(_ amount: some BinaryFloatingPoint, _ measure: Measure) throws(QuantityError) {
    let amount = Double(amount)
    guard amount >= 0, amount.isFinite else {
      throw QuantityError(amount: amount, measure: measure)
    }
    // Not -0, which is equal to 0 and prints otherwise.
    self.init(unchecked: amount + 0, measure)
  }

  /// Makes a quantity of an amount that is known to be one.
  init(unchecked amount: Double, _ measure: Measure) {
    self.amount = amount
    self.measure = measure
  }
}

extension Quantity: CustomStringConvertible, AttributeValueConvertible {
  /// The amount and the unit.
  public var description: String { attributeValue.description }

  /// A number with its unit.
  public var attributeValue: Attribute.Value { .number(amount, unit: measure.rawValue) }
}
