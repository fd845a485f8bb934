import Testing
import Westphalia

@Suite("A later treaty takes the place of an earlier one")
struct TreatySupersessionTests {
  private static let older = Treaty(
    "older", name: "Older Treaty", signed: "1950-01-01", inForce: .since("1950-01-01"),
    promises: [TreatyPromise(.defense, article: "1", .allMeans)])
  private static let newer = Treaty(
    "newer", name: "Newer Treaty", signed: "1960-01-01", inForce: .since("1961-01-01"),
    promises: [TreatyPromise(.consultation, article: "2")])

  private func graph(_ supersession: Statement<Supersession>? = nil) -> RelationGraph {
    RelationGraph {
      Self.older.binds(SovereignState.france, SovereignState.belgium, SovereignState.italy)
      Self.newer.binds(SovereignState.france, SovereignState.belgium)
      supersession ?? Self.newer.supersedes(Self.older)
    }
  }

  private func answer(
    for state: SovereignState, on victim: SovereignState, _ date: PartialDate,
    _ graph: RelationGraph? = nil
  ) -> ObligationAnswer {
    (graph ?? self.graph()).response(to: Attack(by: .spain, on: victim, at: date))
      .answer(for: state, under: Self.older) ?? .undetermined([])
  }

  @Test("It ends the older between the parties common to both, from its own entry into force")
  func common() {
    #expect(answer(for: .france, on: .belgium, "1960-06-01").isObliged)
    #expect(
      answer(for: .france, on: .belgium, "1961-01-01")
        == .notObliged(.superseded(Self.older, by: Self.newer)))
    #expect(
      answer(for: .belgium, on: .france, "1999-01-01")
        == .notObliged(.superseded(Self.older, by: Self.newer)))
  }

  @Test("Parties of the older alone stay bound, and those of both stay bound to them")
  func others() {
    for (state, victim) in [
      (SovereignState.italy, SovereignState.france), (.france, .italy), (.italy, .belgium),
    ] { #expect(answer(for: state, on: victim, "1999-01-01").isObliged) }
  }

  @Test("Where it is vague when the newer entered into force, or disputed, the answer is open")
  func vague() {
    #expect(
      answer(for: .france, on: .belgium, "1961-01")
        == .notObliged(.superseded(Self.older, by: Self.newer)))
    let disputed = Self.newer.supersedes(Self.older).according(to: .modeler).alleged()
    #expect(
      answer(for: .france, on: .belgium, "1970-01-01", graph(disputed))
        == .undetermined([.supersession(Self.older, by: Self.newer)]))
    let denied = Self.newer.supersedes(Self.older).according(to: .modeler).denied()
    #expect(answer(for: .france, on: .belgium, "1970-01-01", graph(denied)).isObliged)
  }

  @Test(
    "An event on a treaty that is superseded toward all is refused, and played where it binds toward one"
  )
  func events() throws {
    let common = RelationGraph {
      Self.older.binds(SovereignState.france, SovereignState.belgium)
      Self.newer.binds(SovereignState.france, SovereignState.belgium)
      Self.newer.supersedes(Self.older)
    }
    for action: ScenarioEvent.Action in [
      .denounces(.france, Self.older), .withdraws(.france, Self.older),
      .suspends(.france, Self.older),
    ] {
      let late = ScenarioEvent(on: "1970-01-01", action)
      let error = ScenarioError.isSuperseded(Self.older, by: Self.newer, late)
      #expect(throws: error) { try Scenario(on: common, from: "1950-01-01", [late]).play() }
      #expect(error.description.hasSuffix("the Newer Treaty took the place of the Older Treaty"))
      let early = ScenarioEvent(on: "1955-01-01", action)
      _ = try Scenario(on: common, from: "1950-01-01", [early]).play()
      // Italy is party of the older alone, and so France stays bound to it.
      _ = try Scenario(on: graph(), from: "1950-01-01", [late]).play()
    }
  }

  @Test("Who left the newer is told so, and not that it took the older's place")
  func leftTheNewer() throws {
    let left = ScenarioEvent(on: "1970-01-01", .withdraws(.france, Self.newer))
    let run = try Scenario(on: graph(), from: "1950-01-01", [left]).play()
    let response = run.graph.response(to: Attack(by: .spain, on: .belgium, at: "1980-01-01"))
    #expect(
      response.answer(for: .france) == .notObliged(.notBound(.france, Self.newer, .ended)))
  }

  @Test("What two states promise each other says that the older is over")
  func promises() {
    func stages(_ date: PartialDate) -> [TreatyStage] {
      graph().promises(.defense, from: .france, to: .belgium, on: date).map(\.stage)
    }
    #expect(stages("1955-01-01") == [.inForce(.certainly)])
    #expect(stages("1970-01-01") == [.ended])
  }
}
