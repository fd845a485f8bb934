import TypedGraph

extension DiagramPhrase {
  /// How somebody said something; nil where it was asserted.
  package init?(_ modality: Evidence.Modality) {
    switch modality {
    case .asserted: return nil
    case .reported: self = .reported
    case .alleged: self = .alleged
    case .possible: self = .possible
    case .intended: self = .intended
    case .promised: self = .promised
    case .prohibited: self = .prohibited
    case .believed: self = .believed
    }
  }

  /// How a claim's source is introduced, `reported by {0}`.
  package init(introducing evidence: Evidence) {
    switch evidence.modality {
    case _ where evidence.polarity == .denied: self = .saidDenied
    case .asserted: self = .saidAsserted
    case .reported: self = .saidReported
    case .alleged: self = .saidAlleged
    case .possible: self = .saidPossible
    case .intended: self = .saidIntended
    case .promised: self = .saidPromised
    case .prohibited: self = .saidProhibited
    case .believed: self = .saidBelieved
    }
  }
}
