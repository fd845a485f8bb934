import Foundation
import TestSupport
import Testing
import Westphalia

/// Votes on a draft by the members of a date: those named, and *yes* of all others.
func votes(
  on draft: Draft, no: [SovereignState] = [], abstain: [SovereignState] = [],
  absent: [SovereignState] = [], notParticipating: [SovereignState] = []
) throws -> RelationGraph {
  let date = try #require(draft.voted)
  let members = try UNBody.securityCouncil.members(on: date)
  func choice(of state: SovereignState) -> Vote.Choice {
    let named: [(Vote.Choice, [SovereignState])] = [
      (.no, no), (.abstain, abstain), (.absent, absent), (.notParticipating, notParticipating),
    ]
    return named.first { $0.1.contains { $0.id == state.id } }?.0 ?? .yes
  }
  return RelationGraph { for state in members { state.votes(choice(of: state), on: draft) } }
}

@Suite("Outcomes in the Security Council")
struct CouncilOutcomeTests {
  private let ordinary = Draft("S/TEST/1", voted: "2010-05-01")

  private var elected: [SovereignState] {
    SeatSpell.electedMembers.filter { $0.period.holds(on: "2010-05-01") == .certainly }
      .map(\.state)
  }

  @Test(
    "Nine affirmative votes adopt since 1965-08-31, seven of eleven before",
    arguments: [
      ("2010-05-01", 6, true), ("2010-05-01", 7, false), ("1965-08-30", 4, true),
      ("1965-08-30", 5, false), ("1965-08-31", 2, true), ("1965-08-31", 3, false),
    ] as [(PartialDate, Int, Bool)])
  func threshold(date: PartialDate, abstentions: Int, isAdopted: Bool) throws {
    let draft = Draft("S/TEST/2", voted: date)
    let abstaining = SeatSpell.electedMembers
      .filter { $0.period.holds(on: date) == .certainly }.map(\.state).prefix(abstentions)
    let decision = try votes(on: draft, abstain: Array(abstaining)).outcome(of: draft)
    #expect(decision.rollCall.ballots.count == (date.first.year < 1966 ? 11 : 15))
    #expect(decision.outcome.isAdopted == isAdopted, "\(decision)")
  }

  @Test("Abstention, absence and not participating of a permanent member are no vetoes")
  func abstentions() throws {
    let graph = try votes(
      on: ordinary, abstain: [.russia], absent: [.china], notParticipating: [.france])
    #expect(graph.outcome(of: ordinary).outcome == .adopted(isProcedural: false))
  }

  @Test("A permanent member's no is a veto only if the draft would otherwise have passed")
  func vetoOnlyWhereItMatters() throws {
    let vetoed = try votes(on: ordinary, no: [.france]).outcome(of: ordinary)
    #expect(vetoed.outcome == .vetoed(by: [.france]))
    let failed = try votes(on: ordinary, no: [.france], abstain: Array(elected.prefix(6)))
      .outcome(of: ordinary)
    #expect(failed.outcome == .insufficientVotes(affirmative: 8...8, needed: 9))
    #expect(failed.rollCall.blocked.isEmpty)
  }

  @Test("A procedural vote cannot be vetoed")
  func procedural() throws {
    let draft = Draft("S/TEST/3", voted: "2010-05-01", isProcedural: true)
    let decision = try votes(on: draft, no: [.russia, .china]).outcome(of: draft)
    #expect(decision.outcome == .adopted(isProcedural: true))
    #expect(!decision.rollCall.couldHaveBlocked.contains { $0.id == SovereignState.france.id })
  }

  /// The drafts of DOMAIN 2.5, with the dates and tallies it gives.
  static let known: [(Draft, [SovereignState], [SovereignState], CouncilOutcome, String)] = [
    (
      Draft("S/2022/155", voted: "2022-02-25"), [.russia],
      [.china, .india, .unitedArabEmirates], .vetoed(by: [.russia]), "11-1-3"
    ),
    (
      Draft("S/2022/160", voted: "2022-02-27", isProcedural: true), [.russia],
      [.china, .india, .unitedArabEmirates], .adopted(isProcedural: true), "11-1-3"
    ),
    (
      Draft("S/2024/255", voted: "2024-03-28"), [.russia], [.china], .vetoed(by: [.russia]),
      "13-1-1"
    ),
    (
      Draft("S/2022/431", voted: "2022-05-26"), [.russia, .china], [],
      .vetoed(by: [.china, .russia]), "13-2-0"
    ),
  ]

