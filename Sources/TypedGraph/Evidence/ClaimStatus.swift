/// What the evidence of a relation amounts to when its sources are compared.
public enum ClaimStatus: String, Hashable, Sendable, CaseIterable {
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
  /// - Complexity: O(*e*²) in the number of pieces of evidence.
  public init(of evidence: [Evidence]) {
    guard let claim = evidence.first?.polarity else {
      self = .assertion
      return
    }
    guard evidence.count > 1 else {
      self = .unresolved
      return
    }
    var agreeing: [EvidenceSource] = []
    var opposing: [EvidenceSource] = []
    for item in evidence {
      if item.polarity == claim, !agreeing.contains(item.source) {
        agreeing.append(item.source)
      } else if item.polarity != claim, !opposing.contains(item.source) {
        opposing.append(item.source)
      }
    }
    // A source that says both does not count as another source against the claim.
    let others = opposing.filter { agreeing != [$0] }
    switch (agreeing.count, others.count) {
    case (2..., 0): self = .supported
    case (1, 1...): self = .contradicted
    default: self = .unresolved
    }
  }
}
