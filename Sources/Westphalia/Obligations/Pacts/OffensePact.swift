public import TypedGraph

/// A promise of active military support beyond the other state's own defense.
///
/// Said as `SovereignState.italy.promises(OffensePact.self, to: .unitedKingdom)`.
public struct OffensePact: Pact {
  /// Directed and positive: each member's own promise.
  public static let tie = Tie.directed(.positive)
  /// Offense.
  public static let duty = Duty.offense
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// `promises to join an offensive of`.
  public var predicate: String { "promises to join an offensive of" }
}

extension OffensePact: Codable {}
