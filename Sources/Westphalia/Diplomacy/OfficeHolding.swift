public import TypedGraph

/// A leader's office in a state.
public struct OfficeHolding: Relation {
  /// The leader.
  public typealias Source = Leader
  /// The state.
  public typealias Target = SovereignState

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// The office, `president`.
  public let office: String

  /// Makes the relation.
  public init(_ office: String) {
    self.office = office
  }

  /// The words between its ends.
  public var predicate: String { "is \(office) of" }

  /// The words on a diagram's line.
  public var label: String { office }
}
