public import TypedGraph

/// A fine that somebody imposes on a state.
public struct Fine: Relation {
  /// Whoever imposes it; an unnamed actor where a source does not say.
  public typealias Source = any Actor
  /// Whoever is fined.
  public typealias Target = SovereignState

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// How much, where a source says.
  public let amount: Quantity?

  /// Makes the relation.
  public init(amount: Quantity? = nil) {
    self.amount = amount
  }

  /// The words between its ends.
  public var predicate: String { "fines" }
}

/// A condemnation of a state's conduct.
public struct Condemnation: Relation {
  /// Whoever acts.
  public typealias Source = any Actor
  /// Whoever is condemned.
  public typealias Target = SovereignState

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// For what, where a source says.
  public let reason: String?

  /// Makes the relation.
  public init(reason: String? = nil) {
    self.reason = reason
  }

  /// The words between its ends.
  public var predicate: String { "condemns" }
}
