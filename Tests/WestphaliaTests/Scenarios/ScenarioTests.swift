import Testing
import Westphalia

@Suite("Scenarios")
struct ScenarioTests {
  private let a = Realm.a
  private let b = Realm.b
  private let x = Realm.x
  private let pact = Realm.pact("ab")

  private var base: RelationGraph { Realm.graph((pact, [a, b])) }

  private func attack(on date: PartialDate) -> ScenarioEvent {
    ScenarioEvent(on: date, .attack(Attack(by: x, on: b, at: date, provoked: false)))
  }

  private func isObliged(after events: ScenarioEvent..., at date: PartialDate) throws -> Bool {
    let run = try Scenario(on: base, from: "1950-01-01", events + [attack(on: date)]).play()
    return try #require(run.responses.last).answer(for: a).isObliged
  }

  @Test("Events are played on a copy, in order of dates")
  func copy() throws {
    let base = base
    let scenario = Scenario(on: base, from: "1950-01-01") {
      attack(on: "1950-03-01")
      ScenarioEvent(on: "1950-02-01", .withdraws(a, pact))
    }
    #expect(scenario.events.map(\.date) == ["1950-02-01", "1950-03-01"])
    let run = try scenario.play()
    #expect(!run.responses[0].answer(for: a).isObliged)
    #expect(base.relationCount == 2 && run.graph.relationCount == 3)
    #expect(run.steps[0].change.changedRelations.count == 1)
  }

  @Test("Withdrawal, denunciation, suspension and ratification take effect when they should")
  func treatyEvents() throws {
    #expect(try isObliged(at: "1950-06-25"))
    let suspends = ScenarioEvent(on: "1950-02-01", .suspends(a, pact))
    #expect(try !isObliged(after: suspends, at: "1950-06-25"))
    let resumes = ScenarioEvent(on: "1950-03-01", .resumes(a, pact))
    #expect(try isObliged(after: suspends, resumes, at: "1950-06-25"))
    #expect(try !isObliged(after: suspends, resumes, at: "1950-02-15"))
    let withdraws = ScenarioEvent(on: "1950-06-25", .withdraws(a, pact))
    #expect(try !isObliged(after: withdraws, at: "1950-06-25"))
  }

  @Test("A signature binds nobody before it is ratified; accession binds at once")
  func ratification() throws {
    let c = Realm.c
    func answer(_ events: ScenarioEvent...) throws -> Bool {
      let run = try Scenario(on: base, from: "1950-01-01", events + [attack(on: "1950-06-25")])
        .play()
      return try #require(run.responses.last).answer(for: c).isObliged
    }
    let signs = ScenarioEvent(on: "1950-02-01", .signs(c, pact))
    #expect(try !answer(signs))
    #expect(try answer(signs, ScenarioEvent(on: "1950-03-01", .ratifies(c, pact))))
    #expect(try !answer(signs, ScenarioEvent(on: "1950-06-26", .ratifies(c, pact))))
    #expect(try answer(ScenarioEvent(on: "1950-06-25", .accedes(c, pact))))
  }

  @Test("A denounced treaty binds until its notice has run out")
  func denunciation() throws {
    let treaty = Treaty(
      "t", name: "Treaty t", inForce: .since("1940-01-01"),
      promises: [TreatyPromise(.defense)], monthsOfNotice: 6)
    let graph = Realm.graph((treaty, [a, b]))
    for (date, isBound) in [("1950-06-30", true), ("1950-07-01", false)] as [(PartialDate, Bool)] {
      let run = try Scenario(on: graph, from: "1950-01-01") {
        ScenarioEvent(on: "1950-01-01", .denounces(a, treaty))
        attack(on: date)
      }.play()
      #expect(run.responses[0].answer(for: a).isObliged == isBound, "\(date)")
    }
  }

  @Test("An attack is answered with the wars there are already")
  func numberOfAdversaries() throws {
    let treaty = Realm.treaty("t", TreatyPromise(.defense, conditions: [.adversaries(atLeast: 2)]))
    let run = try Scenario(on: Realm.graph((treaty, [a, b])), from: "1950-01-01") {
      ScenarioEvent(on: "1950-02-01", .attack(Attack(by: x, on: b, at: "1950-02-01")))
      ScenarioEvent(on: "1950-03-01", .attack(Attack(by: Realm.y, on: b, at: "1950-03-01")))
    }.play()
    #expect(run.responses.map { $0.answer(for: a).isObliged } == [false, true])
  }

