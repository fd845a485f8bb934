import Testing
import Westphalia

@Suite("States and blocs that come and go in scenarios")
struct StateEventsTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let x = Realm.x
  private let pact = Realm.pact("ab")

  private var base: RelationGraph { Realm.graph((pact, [a, b])) }

  private func play(_ events: ScenarioEvent...) throws -> ScenarioRun {
    try Scenario(on: base, from: "1950-01-01", events).play()
  }

  private func attack(on date: PartialDate) -> ScenarioEvent {
    ScenarioEvent(on: date, .attack(Attack(by: x, on: b, at: date)))
  }

  @Test("A dissolved state is bound to nothing, and what it did ends")
  func dissolution() throws {
    let run = try play(
      ScenarioEvent(on: "1950-02-01", .supplyBegins(.coal, from: a, to: b)),
      ScenarioEvent(on: "1950-03-01", .declaresWar(a, on: x)),
      ScenarioEvent(on: "1950-04-01", .dissolves(a)), attack(on: "1950-06-25"))
    let state = try #require(run.graph.node(SovereignState.self, id: a.id))
    #expect(state.exists(on: "1950-03-31") == .certainly && state.exists(on: "1950-04-01") == .no)
    #expect(run.responses[0].answer(for: a) == .notObliged(.doesNotExist(state)))
    #expect(
      run.graph.on("1950-06-25").relations.map(\.sentence)
        == ["Borduria is party to Treaty ab", "Xanadu attacks Borduria"])
    #expect(run.graph.relationsOutsideExistence.isEmpty)
  }

  @Test("Whoever is gone does nothing, and nothing is done to it")
  func gone() throws {
    let gone = ScenarioEvent(on: "1950-04-01", .dissolves(a))
    for action in [
      ScenarioEvent.Action.withdraws(a, pact), .imposes(Sanction(.trade), by: b, on: a),
      .attack(Attack(by: a, on: b, at: "1950-05-01")),
      .attack(Attack(by: x, on: a, at: "1950-05-01")), .declaresWar(x, on: a), .dissolves(a),
      .supplyBegins(.coal, from: b, to: a), .joins(a, onTheSideOf: b),
    ] {
      let event = ScenarioEvent(on: "1950-05-01", action)
      #expect(throws: ScenarioError.doesNotExist(a, event)) { try play(gone, event) }
    }
    let early = ScenarioEvent(on: "1960-01-01", .withdraws(.slovakia, pact))
    #expect(throws: ScenarioError.doesNotExist(SovereignState.slovakia, early)) {
      try play(early)
    }
  }

  @Test("Czechoslovakia 1993: both successors exist, and its treaties pass as stated")
  func czechoslovakia() throws {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .since("1980-01-01"), promises: [TreatyPromise(.defense)])
    let graph = RelationGraph { treaty.binds(.czechoslovakia, .hungary) }
    func answers(_ treaties: Succession.PassingTreaties?) throws -> [ObligationAnswer] {
      let run = try Scenario(on: graph, from: "1992-01-01") {
        ScenarioEvent(
          on: "1993-01-01",
          .splits(.czechoslovakia, into: [.czechia, .slovakia], takingOver: treaties))
        ScenarioEvent(
          on: "1993-02-01", .attack(Attack(by: .austria, on: .hungary, at: "1993-02-01")))
      }.play()
      let response = try #require(run.responses.last)
      return [.czechoslovakia, .czechia, .slovakia].map { response.answer(for: $0) }
    }
    let passed = try answers(.all)
    #expect(passed[0].reason.map { "\($0)" } == "Czechoslovakia does not exist at that date")
    #expect(passed[1].isObliged && passed[2].isObliged)
    let open = try answers(nil)
    #expect(
      open[1].missing.map(\.description) == [
        "whether the Treaty t passed from Czechoslovakia to Czechia"
      ])
    #expect(open[2].isUndetermined)
    #expect(try answers(.noTreaty)[1].isObliged == false)
  }

  @Test("Yemen 1990: the union takes the place of both, which cease to exist")
  func yemen() throws {
    let run = try Scenario(on: RelationGraph(), from: "1990-01-01") {
      ScenarioEvent(
        on: "1990-05-22", .unites([.northYemen, .southYemen], into: .yemen, takingOver: .all))
    }.play()
    #expect(
      run.graph.relations(of: Succession.self).map(\.sentence) == [
        "Yemen succeeds by union North Yemen", "Yemen succeeds by union South Yemen",
      ])
    let states = run.graph.on("1990-06-01").nodes(of: SovereignState.self).map(\.id)
    #expect(states == [SovereignState.yemen.id])
    let nobody = ScenarioEvent(on: "1990-05-22", .unites([.yemen], into: .yemen))
    #expect(throws: ScenarioError.namesNobody(nobody)) {
      try Scenario(on: RelationGraph(), from: "1990-01-01", [nobody]).play()
    }
  }

  @Test("A secession leaves the state, and founds another")
  func secession() throws {
    let run = try play(
      ScenarioEvent(on: "1950-02-01", .splits(a, into: [a, c], takingOver: .noTreaty)),
      attack(on: "1950-06-25"))
    #expect(run.responses[0].answer(for: a).isObliged)
    let founded = try #require(run.graph.node(SovereignState.self, id: c.id))
    #expect(founded.exists(on: "1950-01-31") == .no && founded.exists(on: "1950-02-01") != .no)
    #expect(
      run.graph.relations(of: Succession.self).map(\.sentence)
        == ["Carpathia secedes from Arcadia"])
  }

  @Test("A successor accedes by notification, from the succession on")
  func notification() throws {
    let split = ScenarioEvent(on: "1950-02-01", .splits(a, into: [c], takingOver: .byNotification))
    let notifies = ScenarioEvent(on: "1950-08-01", .succeeds(c, a, in: pact))
    let before = try play(split, attack(on: "1950-06-25"))
    #expect(!before.responses[0].answer(for: c).isObliged)
    let after = try play(split, notifies, attack(on: "1950-09-01"))
    #expect(after.responses[0].answer(for: c).isObliged)
    // The succession is the day from which it is bound, though it says so later.
    let party = try #require(after.graph.relations(of: Party.self, to: pact).last)
    #expect(party.relation.enteredIntoForce == "1950-02-01" && party.source.name == c.name)
    #expect(throws: ScenarioError.noSuccessor(c, of: a, notifies)) { try play(notifies) }
    let other = Realm.pact("other")
    let foreign = ScenarioEvent(on: "1950-08-01", .succeeds(c, a, in: other))
    do throws(ScenarioError) {
      _ = try Scenario(on: base, from: "1950-01-01", [split, foreign]).play()
      Issue.record("a treaty of which the predecessor is no party passes to nobody")
    } catch {
      guard case .notAParty(let state, let treaty, let event) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(state.id == a.id && treaty == other && event == foreign)
    }
  }

  @Test(
    "What has ceased to exist is bound to nothing and owed nothing, by whatever constant it is asked about"
  )
  func goneByConstant() throws {
    for action: ScenarioEvent.Action in [
      .dissolves(b), .splits(b, into: [Realm.y], takingOver: .noTreaty),
      .unites([b], into: Realm.y, takingOver: .noTreaty),
    ] {
      let base = RelationGraph {
        Coverage.complete
        for state in [a, b] { Statement(Party(), from: state, to: pact) }
        Realm.x.promises(NonaggressionPact.self, to: b).since("1900")
      }
      let graph = try Scenario(
        on: base, from: "1950-01-01", [ScenarioEvent(on: "1950-02-01", action)]
      ).play().graph
      let late = Attack(by: Realm.x, on: b, at: "1950-06-25")
      for graph in [graph.excluding(Threat.self), graph.on("1950-06-25")] {
        let answer = graph.response(to: late).answer(for: a)
        // A slice has neither the state nor its ties, and so no treaty of the two.
        guard answer.reason == .noTreaty(accordingTo: [.modeler]) || answer.isGone(b) else {
          Issue.record("\(answer)")
          return
        }
        #expect(graph.response(to: late).breaches.isEmpty)
        #expect(
          graph.promises(.defense, from: a, to: b, on: "1950-06-25").allSatisfy {
            $0.stage == .ended
          })
        #expect(graph.obligations(of: b, at: "1950-06-25").inForce.isEmpty)
        #expect(graph.exposure(to: late).reached.isEmpty)
        #expect(graph.breaches(by: Realm.x, fighting: b, on: "1950-06-25").isEmpty)
      }
      let early = Attack(by: Realm.x, on: b, at: "1950-01-25")
      #expect(graph.response(to: early).answer(for: a).isObliged)
    }
  }

  @Test("A renamed state keeps its treaties, and answers under the new name")
  func renaming() throws {
    let run = try play(
      ScenarioEvent(on: "1950-02-01", .renames(a, to: "Arkady")), attack(on: "1950-06-25"),
      ScenarioEvent(on: "1950-07-01", .withdraws(a, pact)))
    #expect(run.responses[0].obliged.map(\.name) == ["Arkady"])
    let state = try #require(run.graph.node(SovereignState.self, id: a.id))
    #expect(state.aliases == ["Arcadia"] && run.graph.conflicts.isEmpty)
    #expect(
      run.steps[0].change.changedNodes.map(\.description) == [
        "Arcadia: name Arcadia → Arkady, aliases Arcadia"
      ])
  }

  @Test("Nobody ends or takes another name whom the graph does not know")
  func unknown() throws {
    for (action, actor) in [
      (.dissolves(c), c), (.renames(c, to: "C"), c), (.disbands(.nato), Bloc.nato),
    ] as [(ScenarioEvent.Action, any Actor)] {
      let event = ScenarioEvent(on: "1950-05-01", action)
      #expect(throws: ScenarioError.isNotInGraph(actor, event)) { try play(event) }
    }
    let event = ScenarioEvent(on: "1950-05-01", .disbands(.nato))
    #expect(
      ScenarioError.isNotInGraph(Bloc.nato, event).description
        == "'1950-05-01: NATO is dissolved.' cannot happen: the graph does not know NATO")
    #expect(ScenarioError.isNotInGraph(c, event) != .doesNotExist(c, event))
  }

  @Test("A bloc that is dissolved has no members, no sanctions and no treaties after")
  func bloc() throws {
    let league = Bloc("LEAGUE", name: "the League")
    let graph = base.supposing { graph in
      a.belongs(to: league).since("1940").add(to: &graph)
      league.sanctions(x, .trade).since("1945").add(to: &graph)
    }
    let dissolved = ScenarioEvent(on: "1950-04-01", .disbands(league))
    let run = try Scenario(on: graph, from: "1950-01-01", [dissolved]).play()
    #expect(run.graph.on("1950-03-31").relations.count == 4)
    #expect(run.graph.on("1950-04-01").relations.map(\.kind) == ["party", "party"])
    #expect(!run.graph.on("1950-04-01").contains(league))
    let again = ScenarioEvent(on: "1950-05-01", .disbands(league))
    #expect(throws: ScenarioError.doesNotExist(league, again)) {
      try Scenario(on: graph, from: "1950-01-01", [dissolved, again]).play()
    }
    #expect(dissolved.description == "1950-04-01: the League is dissolved.")
  }
}

extension ObligationAnswer {
  /// Whether it says that a state does not exist.
  fileprivate func isGone(_ state: SovereignState) -> Bool {
    if case .doesNotExist(let gone)? = reason { gone.id == state.id } else { false }
  }
}