  @Test("The drafts of 2022 and 2024 come out as they did", arguments: known)
  func knownDrafts(
    draft: Draft, no: [SovereignState], abstain: [SovereignState], outcome: CouncilOutcome,
    tally: String
  ) throws {
    let decision = try votes(on: draft, no: no, abstain: abstain).outcome(of: draft)
    #expect(decision.rollCall.tally == tally)
    #expect(decision.outcome == outcome)
  }

  @Test("S/2014/916, 8-2-5 with the United States against, failed and was not vetoed")
  func palestine2014() throws {
    // The tally and the no of the United States are of the notes; the other names of the UN's record.
    let draft = Draft("S/2014/916", voted: "2014-12-30")
    let decision = try votes(
      on: draft, no: [.unitedStates, .australia],
      abstain: [.lithuania, .nigeria, .rwanda, .southKorea, .unitedKingdom]
    ).outcome(of: draft)
    #expect(decision.rollCall.tally == "8-2-5")
    #expect(decision.outcome == .insufficientVotes(affirmative: 8...8, needed: 9))
  }

  @Test(
    "The China seat is the ROC's until 1971-10-25, the Soviet seat Russia's since 1991",
    arguments: [
      ("1946-02-01", SovereignState.china), ("1949-12-07", .china), ("1949-12-08", .taiwan),
      ("1971-10-24", .taiwan), ("1971-10-25", .china), ("1991-12-23", .sovietUnion),
      ("1991-12-25", .russia),
    ] as [(PartialDate, SovereignState)])
  func succession(date: PartialDate, holder: SovereignState) throws {
    let permanent = SeatSpell.permanentMembers.filter { $0.period.holds(on: date) == .certainly }
    #expect(permanent.count == 5)
    #expect(permanent.contains { $0.state.id == holder.id })
  }

  @Test("Today's name on an old vote counts for the seat's holder then, and is reported")
  func renamed() throws {
    let draft = Draft("S/TEST/4", voted: "1980-01-07")
    let members = try UNBody.securityCouncil.members(on: "1980-01-07")
    let graph = RelationGraph {
      for state in members where state.id != SovereignState.sovietUnion.id {
        state.votes(.yes, on: draft)
      }
      SovereignState.russia.votes(.no, on: draft)
    }
    let decision = graph.outcome(of: draft)
    #expect(decision.outcome == .vetoed(by: [.sovietUnion]))
    #expect(decision.renamed == [.init(written: .russia, holder: .sovietUnion)])
    #expect(graph.vetoes(of: draft).map(\.source.id) == [SovereignState.russia.id])
  }

