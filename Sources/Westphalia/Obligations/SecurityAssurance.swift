public import TypedGraph

/// An undertaking to respect a state and to seek action for it, without a duty to defend it.
///
/// Said as `unitedStates.assures(.ukraine)`.
public struct SecurityAssurance: Relation {
  /// The state that gives the assurance.
  public typealias Source = SovereignState
  /// The state it is given to.
  public typealias Target = SovereignState

  /// Directed and positive.
  public static let tie = Tie.directed(.positive)

  /// Under which terms.
  public let terms: PactTerms

  /// Makes an assurance.
  public init(_ terms: PactTerms = PactTerms()) {
    self.terms = terms
  }

  /// `gives a security assurance to`.
  public var predicate: String { "gives a security assurance to" }
}

extension SecurityAssurance: Codable {}
