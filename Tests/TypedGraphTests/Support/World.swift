import TestSupport
import TypedGraph

/// The role of those that roads can lead to.
protocol Place: Node {}

/// The role of those that can lend money.
protocol Creditor: Node {}

struct Town: Place {
  let id: Int
  var name: String { "town \(id)" }
  var population = 1
}

struct Guild: Place, Creditor {
  let id: String
  var name: String { "guild \(id)" }
  var members = 1
}

struct Abbey: Creditor {
  /// Equal texts as those of a guild: nodes of different types never coincide.
  let id: String
  var name: String { "abbey \(id)" }
  var founded = 1
}

/// Symmetric, between roles, with a payload.
struct Road: Relation, Hashable {
  typealias Source = any Place
  typealias Target = any Place
  static let tie = Tie.symmetric
  var miles: Int
}

/// Symmetric and positive, without a payload.
struct Twinning: Relation {
  typealias Source = Town
  typealias Target = Town
  static let tie = Tie.symmetric(.positive)
}

/// Directed, from a role to a type.
struct Loan: Relation, Hashable {
  typealias Source = any Creditor
  typealias Target = Town
  static let tie = Tie.directed(.positive)
  var crowns: Int
}

/// Directed; its sign depends on what was chosen.
struct Ballot: Relation {
  enum Choice: Int, CaseIterable { case against = -1, abstained, favor }
  typealias Source = Town
  typealias Target = Guild
  static let tie = Tie.directed
  var choice: Choice
  var sign: Tie.Sign { Tie.Sign(rawValue: choice.rawValue) ?? .neutral }
}

/// Directed, between any two nodes.
struct Mention: Relation {
  typealias Source = any Node
  typealias Target = any Node
  static let tie = Tie.directed
  var words: String
}

extension EvidenceSource {
  static let chronicle = EvidenceSource("chronicle", title: "the chronicle")
  static let ledger = EvidenceSource("ledger", title: "the ledger")
  static let rumour = EvidenceSource("rumour", title: "a rumour")
}

extension SplitMix64 {
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func chance(_ part: Int, in whole: Int) -> Bool { below(whole) < part }

  mutating func town() -> Town {
    Town(id: below(8), population: chance(1, in: 4) ? 2 : 1)
  }

  mutating func guild() -> Guild { Guild(id: "\(below(4))", members: chance(1, in: 4) ? 2 : 1) }

  mutating func abbey() -> Abbey { Abbey(id: "\(below(4))", founded: chance(1, in: 4) ? 2 : 1) }

  mutating func place() -> any Place { chance(2, in: 3) ? town() : guild() }

  mutating func creditor() -> any Creditor { chance(1, in: 2) ? abbey() : guild() }

  mutating func node() -> any Node {
    switch below(4) {
    case 0: guild()
    case 1: abbey()
    default: town()
    }
  }

  mutating func date(years: ClosedRange<Int> = 1990...2010) -> PartialDate {
    let year = Int.random(in: years, using: &self)
    let month = Int.random(in: 1...12, using: &self)
    let day = Int.random(in: 1...28, using: &self)
    let date =
      switch below(3) {
      case 0: try? PartialDate(year: year)
      case 1: try? PartialDate(year: year, month: month)
      default: try? PartialDate(year: year, month: month, day: day)
      }
    return date ?? "1990"
  }

  mutating func bound() -> Period.Bound {
    switch below(6) {
    case 0: .open
    case 1: .unknown
    default: .date(date())
    }
  }

  mutating func period() -> Period {
    switch below(5) {
    case 0: .always
    case 1: .on(date())
    case 2: .throughout(date())
    default: (try? Period(from: bound(), until: bound())) ?? .unknown
    }
  }

  mutating func evidence() -> Evidence {
    let sources: [EvidenceSource] = [.chronicle, .ledger, .rumour]
    return Evidence(
      sources[below(3)], at: "p. \(below(100))",
      polarity: chance(1, in: 3) ? .denied : .affirmed,
      modality: Evidence.Modality.allCases[below(Evidence.Modality.allCases.count)])
  }

  mutating func someEvidence() -> [Evidence] {
    (0..<[0, 0, 0, 1, 1, 2, 3][below(7)]).map { _ in evidence() }
  }
}

extension RelationGraph {
  /// Seven towns: 1 → 2 → 3 → 4, 1 → 3 later, 4 ↔ 5, and 6 ↔ 7 apart.
  static var towns: RelationGraph {
    var graph = RelationGraph()
    for (from, to) in [(1, 2), (2, 3), (3, 4), (1, 3)] {
      graph.relate(Mention(words: "\(from)\(to)"), from: Town(id: from), to: Town(id: to))
    }
    graph.relate(Twinning(), from: Town(id: 5), to: Town(id: 4))
    graph.relate(Twinning(), from: Town(id: 6), to: Town(id: 7))
    return graph
  }
}

extension LazyAnswers<NodeVisit> {
  /// What a search visits, `town 2@1 by #0`.
  func words() throws -> [String] {
    try all().map { "\($0.node.name)@\($0.depth)\($0.relation.map { " by \($0.id)" } ?? "")" }
  }
}
