public import TypedGraph

/// A leader's office in a state.
///
/// Said as `Leader.putin.holds("president", of: .russia)`.
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

  /// `is president of`.
  public var predicate: String { "is \(office) of" }

  /// `president`.
  public var label: String { office }
}

extension OfficeHolding: Codable {}
