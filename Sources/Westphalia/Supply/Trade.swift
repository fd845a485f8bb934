public import TypedGraph

/// Exports of one state to another in a year.
public struct TradeFlow: Relation {
  /// The exporter.
  public typealias Source = SovereignState
  /// The importer.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// The value, in millions of US dollars.
  public let value: Quantity

  /// Makes the relation.
  public init(_ value: Quantity) {
    self.value = value
  }

  /// The words between its ends.
  public var predicate: String { "exports \(value) to" }

  /// The words on a diagram's line.
  public var label: String { "\(value)" }
}

/// The share of a state's product that its trade with another is.
///
/// (imports + exports) / GDP of the source; the two sides of one trade differ.
public struct TradeDependence: Relation {
  /// Whoever depends.
  public typealias Source = SovereignState
  /// On whom it depends.
  public typealias Target = SovereignState

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// The share, 0 and up.
  public let share: Double

  /// Makes the relation.
  public init(_ share: Double) {
    self.share = share
  }

  /// The words between its ends.
  public var predicate: String { "depends in trade on" }
}
