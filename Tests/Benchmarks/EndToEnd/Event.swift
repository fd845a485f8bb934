import TypedGraph

/// A state, by its code of three letters.
struct Country: Node, Codable {
  let id: String
  let name: String
}

/// What one state did to another: the root verbs of CAMEO.
enum Verb: UInt8, CaseIterable, Codable {
  case statement, appeal, intend, consult, engage, cooperate, aid, yield, investigate, demand
  case disapprove, reject, threaten, protest, posture, reduce, coerce, assault, fight, massViolence

  private static let words = allCases.map { "\($0)" }

  /// The verb in files.
  var word: String { Self.words[Int(rawValue)] }
}

/// An event whose kind is known from the data.
struct Event: Relation, Codable {
  typealias Source = Country
  typealias Target = Country
  static let tie = Tie.directed

  let verb: Verb
  let goldstein: Double
  let mentions: Int32

  // Stated, since reading them off the value takes ten times as long.
  var attributes: [Attribute] {
    [
      Attribute("verb", .text(verb.word)), Attribute("goldstein", .number(goldstein, unit: "")),
      Attribute("mentions", .integer(Int(mentions))),
    ]
  }
}

/// A verb as a type.
protocol VerbType: Sendable {
  static var verb: Verb { get }
}

/// An event whose kind is a type.
struct Act<V: VerbType>: Relation {
  typealias Source = Country
  typealias Target = Country
  static var tie: Tie { .directed }
  static var kind: RelationKind { RelationKind("\(V.verb)") }

  let goldstein: Double
  let mentions: Int32
}

enum Aid: VerbType { static let verb = Verb.aid }
enum Fight: VerbType { static let verb = Verb.fight }
enum Statement0: VerbType { static let verb = Verb.statement }
enum Appeal: VerbType { static let verb = Verb.appeal }
enum Intend: VerbType { static let verb = Verb.intend }
enum Consult: VerbType { static let verb = Verb.consult }
enum Engage: VerbType { static let verb = Verb.engage }
enum Cooperate: VerbType { static let verb = Verb.cooperate }
enum Yield: VerbType { static let verb = Verb.yield }
enum Investigate: VerbType { static let verb = Verb.investigate }
enum Demand: VerbType { static let verb = Verb.demand }
enum Disapprove: VerbType { static let verb = Verb.disapprove }
enum Reject: VerbType { static let verb = Verb.reject }
enum Threaten: VerbType { static let verb = Verb.threaten }
enum Protest: VerbType { static let verb = Verb.protest }
enum Posture: VerbType { static let verb = Verb.posture }
enum Reduce: VerbType { static let verb = Verb.reduce }
enum Coerce: VerbType { static let verb = Verb.coerce }
enum Assault: VerbType { static let verb = Verb.assault }
enum MassViolence: VerbType { static let verb = Verb.massViolence }
