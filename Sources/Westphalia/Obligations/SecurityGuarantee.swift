public import TypedGraph

/// A guarantor's undertaking to protect a state, which the state need not return.
///
/// Said as `unitedKingdom.guarantees(.poland)`.
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

  /// `guarantees the security of`.
  public var predicate: String { "guarantees the security of" }
}

extension SecurityGuarantee: Codable {}
