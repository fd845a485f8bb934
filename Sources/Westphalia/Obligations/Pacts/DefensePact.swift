public import TypedGraph

/// A promise of active military support when the other state is attacked.
///
/// Said as `unitedStates.promises(DefensePact.self, to: .japan)`.
public struct DefensePact: Pact {
  /// Directed and positive: each member's own promise.
  public static let tie = Tie.directed(.positive)
  /// Defense.
  public static let duty = Duty.defense
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// `promises to defend`.
  public var predicate: String { "promises to defend" }
}

extension DefensePact: Codable {}
