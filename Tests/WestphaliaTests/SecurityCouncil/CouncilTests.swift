import Testing
import Westphalia

@Suite("Councils of one's own")
struct CouncilTests {
  private let a = Realm.a
  private let b = Realm.b
  private let c = Realm.c
  private let d = Realm.d
  private let body = UNBody("THING", name: "the Thing")

  private func council(_ needed: Int, _ vetoes: Council.Vetoes = .ofNobody) -> Council {
    Council(body, members: [a, b, c, a], needed: needed, vetoes: vetoes)
  }

  private func outcome(
    _ council: Council, _ choices: [Vote.Choice?], isProcedural: Bool = false
  ) -> CouncilOutcome {
    let draft = Draft("T/1", voted: "1950-06-25", isProcedural: isProcedural, in: council)
    return RelationGraph {
      for (state, choice) in zip([a, b, c], choices) {
        if let choice { state.votes(choice, on: draft) }
      }
    }.outcome(of: draft).outcome
  }

  @Test("Its own number of votes adopts a draft, and nobody's no stops it")
  func threshold() {
    #expect(outcome(council(2), [.yes, .yes, .no]) == .adopted(isProcedural: false))
    #expect(
      outcome(council(3), [.yes, .yes, .no])
        == .insufficientVotes(affirmative: 2...2, needed: 3))
    #expect(outcome(council(2), [.yes, .yes, nil]) == .adopted(isProcedural: false))
    #expect(outcome(council(3), [.yes, .yes, nil]) == .undetermined([.vote(c)]))
    #expect(
      outcome(council(4), [.yes, .yes, .yes])
        == .insufficientVotes(affirmative: 3...3, needed: 4))
  }

  @Test("Whose no is a veto is the council's own rule")
  func vetoes() {
    #expect(outcome(council(2, .of([c])), [.yes, .yes, .no]) == .vetoed(by: [c]))
    #expect(outcome(council(2, .of([c, d])), [.yes, .no, .yes]) == .adopted(isProcedural: false))
    #expect(outcome(council(1, .ofEveryMember), [.yes, .no, .no]) == .vetoed(by: [b, c]))
    #expect(outcome(council(2, .of([c])), [.yes, .yes, nil]) == .undetermined([.vote(c)]))
    #expect(
      outcome(council(2, .of([c])), [.yes, .yes, .no], isProcedural: true)
        == .adopted(isProcedural: true))
    // A no without which the draft fails all the same is no veto.
    #expect(
      outcome(council(3, .of([c])), [.yes, .yes, .no])
        == .insufficientVotes(affirmative: 2...2, needed: 3))
  }

  @Test("Seats that a graph states say who sits in it on the day, and permanent ones can veto")
  func seats() {
    let council = Council(body, members: [a, b, c], needed: 1, vetoes: .ofPermanentMembers)
    func outcome(on date: PartialDate) -> CouncilDecision {
      let draft = Draft("T/1", voted: date, in: council)
      return RelationGraph {
        d.holdsSeat(.permanent, in: body).since("1950-01-01")
        a.holdsSeat(.elected, in: body).since("1950-01-01")
        a.votes(.yes, on: draft)
        b.votes(.yes, on: draft)
        d.votes(.no, on: draft)
      }.outcome(of: draft)
    }
    let later = outcome(on: "1950-06-25")
    #expect(later.outcome == .vetoed(by: [d]) && later.votesWithoutSeat.map(\.id) == [b.id])
    let before = outcome(on: "1949-06-25")
    #expect(before.outcome == .adopted(isProcedural: false))
    #expect(before.votesWithoutSeat.map(\.id) == [d.id])
  }

  @Test("It votes without a date, and members that are gone have no seat")
  func dates() {
    let gone = SovereignState(
      "GGG", name: "Gone", existence: [ExistenceSpell(.until("1950-01-01"), .modeler)])
    let council = Council(body, members: [a, gone], needed: 1)
    let undated = Draft("T/1", in: council)
    #expect(
      RelationGraph { a.votes(.yes, on: undated) }.outcome(of: undated).outcome
        == .adopted(isProcedural: false))
    let draft = Draft("T/2", voted: "1950-06-25", in: council)
    let decision = RelationGraph { gone.votes(.yes, on: draft) }.outcome(of: draft)
    #expect(decision.rollCall.ballots.map(\.state.id) == [a.id])
    #expect(decision.votesWithoutSeat == [gone])
  }

  @Test("A large council answers at once, and prints how its draft could have passed")
  func large() {
    let members = (0..<193).map { SovereignState("M\($0)", name: "Member \($0)") }
    let assembly = Council(UNBody("A", name: "the Assembly"), members: members, needed: 129)
    let draft = Draft("A/1", voted: "1950-06-25", in: assembly)
    let decision = RelationGraph {
      for (place, state) in members.enumerated() {
        state.votes(place < 100 ? .yes : .no, on: draft)
      }
    }.outcome(of: draft)
    #expect(decision.rollCall.tally == "100-93-0")
    #expect(decision.rollCall.decisiveVotes.count == 10_000)
    #expect(decision.description.contains("or at least 9999 other sets of 29."))
    #expect(decision.rollCall.couldHaveBlocked.isEmpty)
  }

  @Test("Who could have blocked is who has a veto, or every yes where none is to spare")
  func blockers() {
    let ballots = [
      RollCall.Ballot(a, isPermanent: false, canVeto: true, .abstain),
      RollCall.Ballot(b, isPermanent: false, .yes), RollCall.Ballot(c, isPermanent: false, .yes),
    ]
    #expect(RollCall(ballots, needed: 1).couldHaveBlocked.map(\.id) == [a.id])
    #expect(RollCall(ballots, needed: 2).couldHaveBlocked.map(\.id) == [a.id, b.id, c.id])
    #expect("\(ballots[0])" == "Arcadia (with a veto): abstain")
  }

  @Test("A fictional council votes in a scenario, vote by vote")
  func scenario() throws {
    let draft = Draft("T/1", voted: "1950-06-25", in: council(2, .of([c])))
    func event(_ state: SovereignState, _ choice: Vote.Choice) -> ScenarioEvent {
      ScenarioEvent(on: "1950-06-25", .votes(state, choice, on: draft))
    }
    let run = try Scenario(
      on: RelationGraph(), from: "1950-01-01", [event(a, .yes), event(b, .yes), event(c, .no)]
    ).play()
    #expect(run.steps.map { $0.decision?.outcome.isAdopted } == [nil, nil, false])
    #expect(run.steps[2].decision?.outcome == .vetoed(by: [c]))
    let stranger = event(d, .yes)
    #expect(throws: ScenarioError.hasNoSeat(d, draft, stranger)) {
      try Scenario(on: RelationGraph(), from: "1950-01-01", [stranger]).play()
    }
  }

  @Test("It prints its rule")
  func words() {
    #expect("\(council(2, .of([c])))" == "the Thing: 2 of 3 votes, vetoes of Carpathia")
    #expect("\(Council(body, needed: 5))" == "the Thing: 5 votes, no vetoes")
    #expect(council(2) != council(3) && council(2) == council(2))
  }
}
