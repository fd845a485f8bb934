public import TypedGraph

/// Exports of one state to another in a year.
///
/// Said as `china.exports(Quantity(2_000, .millionUSD), to: .northKorea)`.
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

  /// `exports 2000 million USD to`.
  public var predicate: String { "exports \(value) to" }

  /// `2000 million USD`.
  public var label: String { "\(value)" }
}

extension TradeFlow: Codable {}
