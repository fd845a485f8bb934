public import TypedGraph

/// A state's having tested a weapon: it holds from the first test on.
///
/// Said as `northKorea.hasTested(.ballisticMissiles)`.
public struct CapabilityTest: Relation {
  /// The state that tested.
  public typealias Source = SovereignState
  /// What was tested.
  public typealias Target = Weapon

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// `has tested`.
  public var predicate: String { "has tested" }

  /// `tested`.
  public var label: String { "tested" }
}

extension CapabilityTest: Codable {}
