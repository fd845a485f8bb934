public import TypedGraph

/// A diplomatic mission that one state keeps in another: an embassy, a legation.
///
/// Said as `russia.keepsMission(.embassy, in: .northKorea)`.
public struct DiplomaticMission: Relation {
  /// The sending state.
  public typealias Source = SovereignState
  /// The receiving state.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// The rank of the mission.
  public let level: MissionLevel

  /// Makes the relation.
  public init(_ level: MissionLevel = .embassy) {
    self.level = level
  }

  /// `keeps an embassy in`.
  public var predicate: String { "keeps \(level == .legation ? "a" : "an") \(level.rawValue) in" }

  /// `embassy`.
  public var label: String { level.rawValue }
}

/// The rank of a mission.
///
/// Source: Correlates of War, Diplomatic Exchange.
public enum MissionLevel: String, Hashable, Sendable, CaseIterable, Codable {
  /// Headed by a chargé d’affaires.
  case charge = "office of a chargé d’affaires"
  /// Headed by a minister.
  case legation
  /// Headed by an ambassador.
  case embassy
}

extension MissionLevel: CustomStringConvertible {
  /// `embassy`, `legation`.
  public var description: String { rawValue }
}

extension DiplomaticMission: Codable {}
