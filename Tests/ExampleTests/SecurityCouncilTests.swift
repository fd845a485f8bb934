import Testing
import WestphaliaTesting

@testable import SecurityCouncil

@Suite("Five drafts in the Security Council")
struct SecurityCouncilTests {
  @Test("The same tally is vetoed as a resolution and adopted as a matter of procedure")
  func sameTally() {
    expect(Drafts.ukraine, isVetoedBy: .russia, in: Drafts.graph)
    expectAdopted(Drafts.emergencySession, in: Drafts.graph)
  }

  @Test("Eight votes fail, and a permanent member's no is then no veto")
  func palestine() {
    expectFailedWithoutVeto(Drafts.palestine, in: Drafts.graph)
  }

  @Test("The Panel's renewal is vetoed by Russia alone, the new measures by both")
  func northKorea() {
    expect(Drafts.panelRenewal, isVetoedBy: .russia, in: Drafts.graph)
    expect(Drafts.newMeasures, isVetoedBy: .russia, .china, in: Drafts.graph)
  }

  @Test("One vote changes the Panel's fate and not that of the measures")
  func oneVote() throws {
    let panel = try Drafts.outcome(of: Drafts.panelRenewal, if: .russia, votes: .abstain)
    #expect(panel.outcome == .adopted(isProcedural: false))
    let measures = try Drafts.outcome(of: Drafts.newMeasures, if: .russia, votes: .abstain)
    #expect(measures.outcome == .vetoed(by: [.china]))
  }

  @Test("Every outcome is the recorded one")
  func records() {
    for draft in Drafts.all {
      #expect(Drafts.graph.outcome(of: draft).isConsistent == true, "\(draft.id)")
    }
  }
}
