public import TypedGraph

/// A promise not to use force against the other state.
///
/// Said as `finland.promises(NonaggressionPact.self, to: .sovietUnion)`.
public struct NonaggressionPact: Pact {
  /// Directed and positive: each member's own promise.
  public static let tie = Tie.directed(.positive)
  /// Nonaggression.
  public static let duty = Duty.nonaggression
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// `promises not to attack`.
  public var predicate: String { "promises not to attack" }
}

extension NonaggressionPact: Codable {}
