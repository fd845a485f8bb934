public import TypedGraph

/// A fine that somebody imposes on a state.
///
/// Said as `unitedStates.fines(.russia, Quantity(5, .millionUSD))`.
public struct Fine: Relation {
  /// The actor that imposes it; an unnamed actor where a source does not say.
  public typealias Source = any Actor
  /// The state that is fined.
  public typealias Target = SovereignState

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// How much, where a source says.
  public let amount: Quantity?

  /// Makes the relation.
  public init(amount: Quantity? = nil) {
    self.amount = amount
  }

  /// `fines`.
  public var predicate: String { "fines" }
}

extension Fine: Codable {}
