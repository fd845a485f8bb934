public import TypedGraph

/// Forces that one state sends to fight or stay beside another's.
///
/// Said as `northKorea.deploysTroops(to: .russia, persons: 11_000)`.
public struct TroopDeployment: Relation {
  /// Whose forces they are.
  public typealias Source = SovereignState
  /// Whose side or soil they are on.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// How many, where a source says.
  public let persons: Int?

  /// Makes the relation.
  public init(persons: Int? = nil) {
    self.persons = persons
  }

  /// `sends troops to`.
  public var predicate: String { "sends troops to" }

  /// `troops`.
  public var label: String { "troops" }

  /// How many persons, `11000 persons`.
  public var lineAttributes: [Attribute] {
    persons.map {
      [Attribute("persons", .number(Double($0), unit: Quantity.Measure.persons.rawValue))]
    } ?? []
  }
}

extension TroopDeployment: Codable {}
