public import TypedGraph

/// The stage of a treaty for one party; signed is not in force.
public enum TreatyStage: Hashable, Sendable {
  /// Not signed yet.
  case notSigned
  /// Not in force yet, and nobody says whether it is signed: a state that accedes later, or a treaty whose
  /// signature has no date.
  case notYetInForce
  /// Signed, not in force.
  case signed
  /// Signed and ratified, not in force.
  case ratified
  /// In force as a whole, suspended for the party.
  case suspended
  /// In force, certainly or possibly.
  case inForce(Certainty)
  /// No longer in force.
  case ended
}

extension TreatyStage: CustomStringConvertible {
  /// The stage in words.
  public var description: String {
    switch self {
    case .notSigned: "not signed"
    case .notYetInForce: "not in force yet"
    case .signed: "signed, not in force"
    case .ratified: "ratified, not in force"
    case .suspended: "suspended"
    case .inForce(.possibly): "possibly in force"
    case .inForce: "in force"
    case .ended: "no longer in force"
    }
  }
}
