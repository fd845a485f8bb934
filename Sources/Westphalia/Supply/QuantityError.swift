internal import TypedGraph

/// An amount from data that is none: negative, infinite or not a number.
public struct QuantityError: Error, Sendable {
  /// What was given.
  public let amount: Double

  /// In which unit it was given.
  public let measure: Quantity.Measure
}

extension QuantityError: Equatable {
  /// Whether both refuse the same; not a number is the same as not a number.
  public static func == (left: QuantityError, right: QuantityError) -> Bool {
    left.measure == right.measure
      && (left.amount == right.amount || left.amount.isNaN && right.amount.isNaN)
  }
}

extension QuantityError: CustomStringConvertible {
  /// What was given, and what an amount is.
  public var description: String {
    let given = Attribute.Value.number(amount, unit: measure.rawValue)
    return "\(given) is no quantity: an amount is a finite number, 0 or more"
  }
}