  @Test("A state without a seat does not vote")
  func strangers() throws {
    var graph = try votes(on: ordinary)
    graph.add { SovereignState.northKorea.votes(.no, on: ordinary) }
    let decision = graph.outcome(of: ordinary)
    #expect(decision.votesWithoutSeat.map(\.id) == [SovereignState.northKorea.id])
    #expect(
      decision.description.contains("Votes without a seat, which do not count: North Korea."))
    #expect(decision.outcome.isAdopted == true)
  }

  @Test("A draft of another organ is not decided by the Security Council's rule")
  func otherOrgans() throws {
    for symbol in ["A/79/L.1", "A/ES-11/L.1", "E/2024/L.5", "T/L.1"] {
      let draft = Draft(symbol, voted: "2022-03-02")
      let graph = RelationGraph {
        for state in [SovereignState.france, .unitedKingdom, .brazil] {
          state.votes(.yes, on: draft)
        }
        SovereignState.russia.votes(.no, on: draft)
      }
      let decision = graph.outcome(of: draft)
      #expect(decision.outcome == .undetermined([.council(symbol: symbol)]))
      #expect(decision.relations.count == 4 && decision.rollCall.ballots.isEmpty)
      #expect(decision.description.contains("\(symbol) is no symbol of the Security Council"))
      #expect(draft.existence == [.always])
    }
    // A council of one's own gives it a rule.
    let council = Council(
      UNBody("GA", name: "Assembly"), members: [.france, .unitedKingdom, .russia], needed: 2)
    let own = Draft("A/1", in: council)
    let graph = RelationGraph {
      for state in [SovereignState.france, .unitedKingdom] { state.votes(.yes, on: own) }
    }
    #expect(graph.outcome(of: own).outcome.isAdopted == true)
  }

  @Test("A missing vote leaves open what depends on it, and nothing else")
  func missingVotes() throws {
    let all = try votes(on: ordinary)
    let without = { (state: SovereignState) in
      all.filter(Vote.self) { $0.source.id != state.id }.outcome(of: ordinary).outcome
    }
    #expect(without(.france) == .undetermined([.vote(.france)]))
    #expect(without(elected[0]) == .adopted(isProcedural: false))
    #expect(
      RelationGraph().outcome(of: Draft("S/TEST/5")).outcome == .undetermined([.date]))
  }

  @Test("An unknown vote is never counted as yes: S/1127 had 5 or 6 votes of the 7 it needed")
  func unknownIsNotYes() throws {
    // Five for it and five abstentions; how one member voted, the record does not say. Which members these were
    // does not matter to the rule, and is not of the record.
    let draft = Draft("S/1127", voted: "1948-12-15", recorded: .insufficientVotes)
    let members = try UNBody.securityCouncil.members(on: "1948-12-15")
    #expect(members.count == 11)
    let graph = RelationGraph {
      for (place, state) in members.reversed().enumerated() where place < 10 {
        state.votes(place < 5 ? .yes : .abstain, on: draft)
      }
    }
    let decision = graph.outcome(of: draft)
    #expect(decision.rollCall.tally == "5-0-5")
    #expect(decision.outcome == .insufficientVotes(affirmative: 5...6, needed: 7))
    #expect("\(decision.outcome)" == "not adopted: 5 to 6 affirmative votes, 7 needed")
    #expect(decision.isConsistent == true)
  }

  @Test("What is either vetoed or short of votes is not adopted, and says both")
  func vetoedOrShort() throws {
    let graph = try votes(on: ordinary, no: [.france], abstain: Array(elected.prefix(5)))
      .filter(Vote.self) { $0.source.id != SovereignState.china.id }
    let outcome = graph.outcome(of: ordinary).outcome
    #expect(outcome == .notAdopted(affirmative: 8...9, needed: 9, opposed: [.france]))
    #expect(outcome.isAdopted == false)
    #expect(
      "\(outcome)"
        == "not adopted: vetoed by France, or short of votes: 8 to 9 affirmative votes, 9 needed")
    #expect(outcome.agrees(with: .adopted) == false && outcome.agrees(with: .vetoed) == nil)
    #expect(graph.outcome(of: ordinary).rollCall.decisiveVotes.isEmpty)
  }

  /// A draft of 2028 with the votes of the ten members that are known.
  private func draft2028(no: [SovereignState], abstain: [SovereignState]) -> CouncilOutcome {
    let draft = Draft("S/2028/1", voted: "2028-02-01")
    let seats = UNBody.securityCouncil.seats.filter { $0.period.holds(on: "2028-02-01") != .no }
    return RelationGraph {
      for state in seats.map(\.state) {
        state.votes(no.contains(state) ? .no : abstain.contains(state) ? .abstain : .yes, on: draft)
      }
    }.outcome(of: draft).outcome
  }

  @Test("Where the table of seats ends, ten votes decide what ten can and leave the rest open")
  func incompleteCouncil() {
    let elected: [SovereignState] = [
      .austria, .kyrgyzstan, .portugal, .trinidadAndTobago, .zimbabwe,
    ]
    #expect(draft2028(no: [], abstain: []) == .adopted(isProcedural: false))
    #expect(draft2028(no: [.russia], abstain: []) == .vetoed(by: [.russia]))
    #expect(draft2028(no: [], abstain: elected) == .undetermined([.members(count: 5)]))
    #expect(
      draft2028(no: [.france], abstain: elected)
        == .notAdopted(affirmative: 4...9, needed: 9, opposed: [.france]))
    #expect(
      draft2028(no: [.france, .china], abstain: elected)
        == .insufficientVotes(affirmative: 3...8, needed: 9))
    #expect(
      "\(CouncilOutcome.undetermined([.members(count: 5)]))"
        == "undetermined: it is not known who held 5 of the seats, and how those members voted")
  }

  @Test("A draft of 2027 with ten recorded votes is never not adopted for want of the other five")
  func tenVotesOf2027() throws {
    let draft = Draft("S/2027/1", voted: "2027-02-01")
    let members = try UNBody.securityCouncil.members(on: "2027-02-01")
    #expect(members.count == 15)
    func outcome(_ yes: Int) -> CouncilOutcome {
      RelationGraph {
        for (place, state) in members.prefix(10).enumerated() {
          state.votes(place < yes ? .yes : .abstain, on: draft)
        }
      }.outcome(of: draft).outcome
    }
    #expect(outcome(10) == .adopted(isProcedural: false))
    #expect(outcome(5) == .undetermined(members.suffix(5).map { .vote($0) }))
    #expect(outcome(3) == .insufficientVotes(affirmative: 3...8, needed: 9))
  }

  /// What every way of voting of those who are not known gives, tried one by one.
  private func possible(_ rollCall: RollCall) -> Set<CouncilOutcome> {
    let open = rollCall.ballots.indices.filter { rollCall.ballots[$0].choice == nil }
    var outcomes: Set<CouncilOutcome> = []
    let ways = Int(pow(3, Double(open.count + rollCall.unknownMembers)))
    for way in 0..<ways {
      var digits = way
      func next() -> Vote.Choice {
        defer { digits /= 3 }
        return [.yes, .no, .abstain][digits % 3]
      }
      var ballots = rollCall.ballots
      for place in open {
        ballots[place] = RollCall.Ballot(
          ballots[place].state, isPermanent: ballots[place].isPermanent, next())
      }
      for place in 0..<rollCall.unknownMembers {
        ballots.append(
          RollCall.Ballot(SovereignState("U\(place)", name: "U"), isPermanent: false, next()))
      }
      outcomes.insert(
        RollCall(ballots, needed: rollCall.needed, isProcedural: rollCall.isProcedural).outcome)
    }
    return outcomes
  }

  @Test(
    "What is said of votes not known is what every way of casting them gives", arguments: 0..<200)
  func everyWay(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let unknownMembers = seed % 3
    let ballots = (0..<(11 - unknownMembers)).map { place in
      let choice: Vote.Choice? =
        [.yes, .yes, .yes, .no, .abstain, nil].randomElement(using: &random) ?? nil
      return RollCall.Ballot(
        SovereignState("M\(place)", name: "M\(place)"), isPermanent: place < 5, choice)
    }
    let call = RollCall(
      ballots, needed: 7, isProcedural: seed % 5 == 0, unknownMembers: unknownMembers)
    guard ballots.count(where: { $0.choice == nil }) + unknownMembers <= 7 else { return }
    let ways = possible(call)
    let adopted = Set(ways.map { $0.isAdopted })
    switch call.outcome {
    case .adopted: #expect(adopted == [true])
    case .vetoed(let states):
      for way in ways {
        guard case .vetoed(let by) = way else {
          Issue.record("\(call): \(way)")
          continue
        }
        #expect(by.starts(with: states) || Set(states).isSubset(of: by))
      }
    case .insufficientVotes(let affirmative, _):
      let counts = ways.map { way in
        if case .insufficientVotes(let one, _) = way { one.lowerBound } else { -1 }
      }
      #expect(counts.min() == affirmative.lowerBound && counts.max() == affirmative.upperBound)
    case .notAdopted:
      #expect(adopted == [false] && ways.count > 1)
    case .undetermined: #expect(adopted == [true, false])
    }
  }

  @Test("A contested vote is no vote, a denied one neither, and both say so")
  func contestedVotes() throws {
    let (press, record) = (EvidenceSource("press"), EvidenceSource("record"))
    var graph = try votes(on: ordinary).filter(Vote.self) {
      $0.source.id != SovereignState.china.id
    }.relations.reduce(into: RelationGraph()) { graph, entry in
      if let vote = entry.as(Vote.self) {
        graph.relate(vote.relation, from: vote.source, to: vote.target)
      }
    }
    let ids = graph.add {
      SovereignState.china.votes(.no, on: ordinary).according(to: press)
        .contradicted(by: record)
    }
    #expect(
      graph.outcome(of: ordinary).outcome == .undetermined([.contestedVote(.china, ids)]))
    graph.add { SovereignState.china.votes(.abstain, on: ordinary).according(to: record) }
    #expect(graph.outcome(of: ordinary).outcome == .adopted(isProcedural: false))
  }

  @Test("A Council of the user's own sits where the graph fills its seats")
  func ownCouncil() {
    let states = (0..<15).map { SovereignState("M\($0)", name: "Member \($0)") }
    let draft = Draft("S/TEST/6", voted: "2100-01-01")
    let graph = RelationGraph {
      for (place, state) in states.enumerated() {
        state.holdsSeat(place < 5 ? .permanent : .elected, in: .securityCouncil).since("2099-01-01")
        state.votes(place == 4 ? .no : .yes, on: draft)
      }
    }
    #expect(graph.outcome(of: draft).outcome == .vetoed(by: [states[4]]))
  }

  @Test("Recorded and computed outcome are both kept")
  func recorded() throws {
    let draft = Draft("S/TEST/7", voted: "2010-05-01", recorded: .adopted)
    let decision = try votes(on: draft, no: [.france]).outcome(of: draft)
    #expect(decision.outcome == .vetoed(by: [.france]))
    #expect(decision.recorded == .adopted)
    #expect(decision.isConsistent == false)
    #expect(decision.description.contains("The record says otherwise: adopted."))
  }
}