  @Test("Votes come out when they are counted, and rules find what supply breaks")
  func votesAndSupply() throws {
    let draft = Draft("S/TEST/9", voted: "2010-05-01")
    let members = try UNBody.securityCouncil.members(on: "2010-05-01")
    let graph = RelationGraph {
      Resolution.resolution2397.caps(.refinedPetroleum, into: b, yearly: Quantity(10, .barrels))
        .since("2010-01-01")
    }
    let run = try Scenario(on: graph, from: "2010-01-01") {
      for member in members { ScenarioEvent(on: "2010-05-01", .votes(member, .yes, on: draft)) }
      ScenarioEvent(
        on: "2010-06-01",
        .supplyBegins(.refinedPetroleum, Quantity(20, .barrels), from: a, to: b))
      ScenarioEvent(on: "2010-07-01", .supplyStops(.refinedPetroleum, from: a, to: b))
    }.play()
    // Five permanent members and three others leave it open; the ninth vote decides.
    #expect(run.steps[7].decision?.outcome.isAdopted == nil)
    #expect(run.steps[8].decision?.outcome == .adopted(isProcedural: false))
    #expect(run.steps[15].newFindings.map(\.status) == [.undetermined])
    #expect(run.steps[16].newFindings.map(\.status) == [.established])
  }

  @Test("A scenario is a value that plays the same each time")
  func replay() throws {
    let scenario = Scenario(on: base, from: "1950-01-01", [attack(on: "1950-06-25")])
    let (first, second) = (try scenario.play(), try scenario.play())
    #expect(first == second)
    #expect(first.description == second.description)
    #expect(scenario == Scenario(on: base, from: "1950-01-01", [attack(on: "1950-06-25")]))
    #expect(scenario != Scenario(on: base, from: "1950-01-01", [attack(on: "1950-06-26")]))
    #expect(scenario != Scenario(on: base, from: "1950-01-02", [attack(on: "1950-06-25")]))
    #expect(scenario != Scenario(on: RelationGraph(), from: "1950-01-01", scenario.events))
    #expect(scenario != Scenario(on: base, from: "1950-01-01", scenario.events, rules: []))
    #expect(first.difference(from: second).isEmpty)
    #expect(!first.description.isEmpty)
  }

  @Test("Branches are compared by what differs between them")
  func branches() throws {
    let trunk = Scenario(on: base, from: "1950-01-01") {
      ScenarioEvent(on: "1950-02-01", .imposes(Sanction(.trade), by: a, on: x))
      attack(on: "1950-06-25")
    }
    let branch = trunk.branching(
      after: 1, [ScenarioEvent(on: "1950-03-01", .withdraws(a, pact)), attack(on: "1950-06-25")])
    let difference = try branch.play().difference(from: trunk.play())
    #expect(difference.commonSteps == 1)
    #expect(difference.answers.map(\.state.id) == [a.id])
    #expect(difference.graph.changedRelations.count == 1)
    #expect(difference.description.contains("+ Arcadia is not obliged"))
  }

  @Test("Branches differ in what is called on the attackers' side too")
  func attackersSide() throws {
    let offensive = Realm.treaty("xy", TreatyPromise(.offense))
    let y = Realm.y
    let trunk = Scenario(on: Realm.graph((offensive, [x, y])), from: "1950-01-01") {
      attack(on: "1950-06-25")
    }
    let branch = trunk.adding(ScenarioEvent(on: "1950-02-01", .withdraws(y, offensive)))
    let answers = try branch.play().difference(from: trunk.play()).answers
    #expect(answers.map(\.state) == [y])
    #expect(answers.first?.before.map(\.isObliged) == [true])
    #expect(answers.first?.after == [.notObliged(.notBound(y, offensive, .ended))])
  }

