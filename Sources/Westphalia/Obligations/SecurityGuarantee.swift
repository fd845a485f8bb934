public import TypedGraph

/// A guarantor's undertaking to protect a state, which the state need not return.
public struct SecurityGuarantee: Relation {
  /// The guarantor.
  public typealias Source = SovereignState
  /// The state that is protected.
  public typealias Target = SovereignState

  /// Directed and positive.
  public static let tie = Tie.directed(.positive)

  /// Under which terms.
  public let terms: PactTerms

  /// Makes a guarantee.
  public init(_ terms: PactTerms = PactTerms()) {
    self.terms = terms
  }

  /// The words between its ends.
  public var predicate: String { "guarantees the security of" }
}

/// An undertaking to respect a state and to seek action for it, without a duty to defend it.
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

  /// The words between its ends.
  public var predicate: String { "gives a security assurance to" }
}