@Suite("Which votes would have changed an outcome")
struct DecisiveVotesTests {
  private func rollCall(_ choices: [Vote.Choice], isProcedural: Bool = false) -> RollCall {
    RollCall(
      choices.enumerated().map { place, choice in
        RollCall.Ballot(
          SovereignState("M\(place)", name: "Member \(place)"), isPermanent: place < 5, choice)
      }, needed: 9, isProcedural: isProcedural)
  }

  /// Every set of members, by size, whose votes can be chosen so that the outcome changes, and no part
  /// of which can: found by trying everything.
  private func bruteForce(_ rollCall: RollCall) -> Set<Set<String>> {
    let ballots = rollCall.ballots
    var minimal: [UInt32] = []
    let subsets = (1..<(UInt32(1) << UInt32(ballots.count)))
      .sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    for set in subsets where !minimal.contains(where: { $0 & set == $0 }) {
      let favorable = rollCall.outcome.isAdopted == false
      let changed = RollCall(
        ballots.enumerated().map { place, ballot in
          set >> UInt32(place) & 1 == 0
            ? ballot
            : RollCall.Ballot(
              ballot.state, isPermanent: ballot.isPermanent, favorable ? .yes : .no)
        }, needed: rollCall.needed, isProcedural: rollCall.isProcedural)
      if changed.outcome.isAdopted != rollCall.outcome.isAdopted { minimal.append(set) }
    }
    return Set(
      minimal.map { set in
        Set(ballots.indices.filter { set >> UInt32($0) & 1 == 1 }.map { ballots[$0].state.id })
      })
  }

