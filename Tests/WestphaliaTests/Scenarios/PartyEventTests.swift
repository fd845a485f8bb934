import Testing
import Westphalia

@Suite("The life of a party")
struct PartyEventTests {
  private let a = Realm.a
  private let b = Realm.b
  private let x = Realm.x
  private let pact = Realm.pact("ab")

  private func run(
    _ base: RelationGraph, _ events: [ScenarioEvent], attack date: PartialDate
  ) throws -> AttackResponse {
    let attack = ScenarioEvent(
      on: date, .attack(Attack(by: x, on: b, at: date, provoked: false)))
    let run = try Scenario(on: base, from: "1900-01-01", events + [attack]).play()
    return try #require(run.responses.last)
  }

  @Test("Before an accession the answer is when it binds, and not that there is no treaty")
  func beforeAccession() throws {
    let c = Realm.c
    let base = RelationGraph {
      Coverage.complete
      for state in [a, b] { Statement(Party(), from: state, to: pact) }
    }
    for (action, start) in [
      (ScenarioEvent.Action.accedes(c, pact), "1945-04-01" as PartialDate?), (.signs(c, pact), nil),
    ] {
      let graph = try Scenario(
        on: base, from: "1940-01-01", [ScenarioEvent(on: "1945-04-01", action)]
      ).play().graph
      let reason: NoObligation =
        .boundOnlyAfterTheAttack(c, pact, since: start ?? "1945-04-01")
      let onIt = graph.response(to: Attack(by: x, on: c, at: "1945-03-31"))
      let onOther = graph.response(to: Attack(by: x, on: b, at: "1945-03-31"))
      #expect(onIt.answer(for: a) == .notObliged(reason))
      #expect(onOther.answer(for: c) == .notObliged(reason))
      if start != nil {
        #expect(
          graph.response(to: Attack(by: x, on: c, at: "1945-04-01")).answer(for: a).isObliged)
      }
    }
  }

  /// Whether a, joined to a treaty by two relations, is obliged after events.
  private func isObliged(
    _ events: ScenarioEvent..., at date: PartialDate, under treaty: Treaty? = nil
  ) throws -> Bool {
    let treaty = treaty ?? pact
    for second in [
      Statement(Party(signed: "1940-01-01", awaitsRatification: true), from: a, to: treaty),
      Statement(
        Party(signed: "1940-01-01", enteredIntoForce: "1940-01-01"), from: a, to: treaty),
      Statement(Party(), from: a, to: treaty),
    ] {
      for isFirst in [true, false] {
        let graph = RelationGraph {
          if isFirst { second }
          Statement(Party(), from: a, to: treaty)
          if !isFirst { second }
          Statement(Party(), from: b, to: treaty)
        }
        let answer = try run(graph, events, attack: date).answer(for: a)
        let others = try run(Realm.graph((treaty, [a, b])), events, attack: date).answer(for: a)
        #expect(answer.isObliged == others.isObliged, "\(answer), with one relation \(others)")
      }
    }
    return try run(Realm.graph((treaty, [a, b])), events, attack: date).answer(for: a).isObliged
  }

  @Test("Withdrawal, suspension and denunciation take effect after a second signature or accession")
  func secondRelation() throws {
    #expect(try isObliged(at: "1950-06-25"))
    let withdraws = ScenarioEvent(on: "1950-02-01", .withdraws(a, pact))
    #expect(try !isObliged(withdraws, at: "1950-02-01"))
    #expect(try isObliged(withdraws, at: "1950-01-31"))
    let suspends = ScenarioEvent(on: "1950-02-01", .suspends(a, pact))
    #expect(try !isObliged(suspends, at: "1950-06-25"))
    let resumes = ScenarioEvent(on: "1950-03-01", .resumes(a, pact))
    #expect(try isObliged(suspends, resumes, at: "1950-06-25"))
    let treaty = Treaty(
      "n", name: "Treaty n", inForce: .since("1900-01-01"), promises: [TreatyPromise(.defense)],
      monthsOfNotice: 6)
    let denounces = ScenarioEvent(on: "1950-01-01", .denounces(a, treaty))
    #expect(try isObliged(denounces, at: "1950-06-30", under: treaty))
    #expect(try !isObliged(denounces, at: "1950-07-01", under: treaty))
  }

  @Test("A state that signed, and signed again, leaves both signatures behind")
  func playedSecondSignature() throws {
    let base = Realm.graph((pact, [b]))
    let events = [
      ScenarioEvent(on: "1930-01-01", .signs(a, pact)),
      ScenarioEvent(on: "1931-01-01", .ratifies(a, pact)),
      ScenarioEvent(on: "1932-01-01", .signs(a, pact)),
      ScenarioEvent(on: "1932-06-01", .ratifies(a, pact)),
    ]
    #expect(try run(base, events, attack: "1933-01-01").answer(for: a).isObliged)
    let leaves = events + [ScenarioEvent(on: "1932-07-01", .withdraws(a, pact))]
    #expect(
      try run(base, leaves, attack: "1933-01-01").answer(for: a)
        == .notObliged(.notBound(a, pact, .ended)))
  }

  @Test("What has ended before stays as it was")
  func earlierSpell() throws {
    let base = RelationGraph {
      Statement(Party(withdrew: "1920-01-01"), from: a, to: pact)
      Statement(Party(enteredIntoForce: "1930-01-01"), from: a, to: pact).since("1930-01-01")
      Statement(Party(), from: b, to: pact)
    }
    let scenario = Scenario(
      on: base, from: "1940-01-01", [ScenarioEvent(on: "1940-01-01", .withdraws(a, pact))])
    let parties = try scenario.play().graph.relations(of: Party.self, from: a, to: pact)
    #expect(parties.map(\.relation.withdrew) == ["1920-01-01", "1940-01-01"])
  }

  @Test("A second accession, ratification, denunciation or suspension in force is refused")
  func repetitions() throws {
    let base = Realm.graph((pact, [a, b]))
    func error(_ first: ScenarioEvent.Action, _ second: ScenarioEvent.Action) -> ScenarioError? {
      let again = ScenarioEvent(on: "1950-02-01", second)
      do throws(ScenarioError) {
        _ = try Scenario(
          on: base, from: "1950-01-01", [ScenarioEvent(on: "1950-01-01", first), again]
        ).play()
        return nil
      } catch {
        return error
      }
    }
    func again(_ action: ScenarioEvent.Action) -> ScenarioEvent {
      ScenarioEvent(on: "1950-02-01", action)
    }
    let c = Realm.c
    #expect(
      error(.accedes(c, pact), .accedes(c, pact))
        == .alreadyParty(c, pact, again(.accedes(c, pact))))
    #expect(
      error(.suspends(a, pact), .accedes(a, pact))
        == .alreadyParty(a, pact, again(.accedes(a, pact))))
    #expect(
      error(.ratifies(a, pact), .ratifies(a, pact))
        == .alreadyParty(a, pact, again(.ratifies(a, pact))))
    #expect(
      error(.denounces(a, pact), .denounces(a, pact))
        == .alreadyDenounced(a, pact, again(.denounces(a, pact))))
    #expect(
      error(.suspends(a, pact), .suspends(a, pact))
        == .alreadySuspended(a, pact, again(.suspends(a, pact))))
    // Who has left may come back.
    #expect(error(.withdraws(a, pact), .accedes(a, pact)) == nil)
    #expect(
      error(.withdraws(a, pact), .withdraws(a, pact))
        == .notAParty(a, pact, again(.withdraws(a, pact))))
    #expect(
      error(.accedes(c, pact), .accedes(c, pact))?.description
        == "'1950-02-01: Carpathia accedes to the Treaty ab.' cannot happen: "
        + "Carpathia is party of the Treaty ab already")
  }

  @Test("Resumption of what is not suspended, and revocation of no notice, are refused")
  func nothingToEnd() throws {
    let base = Realm.graph((pact, [a, b]))
    func error(_ action: ScenarioEvent.Action) -> ScenarioError? {
      do throws(ScenarioError) {
        _ = try Scenario(
          on: base, from: "1950-01-01", [ScenarioEvent(on: "1950-02-01", action)]
        ).play()
        return nil
      } catch {
        return error
      }
    }
    let resumes = ScenarioEvent(on: "1950-02-01", .resumes(a, pact))
    #expect(error(.resumes(a, pact)) == .notSuspended(a, pact, resumes))
    #expect(
      error(.resumes(a, pact))?.description
        == "'1950-02-01: Arcadia resumes the Treaty ab.' cannot happen: "
        + "the Treaty ab is not suspended for Arcadia")
    let revokes = ScenarioEvent(on: "1950-02-01", .revokesNotice(a, pact))
    #expect(error(.revokesNotice(a, pact)) == .notDenounced(a, pact, revokes))
    #expect(revokes.description == "1950-02-01: Arcadia revokes its denunciation of the Treaty ab.")
  }

  @Test("Notice can be revoked until it takes effect, and given again")
  func revocation() throws {
    let treaty = Treaty(
      "n", name: "Treaty n", inForce: .since("1900-01-01"), promises: [TreatyPromise(.defense)],
      monthsOfNotice: 6)
    let base = Realm.graph((treaty, [a, b]))
    let notice = [
      ScenarioEvent(on: "1950-01-01", .denounces(a, treaty)),
      ScenarioEvent(on: "1950-06-30", .revokesNotice(a, treaty)),
    ]
    #expect(try run(base, notice, attack: "1951-01-01").answer(for: a).isObliged)
    let again = notice + [ScenarioEvent(on: "1951-01-01", .denounces(a, treaty))]
    #expect(try run(base, again, attack: "1951-06-30").answer(for: a).isObliged)
    #expect(
      try run(base, again, attack: "1951-07-01").answer(for: a)
        == .notObliged(.notBound(a, treaty, .ended)))
    let late = ScenarioEvent(on: "1950-07-01", .revokesNotice(a, treaty))
    #expect(throws: ScenarioError.notAParty(a, treaty, late)) {
      try run(base, [notice[0], late], attack: "1951-01-01")
    }
  }

  @Test("A successor leaves a treaty in which it stands in the place of another")
  func successor() throws {
    let treaty = Treaty(
      "sample-1961", name: "Treaty of 1961", signed: "1961-07-06", inForce: .since("1961-09-10"),
      promises: [TreatyPromise(.defense, article: "1")])
    let base = RelationGraph {
      treaty.binds(SovereignState.sovietUnion, SovereignState.northKorea)
      SovereignState.russia.succeeds(.sovietUnion, as: .continuation, takingOver: .all)
        .since("1991-12-26")
    }
    func answer(_ date: PartialDate) throws -> ObligationAnswer {
      let run = try Scenario(on: base, from: "1991-12-26") {
        ScenarioEvent(on: "1994-01-01", .withdraws(.russia, treaty))
        ScenarioEvent(
          on: "1995-01-01",
          .attack(Attack(by: .southKorea, on: .northKorea, at: "1995-01-01")))
      }.play()
      return run.graph.response(to: Attack(by: .southKorea, on: .northKorea, at: date))
        .answer(for: .russia)
    }
    #expect(try answer("1993-12-31").isObliged)
    #expect(try answer("1994-01-01") == .notObliged(.notBound(.russia, treaty, .ended)))
  }
}
