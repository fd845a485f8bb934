import Westphalia

/// The twenty classes of events of the CAMEO ontology, by the first two digits of a code.
///
/// Source: P. Schrodt, CAMEO: Conflict and Mediation Event Observations, Event and Actor Codebook, version 1.1b3 (2012); for
/// scores J. Goldstein, “A Conflict-Cooperation Scale for WEIS Events Data”, Journal of Conflict Resolution 36 (1992).
public enum CAMEORoot: Int, Codable, Hashable, Sendable, CaseIterable {
  /// Make a public statement.
  case publicStatement = 1
  /// Appeal.
  case appeal
  /// Express intent to cooperate.
  case intentToCooperate
  /// Consult.
  case consultation
  /// Engage in diplomatic cooperation.
  case diplomaticCooperation
  /// Engage in material cooperation.
  case materialCooperation
  /// Provide aid.
  case aid
  /// Yield.
  case yielding
  /// Investigate.
  case investigation
  /// Demand.
  case demand
  /// Disapprove.
  case disapproval
  /// Reject.
  case rejection
  /// Threaten.
  case threat
  /// Protest.
  case protest
  /// Exhibit force posture.
  case forcePosture
  /// Reduce relations.
  case reductionOfRelations
  /// Coerce.
  case coercion
  /// Assault.
  case assault
  /// Fight.
  case fight
  /// Use unconventional mass violence.
  case massViolence

  /// The score of the class on Goldstein's scale, from −10, most hostile, to 10.
  public var goldstein: Double {
    switch self {
    case .publicStatement: 0
    case .appeal: 3
    case .intentToCooperate: 4
    case .consultation: 1
    case .diplomaticCooperation: 3.5
    case .materialCooperation: 6
    case .aid: 7
    case .yielding: 5
    case .investigation: -2
    case .demand: -5
    case .disapproval: -2
    case .rejection: -4
    case .threat: -6
    case .protest: -6.5
    case .forcePosture: -7.2
    case .reductionOfRelations: -4
    case .coercion: -7
    case .assault: -9
    case .fight, .massViolence: -10
    }
  }

  /// The sign of the score: 0 is neither for nor against.
  public var sign: Tie.Sign { goldstein > 0 ? .positive : goldstein < 0 ? .negative : .neutral }

  /// The quarter of the classes that GDELT puts it in.
  public var quarter: Quarter {
    switch rawValue {
    case ...5: .verbalCooperation
    case ...9: .materialCooperation
    case ...14: .verbalConflict
    default: .materialConflict
    }
  }

  /// Words or deeds, for or against: GDELT's `QuadClass`.
  public enum Quarter: Int, Hashable, Sendable, CaseIterable {
    /// Words for the other.
    case verbalCooperation = 1
    /// Deeds for the other.
    case materialCooperation
    /// Words against the other.
    case verbalConflict
    /// Deeds against the other.
    case materialConflict
  }
}

extension CAMEORoot: CustomStringConvertible {
  /// `disapproval`, `force posture`.
  public var description: String {
    switch self {
    case .publicStatement: "public statement"
    case .intentToCooperate: "intent to cooperate"
    case .diplomaticCooperation: "diplomatic cooperation"
    case .materialCooperation: "material cooperation"
    case .forcePosture: "force posture"
    case .reductionOfRelations: "reduction of relations"
    case .massViolence: "mass violence"
    case .appeal: "appeal"
    case .consultation: "consultation"
    case .aid: "aid"
    case .yielding: "yielding"
    case .investigation: "investigation"
    case .demand: "demand"
    case .disapproval: "disapproval"
    case .rejection: "rejection"
    case .threat: "threat"
    case .protest: "protest"
    case .coercion: "coercion"
    case .assault: "assault"
    case .fight: "fight"
    }
  }
}

extension CAMEORoot.Quarter: CustomStringConvertible {
  /// `verbal cooperation`.
  public var description: String {
    switch self {
    case .verbalCooperation: "verbal cooperation"
    case .materialCooperation: "material cooperation"
    case .verbalConflict: "verbal conflict"
    case .materialConflict: "material conflict"
    }
  }
}
