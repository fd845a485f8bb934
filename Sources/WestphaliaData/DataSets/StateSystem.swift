public import Westphalia

/// A list of states or of great powers, which says since when and until when each is one.
public struct StateSystem: Node {
  /// The key, `COW-states`.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes a list.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }

  /// The system of states of the Correlates of War.
  public static let correlatesOfWar = StateSystem(
    "COW-states", name: "state system (Correlates of War)")

  /// The great powers of the Correlates of War.
  public static let majorPowers = StateSystem(
    "COW-majors", name: "major powers (Correlates of War)")

  /// The independent states of Gleditsch and Ward.
  public static let gleditschWard = StateSystem(
    "GW-states", name: "independent states (Gleditsch and Ward)")
}

/// A state's being in a list of states.
///
/// It is no ``Membership``: what a list of states covers says nothing of who belongs to blocs.
public struct SystemMembership: Relation {
  /// The state.
  public typealias Source = SovereignState
  /// The list.
  public typealias Target = StateSystem

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// `is in the`.
  public var predicate: String { "is in the" }
}

extension StateSystem: Codable {}

extension SystemMembership: Codable {}
