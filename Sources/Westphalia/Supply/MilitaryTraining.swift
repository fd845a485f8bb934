public import TypedGraph

/// Training that one state's forces give another's.
///
/// Said as `unitedKingdom.trains(.ukraine, persons: 10_000)`.
public struct MilitaryTraining: Relation {
  /// The trainer.
  public typealias Source = SovereignState
  /// The trained.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// How many are trained, where a source says.
  public let persons: Int?

  /// Makes the relation.
  public init(persons: Int? = nil) {
    self.persons = persons
  }

  /// `trains forces of`.
  public var predicate: String { "trains forces of" }
}

extension MilitaryTraining: Codable {}
