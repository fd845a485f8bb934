import Testing
import Westphalia

@Suite("States that end, and states that take their place")
struct TreatySuccessionTests {
  private static let treaty = Treaty(
    "sample-1961", name: "Treaty of 1961", signed: "1961-07-06",
    inForce: .from("1961-09-10", until: "1996-09-10"),
    promises: [TreatyPromise(.defense, article: "1", .allMeans)])
  private static let attack = Attack(by: .southKorea, on: .northKorea, at: "1993-01-01")

  private func graph(_ statements: StatementGroup = StatementGroup([])) -> RelationGraph {
    RelationGraph {
      Self.treaty.binds(SovereignState.sovietUnion, SovereignState.northKorea)
      statements
    }
  }

  private func answer(
    for state: SovereignState, _ statements: StatementGroup = StatementGroup([]),
    to attack: Attack = attack
  ) -> ObligationAnswer {
    graph(statements).response(to: attack).answer(for: state)
  }

  private func succession(
    _ treaties: Succession.PassingTreaties?, since date: PartialDate = "1991-12-26"
  ) -> StatementGroup {
    StatementGroup([
      SovereignState.russia.succeeds(.sovietUnion, as: .continuation, takingOver: treaties)
        .since(date)
    ])
  }

  private static let obliged = ObligationAnswer.obliged(
    treaty: treaty, article: "1", strength: .allMeans)
  private static let open = ObligationAnswer.undetermined([
    .succession(treaty, from: .sovietUnion, to: .russia)
  ])

  @Test("In a graph that is said to be complete, a succession that is not stated is none")
  func completeGraph() {
    var graph = graph()
    #expect(graph.response(to: Self.attack).answer(for: .russia) == Self.open)
    graph.add { Coverage.complete }
    #expect(
      graph.response(to: Self.attack).answer(for: .russia)
        == .notObliged(.noTreaty(accordingTo: [.modeler])))
    graph.add { succession(.all) }
    #expect(graph.response(to: Self.attack).answer(for: .russia).isObliged)
  }

  @Test("A state that no longer exists is not obliged, and was while it did")
  func existence() {
    #expect(answer(for: .sovietUnion) == .notObliged(.doesNotExist(.sovietUnion)))
    let earlier = Attack(by: .southKorea, on: .northKorea, at: "1975-01-01")
    #expect(answer(for: .sovietUnion, to: earlier) == Self.obliged)
    #expect(
      answer(for: .russia, succession(.all), to: earlier)
        == .notObliged(.doesNotExist(.russia)))
  }

  @Test("Where nobody states who succeeded, the answer names who may have")
  func unstated() {
    #expect(answer(for: .russia) == Self.open)
    #expect(answer(for: .russia, succession(nil)) == Self.open)
    #expect(graph().response(to: Self.attack).obliged.isEmpty)
    #expect(graph().response(to: Self.attack).undetermined == [.russia])
  }

  @Test("Who may have succeeded is not told of before it exists")
  func guesses() {
    let earlier = Attack(by: .southKorea, on: .northKorea, at: "1975-01-01")
    let response = graph().response(to: earlier)
    #expect(response.findings.allSatisfy { $0.promisor == .sovietUnion })
    #expect(response.answer(for: .russia) == .undetermined([.coverage]))
  }

  @Test("A successor is bound as the treaties pass to it, until the treaty ends")
  func stated() {
    #expect(answer(for: .russia, succession(.all)) == Self.obliged)
    #expect(answer(for: .russia, succession(.only(["sample-1961"]))) == Self.obliged)
    for none in [Succession.PassingTreaties.noTreaty, .byNotification, .only(["another"])] {
      #expect(!answer(for: .russia, succession(none)).isObliged, "\(none)")
    }
    let late = Attack(by: .southKorea, on: .northKorea, at: "1996-09-10")
    #expect(
      answer(for: .russia, succession(.all), to: late)
        == .notObliged(.notInForce(Self.treaty, .ended)))
  }

  @Test("By notification: a state that is stated to be party is bound by its own relation")
  func notification() {
    let party = Statement(
      Party(signed: "1961-07-06", enteredIntoForce: "1991-12-26"), from: SovereignState.russia,
      to: Self.treaty
    ).since("1991-12-26")
    let succession = SovereignState.russia.succeeds(
      .sovietUnion, as: .continuation, takingOver: .byNotification
    ).since("1991-12-26")
    let statements = StatementGroup([succession, party])
    #expect(answer(for: .russia, statements) == Self.obliged)
  }

  @Test("The reason names the chain: the treaty, the predecessor and the relations")
  func reasons() throws {
    let graph = graph(succession(.all))
    let response = graph.response(to: Self.attack)
    #expect(
      response.reasons(for: .russia).last
        == "Russia is obliged by article 1 of the Treaty of 1961, as the successor of Soviet Union, "
        + "to defend North Korea, by all means.")
    let call = try #require(response.findings.first { $0.promisor == .russia })
    #expect(call.predecessor == .sovietUnion && call.partnerPredecessor == nil)
    #expect(call.relations.map(\.number) == [0, 1, 2])
  }

  @Test("A place passes on step by step, and not where it had been given up before")
  func chain() {
    let (first, second, third) = (
      SovereignState("A1", name: "First"), SovereignState("A2", name: "Second"),
      SovereignState("A3", name: "Third")
    )
    let pact = Treaty(
      "chain", name: "Chain", signed: "1900", inForce: .since("1900"),
      promises: [TreatyPromise(.defense, .allMeans)])
    func graph(withdrew: PartialDate? = nil) -> RelationGraph {
      RelationGraph {
        first.isParty(to: pact, withdrew: withdrew)
        pact.binds(SovereignState.belgium)
        second.succeeds(first, takingOver: .all).since("1920-01-01")
        third.succeeds(second, takingOver: .all).since("1930-01-01")
      }
    }
    let attack = Attack(by: .netherlands, on: .belgium, at: "1935-01-01")
    #expect(graph().response(to: attack).answer(for: third).isObliged)
    #expect(!graph(withdrew: "1910-01-01").response(to: attack).answer(for: third).isObliged)
    let promises = graph().promises(.defense, from: third, to: .belgium, on: "1935-01-01")
    #expect(promises.map(\.stage) == [.inForce(.certainly)])
    #expect(promises.first?.relations.count == 4)
  }
}
