public import TypedGraph

/// An amount with its unit, `500000 barrels`.
public struct Quantity: Hashable, Sendable {
  /// The units of the field.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
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

  /// How much.
  public let amount: Double

  /// Of what.
  public let measure: Measure

  /// Makes a quantity.
  public init(_ amount: Double, _ measure: Measure) {
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
