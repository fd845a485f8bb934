import Westphalia

// The article says some things for which the field has no kind of its own. A user of the library defines
// such kinds beside its own, on equal terms.

/// The relations of two states as a thing that a treaty can raise or consolidate.
struct BilateralRelations: Node, Codable {
  let id: String
  let name: String
}

/// A judgment or an aim that the article speaks of.
struct Proposition: Node, Codable {
  let id: String
  let name: String
}

/// A treaty's effect on the relations of its parties.
struct Strengthens: Relation, Codable {
  typealias Source = Treaty
  typealias Target = BilateralRelations
  static let tie = Tie.directed(.positive)
  let how: String
  var predicate: String { how }
  var label: String { how }
}

/// Two states' being called allies, whatever the treaty says.
struct CalledAlliance: Relation, Codable {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.symmetric(.positive)
  var predicate: String { "is called an ally of" }
}

/// An actor's challenge to Western influence somewhere.
struct ChallengesWesternInfluence: Relation, Codable {
  typealias Source = any Actor
  typealias Target = Region
  static let tie = Tie.directed(.negative)
  var predicate: String { "challenges Western influence in" }
  var label: String { "challenges influence" }
}

/// What stands in the way of a sanctions regime's growing.
struct Hinders: Relation, Codable {
  typealias Source = any Actor
  typealias Target = SanctionsRegime
  static let tie = Tie.directed(.negative)
  let what: String
  var predicate: String { "hinders the \(what) of" }
  var label: String { "hinders \(what)" }
}

/// What one state gains from another.
struct GainsFrom: Relation, Codable {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.positive)
  let what: [String]
  var predicate: String { "gains \(what.joined(separator: " and ")) from" }
  var label: String { what.joined(separator: ", ") }
}

/// A judgment of an actor.
struct IsJudged: Relation, Codable {
  typealias Source = any Actor
  typealias Target = Proposition
  static let tie = Tie.directed
  var predicate: String { "is" }
  var label: String { "is" }
}

/// An actor's aim.
struct AimsAt: Relation, Codable {
  typealias Source = any Actor
  typealias Target = Proposition
  static let tie = Tie.directed
  var predicate: String { "wants" }
  var label: String { "wants" }
}

/// What an event shows, in the article's reading.
struct Shows: Relation, Codable {
  typealias Source = HistoricalEvent
  typealias Target = Proposition
  static let tie = Tie.directed
  var predicate: String { "shows that" }
}
