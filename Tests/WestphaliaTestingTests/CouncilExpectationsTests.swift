import Testing
import WestphaliaTesting

@Suite("A wrong expectation of a vote fails, and says why")
struct CouncilExpectationsTests {
  @Test("A veto that was none: tally, outcome, and what would have changed it")
  func veto() throws {
    let draft = Draft("S/TEST/1", voted: "2010-05-01")
    let members = try UNBody.securityCouncil.members(on: "2010-05-01")
    let graph = RelationGraph {
      for state in members {
        state.votes(state.id == SovereignState.russia.id ? .abstain : .yes, on: draft)
      }
    }
    let text = failure { expect(draft, isVetoedBy: .russia, in: graph) }
    #expect(text.contains("14-0-1, adopted") && text.contains("could have been stopped by"))
    #expect(failure { expectFailedWithoutVeto(draft, in: graph) }.contains("adopted"))
    expectAdopted(draft, in: graph)
  }

  @Test(
    "A vote that nobody states leaves the outcome open, and the failure says which line is missing")
  func incomplete() throws {
    let draft = Draft("S/TEST/2", voted: "2010-05-01")
    let members = try UNBody.securityCouncil.members(on: "2010-05-01")
    var graph = RelationGraph {
      for state in members.prefix(8) { state.votes(.yes, on: draft) }
    }
    let line = "add the line Coverage.complete to it"
    #expect(failure { expectFailedWithoutVeto(draft, in: graph) }.contains(line))
    #expect(failure { expectAdopted(draft, in: graph) }.contains(line))
    graph.add { Coverage.complete }
    expectFailedWithoutVeto(draft, in: graph)
    #expect(!failure { expectAdopted(draft, in: graph) }.contains(line))
  }
}