  @Test("The minimal sets are those that trying everything finds", arguments: 0..<24)
  func minimalSets(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let choices = (0..<15).map { _ in
      [.yes, .yes, .yes, .no, .abstain].randomElement(using: &random) ?? Vote.Choice.yes
    }
    let call = rollCall(choices, isProcedural: seed % 4 == 0)
    let found = call.decisiveVotes
    #expect(Set(found.map { Set($0.map(\.state.id)) }) == bruteForce(call))
    for changes in found {
      #expect(call.changing(changes).outcome.isAdopted != call.outcome.isAdopted)
      #expect(changes.allSatisfy { $0.from != $0.to })
    }
  }

  @Test("A double veto needs both to yield")
  func doubleVeto() {
    let call = rollCall([.no, .no] + Array(repeating: .yes, count: 13))
    #expect(call.decisiveVotes.map { $0.map(\.state.id) } == [["M0", "M1"]])
    #expect(call.decisiveVotes.first?.map(\.to) == [.abstain, .abstain])
    #expect(call.couldHaveBlocked.isEmpty)
  }

  @Test("Every permanent member could have blocked, and every member where no vote was to spare")
  func blockers() {
    let comfortable = rollCall(Array(repeating: .yes, count: 15))
    #expect(comfortable.couldHaveBlocked.map(\.id) == ["M0", "M1", "M2", "M3", "M4"])
    let narrow = rollCall(
      Array(repeating: .yes, count: 9) + Array(repeating: .abstain, count: 6))
    #expect(narrow.couldHaveBlocked.count == 9)
  }
}
