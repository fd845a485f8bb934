import Westphalia

/// A state that a promise called on came.
struct Came: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.positive)
  static let kind: RelationKind = "came"

  let treaties: String
  let day: String

  var predicate: String { "came on \(day), as \(treaties) had promised, to help" }
  var label: String { "\(treaties): came \(day)" }
}

/// A state that a promise called on did not come.
struct DidNotCome: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.neutral)
  static let kind: RelationKind = "did not come"

  let treaties: String
  let deed: String

  var predicate: String { "\(deed), though \(treaties) had promised to defend," }
  var label: String { "\(treaties): \(deed)" }
}

/// A state that nothing called on joined a side of a war.
struct JoinedUncalled: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.positive)
  static let kind: RelationKind = "joined"

  let day: String

  var predicate: String { "joined on \(day) the side of" }
  var label: String { "joined \(day)" }
}

/// A war as a picture: who attacked whom, who was called on and came, who did not, and who joined uncalled.
enum WarPicture {
  static func diagram(of war: InterstateWar, _ cases: [VictimCase]) -> Diagram {
    Diagram(of: graph(of: war, cases), titled: "\(war.name), \(war.start) – \(war.end.previous)")
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
        JoinedUncalled.self,
        as: RelationStyle(
          "joined uncalled", line: .rgb(0x7A7A7A), text: .rgb(0x555555), width: 1.2, end: .vee))
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
        statement(of: promisor, on: one).according(to: rule).possibly().add(to: &graph)
      }
    }
    // Who joined uncalled has one line, to the first of its side.
    var drawn: Set<String> = []
    if let first = cases.first {
      for part in first.cameUncalled where drawn.insert(part.state.id).inserted {
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
  ) -> Statement<JoinedUncalled> {
    Statement(JoinedUncalled(day: "\(part.entry)"), from: part.state, to: leader)
  }

  private static func statement(
    of promisor: VictimCase.Promisor, on one: VictimCase
  ) -> StatementGroup {
    let treaties = promisor.treaties.map(\.name).joined(separator: ", ")
    let (from, to) = (promisor.state, one.victim.state)
    func failure(_ deed: String) -> StatementGroup {
      StatementGroup([Statement(DidNotCome(treaties: treaties, deed: deed), from: from, to: to)])
    }
    switch promisor.outcome {
    case .came(let date, _):
      return StatementGroup([
        Statement(Came(treaties: treaties, day: "\(date)"), from: from, to: to)
      ])
    case .cameTooLate(let date): return failure("came too late, \(date)")
    case .foughtForOtherSide(let date): return failure("fought for the other side from \(date)")
    case .isVictimItself: return failure("was attacked itself")
    case .isNotListed: return failure("not in the lists")
    case .stayedOut: return failure("stayed out")
    }
  }
}
