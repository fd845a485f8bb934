import Testing
import Westphalia

@Suite("Roll calls")
struct RollCallTests {
  private static let ballots = [
    RollCall.Ballot(.france, isPermanent: true, .yes),
    RollCall.Ballot(.japan, isPermanent: false, .yes),
    RollCall.Ballot(.brazil, isPermanent: false, .no),
  ]

  @Test(
    "A number of votes needed that no council has is answered as any other",
    arguments: [.min, -1, 0, 2, 3, .max])
  func needed(_ needed: Int) {
    for isProcedural in [false, true] {
      let call = RollCall(Self.ballots, needed: needed, isProcedural: isProcedural)
      #expect(call.outcome.isAdopted == (needed <= 2))
      // Every set of votes that is called decisive does decide, and no part of it.
      for changes in call.decisiveVotes {
        #expect(call.changing(changes).outcome.isAdopted != call.outcome.isAdopted)
        for left in changes.indices {
          var part = changes
          part.remove(at: left)
          #expect(call.changing(part).outcome.isAdopted == call.outcome.isAdopted)
        }
      }
      let isUnreachable = needed > 3 || (needed <= 0 && isProcedural)
      #expect(call.decisiveVotes.isEmpty == isUnreachable)
    }
  }

  @Test("A roll call of nobody", arguments: [.min, 0, 1, .max])
  func nobody(needed: Int) {
    let call = RollCall([], needed: needed)
    #expect(call.outcome.isAdopted == (needed <= 0))
    #expect(call.decisiveVotes.isEmpty && call.couldHaveBlocked.isEmpty && call.blocked.isEmpty)
  }
}
