/// What an attacker is, as far as treaties may tell attackers apart.
///
/// The texts of most treaties speak of attacks by states. Whether one covers others is a condition of its promise
/// (``ObligationCondition/attackers(_:)``); where it is silent, nobody can tell by the text.
public enum AttackerKind: String, Hashable, Sendable, CaseIterable, Codable {
  /// A state other than the attacked.
  case state
  /// A bloc, an organization or one of its bodies.
  case organization
  /// A movement, an armed group, a person: anybody else.
  case nonstateActor = "non-state actor"
  /// Somebody of whom nobody says who it is.
  case unknown = "unknown attacker"
  /// A part of the attacked state itself.
  case civilWar = "civil war"

  /// The kind of an actor that attacks another than itself.
  init(of actor: any Actor) {
    switch actor {
    case is SovereignState: self = .state
    case is any Body: self = .organization
    case is UnknownActor: self = .unknown
    default: self = .nonstateActor
    }
  }

  /// What comes from such an attacker: `an attack by a non-state actor`.
  var deed: String {
    switch self {
    case .state: "an attack by a state"
    case .organization: "an attack by an organization"
    case .nonstateActor: "an attack by a non-state actor"
    case .unknown: "an attack by somebody unknown"
    case .civilWar: "a civil war"
    }
  }
}

extension AttackerKind: CustomStringConvertible {
  /// The kind in words.
  public var description: String { rawValue }
}
