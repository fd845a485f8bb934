public import TypedGraph

/// A promise to consult with the other state in a crisis.
///
/// Said as `russia.promises(ConsultationPact.self, to: .northKorea)`.
public struct ConsultationPact: Pact {
  /// Directed and positive: each member's own promise.
  public static let tie = Tie.directed(.positive)
  /// Consultation.
  public static let duty = Duty.consultation
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// `promises to consult with`.
  public var predicate: String { "promises to consult with" }
}

extension ConsultationPact: Codable {}
