import Westphalia
import WestphaliaData

/// What was reported of two states toward each other within a period, taken together, was for each other.
struct ReportedCooperation: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.symmetric(.positive)
  static let kind: RelationKind = "reported cooperation"

  /// How many events, either way.
  let events: Int
  /// Their mean score on Goldstein's scale.
  let score: Double

  var predicate: String { "is reported, on balance, to cooperate with" }
  var label: String { NetReports.label(score, events) }
  // The label says them.
  var lineAttributes: [Attribute] { [] }
}

/// What was reported of two states toward each other within a period, taken together, was against each other.
struct ReportedHostility: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.symmetric(.negative)
  static let kind: RelationKind = "reported hostility"

  /// How many events, either way.
  let events: Int
  /// Their mean score on Goldstein's scale.
  let score: Double

  var predicate: String { "is reported, on balance, to be hostile to" }
  var label: String { NetReports.label(score, events) }
  var lineAttributes: [Attribute] { [] }
}

/// The signed network of a table of events: one tie for each two states and period, whose sign is that of the mean score of all that was
/// reported between them.
///
/// Events without a score, and pairs whose mean is zero, have no tie.
enum NetReports {
  /// The network of events that are counted by class and period; of some states, by their ids, and a year, or of all.
  static func network(
    of events: some GraphQueries, among states: Set<String>? = nil, in year: Int? = nil
  ) throws -> RelationGraph {
    var tally = Tally()
    for entry in events.relations(of: EventReport.self) {
      if let year, entry.period.earliestStart.components.year != year { continue }
      if let states, !states.contains(entry.source.id) || !states.contains(entry.target.id) {
        continue
      }
      tally.add(entry)
    }
    return try tally.graph()
  }

  /// `+2.1 in 31 events`.
  static func label(_ score: Double, _ events: Int) -> String {
    let tenths = Int((score.magnitude * 10).rounded())
    return
      "\(score < 0 ? "−" : "+")\(tenths / 10).\(tenths % 10) in \(events) event\(events == 1 ? "" : "s")"
  }
}

/// Events added up by the two states, whichever acts, and the period.
private struct Tally {
  private struct Key: Hashable {
    let first: Int
    let second: Int
    let period: Period
  }

  private struct Sum {
    var events = 0
    var score = 0.0
  }

  private var states: [SovereignState] = []
  private var numbers: [String: Int] = [:]
  private var places: [Key: Int] = [:]
  private var keys: [Key] = []
  private var sums: [Sum] = []

  mutating func add(_ entry: RelationEntry<EventReport>) {
    guard let mean = entry.relation.goldstein else { return }
    let (one, other) = (number(of: entry.source), number(of: entry.target))
    let key = Key(first: min(one, other), second: max(one, other), period: entry.period)
    let place = places[key] ?? keys.count
    if place == keys.count {
      places[key] = place
      keys.append(key)
      sums.append(Sum())
    }
    sums[place].events += entry.relation.count
    sums[place].score += mean * Double(entry.relation.count)
  }

  private mutating func number(of state: SovereignState) -> Int {
    if let number = numbers[state.id] { return number }
    numbers[state.id] = states.count
    states.append(state)
    return states.count - 1
  }

  func graph() throws -> RelationGraph {
    var cooperation = RelationBatch<ReportedCooperation>()
    var hostility = RelationBatch<ReportedHostility>()
    for (key, sum) in zip(keys, sums) {
      let mean = sum.score / Double(sum.events)
      if mean > 0 {
        cooperation.append(
          ReportedCooperation(events: sum.events, score: mean), from: key.first, to: key.second,
          during: key.period)
      } else if mean < 0 {
        hostility.append(
          ReportedHostility(events: sum.events, score: mean), from: key.first, to: key.second,
          during: key.period)
      }
    }
    var graph = RelationGraph()
    let nodes = graph.insert(contentsOf: states)
    let evidence = [Evidence(Self.source, modality: .reported)]
    try graph.relate(cooperation, from: nodes, to: nodes, evidence: evidence)
    try graph.relate(hostility, from: nodes, to: nodes, evidence: evidence)
    return graph
  }

  private static let source = EvidenceSource(
    "events", title: "events counted by dyad, time and class")
}
