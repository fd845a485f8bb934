public import TypedGraph

/// A promise not to help the other state's adversary in a war.
///
/// Said as `japan.promises(NeutralityPact.self, to: .sovietUnion)`.
public struct NeutralityPact: Pact {
  /// Directed, neither for nor against.
  public static let tie = Tie.directed
  /// Neutrality.
  public static let duty = Duty.neutrality
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// `promises neutrality to`.
  public var predicate: String { "promises neutrality to" }
}

extension NeutralityPact: Codable {}
