public import Westphalia

/// A state's being counted among the great powers.
public struct MajorPowerStatus: Relation {
  /// The state.
  public typealias Source = SovereignState
  /// The list.
  public typealias Target = StateSystem

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// `is among the`.
  public var predicate: String { "is among the" }
}

extension MajorPowerStatus: Codable {}