  @Test("What cannot happen is refused by name")
  func refusals() throws {
    let missing = try #require(RelationID(number: 99))
    func error(_ event: ScenarioEvent) -> ScenarioError? {
      do throws(ScenarioError) {
        _ = try Scenario(on: base, from: "1950-01-01", [event]).play()
        return nil
      } catch {
        return error
      }
    }
    let early = attack(on: "1949-12-31")
    #expect(error(early) == .eventBeforeStart(early, start: "1950-01-01"))
    let ratifies = ScenarioEvent(on: "1950-02-01", .ratifies(Realm.c, pact))
    #expect(error(ratifies) == .notAParty(Realm.c, pact, ratifies))
    #expect(error(ratifies) != .notAParty(Realm.a, pact, ratifies))
    #expect(
      error(ratifies)?.description
        == "'1950-02-01: Carpathia ratifies the Treaty ab.' cannot happen: "
        + "Carpathia is no party of the Treaty ab")
    let stops = ScenarioEvent(on: "1950-02-01", .supplyStops(.coal, from: a, to: b))
    #expect(error(stops) == .noSuchSupply(stops))
    let ends = ScenarioEvent(on: "1950-02-01", .ends(missing))
    #expect(error(ends) == .refused(.relationNotFound(missing), ends))
    #expect(error(ends)?.event == ends)
  }

  @Test("A branch has no event before the one after which it branches")
  func branchOrder() throws {
    let trunk = Scenario(on: base, from: "1950-01-01") {
      ScenarioEvent(on: "1950-02-01", .imposes(Sanction(.trade), by: a, on: x))
      attack(on: "1950-06-25")
    }
    let early = ScenarioEvent(on: "1950-01-31", .withdraws(a, pact))
    let branch = trunk.branching(after: 1, [early])
    let error = ScenarioError.eventBeforeBranch(early, after: trunk.events[0])
    #expect(throws: error) { try branch.play() }
    #expect(throws: error) { try branch.adding(attack(on: "1950-07-01")).play() }
    #expect(
      error.description
        == "'1950-01-31: Arcadia withdraws from the Treaty ab.' comes before "
        + "'1950-02-01: Arcadia imposes sanctions on Xanadu.', after which the scenario branches")
    #expect(try branch.removing { $0 == early }.play().steps.count == 1)
    #expect(try trunk.branching(after: 0, [early]).play().steps.count == 1)
  }

  @Test("A member votes once, on the day of the vote, and who has no seat does not")
  func voting() throws {
    let draft = Draft("S/TEST/9", voted: "2010-05-01")
    func error(_ events: ScenarioEvent...) -> ScenarioError? {
      do throws(ScenarioError) {
        _ = try Scenario(on: base, from: "2010-01-01", events).play()
        return nil
      } catch {
        return error
      }
    }
    func votes(_ state: SovereignState, _ date: PartialDate = "2010-05-01") -> ScenarioEvent {
      ScenarioEvent(on: date, .votes(state, .yes, on: draft))
    }
    #expect(error(votes(.france)) == nil)
    #expect(error(votes(.france), votes(.france)) == .hasVoted(.france, draft, votes(.france)))
    // Italy's term of 2007–08 was over, and that of 2017 not begun.
    #expect(error(votes(.italy)) == .hasNoSeat(.italy, draft, votes(.italy)))
    let late = votes(.france, "2010-05-02")
    #expect(error(late) == .notTheDayOfTheVote("2010-05-01", late))
    // Who is elected for 2030 nobody knows.
    let future = Draft("S/2030/1", voted: "2030-05-01")
    #expect(error(ScenarioEvent(on: "2030-05-01", .votes(.italy, .yes, on: future))) == nil)
  }

  @Test("Events are equal where they say the same, statements by what they put into a graph")
  func equalEvents() {
    func food(_ date: PartialDate) -> ScenarioEvent {
      ScenarioEvent(on: "1950-02-01", .states("food arrives", a.suppliesFood(to: b).since(date)))
    }
    #expect(food("1950-02-01") == food("1950-02-01"))
    #expect(food("1950-02-01") != food("1950-02-02"))
    let events: [ScenarioEvent.Action] = [
      .attack(Attack(by: x, on: b, at: "1950-02-01")),
      .attack(Attack(by: x, on: b, at: "1950-02-01"), cascading: .withRetaliation()),
      .signs(a, pact), .signs(b, pact), .ratifies(a, pact), .accedes(a, pact),
      .accedes(a, pact, reservations: ["no troops"]), .denounces(a, pact), .withdraws(a, pact),
      .suspends(a, pact), .resumes(a, pact), .imposes(Sanction(.trade), by: a, on: b),
      .imposes(Sanction(.arms), by: a, on: b), .votes(a, .yes, on: Draft("S/1")),
      .votes(a, .no, on: Draft("S/1")), .supplyBegins(.coal, from: a, to: b),
      .supplyStops(.coal, from: a, to: b), .states("a", a.suppliesFood(to: b)),
      .states("b", a.suppliesFood(to: b)), .armistice(between: [a], and: [b]),
      .peace(between: [a], and: [b]), .peace(between: [a, x], and: [b]),
      .declaresWar(a, on: b), .joins(a, onTheSideOf: b), .joins(a, onTheSideOf: b, against: [x]),
      .dissolves(a), .splits(a, into: [b]), .splits(a, into: [b], takingOver: .all),
      .unites([a], into: b), .unites([a], into: b, takingOver: .all), .renames(a, to: "A"),
      .renames(a, to: "B"), .succeeds(a, b, in: pact), .disbands(.nato), .disbands(.brics),
    ]
    for (place, event) in events.enumerated() {
      #expect(events.indices.filter { events[$0] == event } == [place])
    }
  }
}
