import Westphalia

/// A state that a promise called on came.
struct Came: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.positive)
  static let kind: RelationKind = "came"

  let treaties: String
  /// Whether it cannot be told that they call.
  let isOpen: Bool
  let day: String

  var predicate: String { "came on \(day), as \(treaties) had promised, to help" }
  var label: String { "\(treaties)\(isOpen ? ", if it calls" : ""): came \(day)" }
}

/// A state that a promise called on did not come.
struct DidNotCome: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.neutral)
  static let kind: RelationKind = "did not come"

  let treaties: String
  /// Whether it cannot be told that they call.
  let isOpen: Bool
  let deed: String

  var predicate: String { "\(deed), though \(treaties) had promised to defend," }
  var label: String { "\(treaties)\(isOpen ? ", if it calls" : ""): \(deed)" }
}

/// A state that a promise called on is a victim itself, or stands in no list.
struct CalledApart: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.neutral)
  static let kind: RelationKind = "called apart"

  let treaties: String
  /// Whether it cannot be told that they call.
  let isOpen: Bool
  let reason: String

  var predicate: String { "(\(reason)) had promised by \(treaties) to defend" }
  var label: String { "\(treaties)\(isOpen ? ", if it calls" : ""): \(reason)" }
}

/// A state joined a side of a war later; on the victim's side one that nothing called on.
struct Joined: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.positive)
  static let kind: RelationKind = "joined"

  let day: String

  var predicate: String { "joined on \(day) the side of" }
  var label: String { "joined \(day)" }
}

/// A war as a picture: who attacked whom, who was called on and came, who did not, and who joined.
enum WarPicture {
  static func diagram(of war: InterstateWar, _ cases: [VictimCase]) -> Diagram {
    Diagram(of: graph(of: war, cases), titled: war.name)
      .styling(
        Came.self,
        as: RelationStyle(
          "called on and came", line: .rgb(0x1B7837), text: .rgb(0x1B5E2B), width: 2.4, end: .arrow)
      )
      .styling(
        DidNotCome.self,
        as: RelationStyle(
          "called on and did not come", line: .rgb(0xB35806), text: .rgb(0x8A4500), width: 2,
          end: .tee)
      )
      .styling(
        CalledApart.self,
        as: RelationStyle(
          "called on, and counted apart", line: .rgb(0x8073AC), text: .rgb(0x5E5191), width: 2,
          end: .vee)
      )
      .styling(
        Joined.self,
        as: RelationStyle(
          "joined", line: .rgb(0x7A7A7A), text: .rgb(0x555555), width: 1.2, end: .vee))
  }

  private static func graph(of war: InterstateWar, _ cases: [VictimCase]) -> RelationGraph {
    let rule = EvidenceSource("response", title: "the rule of who is called on")
    var graph = RelationGraph()
    for one in cases {
      let attack = one.response.attack
      attack.statement.on(attack.date).add(to: &graph)
      for promisor in one.called {
        statement(of: promisor, on: one).add(to: &graph)
      }
      for promisor in one.open {
        statement(of: promisor, isOpen: true, on: one).according(to: rule).possibly().add(
          to: &graph)
      }
    }
    // Who joined has one line, to the first of its side.
    if let first = cases.first {
      for part in VictimCase.cameUncalled(in: cases) {
        join(part, first.victim.state).add(to: &graph)
      }
    }
    if let attacker = war.attackers.first {
      let others = war.participants.filter { war.isAttacking($0) && $0.entry > attacker.entry }
        .sorted { ($0.entry, $0.state.id) < ($1.entry, $1.state.id) }
      for part in others { join(part, attacker.state).add(to: &graph) }
    }
    return graph
  }

  private static func join(
    _ part: InterstateWar.Participant, _ leader: SovereignState
  ) -> Statement<Joined> {
    Statement(Joined(day: "\(part.entry)"), from: part.state, to: leader)
  }

  private static func statement(
    of promisor: VictimCase.Promisor, isOpen: Bool = false, on one: VictimCase
  ) -> StatementGroup {
    let treaties = promisor.treaties.map(\.name).joined(separator: ", ")
    let (from, to) = (promisor.state, one.victim.state)
    switch promisor.outcome {
    case .came(let date, _):
      return StatementGroup([
        Statement(Came(treaties: treaties, isOpen: isOpen, day: "\(date)"), from: from, to: to)
      ])
    case .isVictimItself, .isNotListed:
      let apart = CalledApart(treaties: treaties, isOpen: isOpen, reason: "\(promisor.outcome)")
      return StatementGroup([Statement(apart, from: from, to: to)])
    case .cameTooLate, .foughtForOtherSide, .stayedOut:
      let failure = DidNotCome(treaties: treaties, isOpen: isOpen, deed: "\(promisor.outcome)")
      return StatementGroup([Statement(failure, from: from, to: to)])
    }
  }
}
