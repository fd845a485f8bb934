/// What the evidence of a relation amounts to when its sources are compared.
public enum ClaimStatus: String, Hashable, Sendable, CaseIterable, Codable {
  /// No source is given: the modeler's own assertion.
  case assertion
  /// At least two sources say the same and none says otherwise.
  case supported
  /// One source says so and at least one other says otherwise.
  case contradicted
  /// One source stands alone, or several stand on either side.
  case unresolved

  /// Weighs evidence: the first source's polarity is the claim, and each *source* counts once a side.
  ///
  /// - Complexity: O(*e*) in the number of pieces of evidence.
  public init(of evidence: [Evidence]) {
    guard let claim = evidence.first else {
      self = .assertion
      return
    }
    // Only whether there is one source or more matters on either side.
    let isShared = evidence.contains { item in
      item.polarity == claim.polarity && item.source != claim.source
    }
    // A source that says both does not count as another source against the claim.
    let isOpposed = evidence.contains { item in
      item.polarity != claim.polarity && (isShared || item.source != claim.source)
    }
    switch (isShared, isOpposed) {
    case (true, false): self = .supported
    case (false, true): self = .contradicted
    default: self = .unresolved
    }
  }
}
