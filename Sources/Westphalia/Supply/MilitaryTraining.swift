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

  /// How many persons, `11000 persons`.
  public var lineAttributes: [Attribute] {
    persons.map {
      [Attribute("persons", .number(Double($0), unit: Quantity.Measure.persons.rawValue))]
    } ?? []
  }
}

extension MilitaryTraining: Codable {}
