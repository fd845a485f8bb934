import TestSupport
import Testing
import WestphaliaData

@Suite("Votes of the Security Council")
struct SecurityCouncilVotesTests {
  @Test(
    "Of 13,475 ballots 90 repeat state and symbol: 75 are listed twice, 15 are of another decision",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func realFile() throws {
    let (graph, report) = try DataSet.securityCouncilVotes.read(
      contentsOf: SharedFile.named("unsc_votes_1996_2009.csv"))
    #expect(
      report.description == """
        unsc_votes_1996_2009.csv: 13475 rows read: 13138 kept, 262 repaired, 75 refused
          146 repaired: several states have the name; the one that sits in the Council
          57 repaired: no symbol; named by the meeting
          45 repaired: the symbol in capital letters
          14 repaired: two decisions share the symbol; the second is named with its resolution
          75 refused: a second ballot of one state on one decision
        """)
    let congo = report.notes.filter { $0.problem.value == "Congo" }
    #expect(congo.count == 146)
    // One of the ballots on the other decision is Congo's, and counted there.
    let shared = graph.nodes(of: Draft.self).filter { $0.id.hasPrefix("S/2006/372") }
    #expect(shared.map(\.id) == ["S/2006/372", "S/2006/372 (1684 (2006))"])
    #expect(shared.map { graph.votes(on: $0).count } == [15, 15])
    #expect(graph.conflicts.isEmpty)
  }

  @Test(
    "Outcomes follow from the votes; where the file records another or two, that shows",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func outcomes() throws {
    let (graph, _) = try DataSet.securityCouncilVotes.read(
      contentsOf: SharedFile.named("unsc_votes_1996_2009.csv"))
    let drafts = graph.nodes(of: Draft.self)
    #expect(
      drafts.filter { $0.recorded == nil }.map(\.id).sorted() == [
        "S/1996/952", "S/1997/18", "S/1997/199", "S/1997/241", "S/1999/201",
      ])
    let secretaryGeneral = try #require(drafts.first { $0.id == "S/1996/952" })
    #expect(graph.outcome(of: secretaryGeneral).description.contains("vetoed by United States"))
    let contradicted = drafts.filter { draft in
      guard draft.recorded == .adopted else { return false }
      if case .adopted = graph.outcome(of: draft).outcome { return false }
      return true
    }
    #expect(
      contradicted.map(\.id).sorted()
        == ["S/1997/29", "S/1997/428", "S/1997/49", "S/2001/1216"])
    // A member without a row in what the file covers did not take part.
    let answer = try graph.answer(
      Vote.self, from: .china, to: secretaryGeneral, on: "2010-01-01")
    #expect(answer == .notCovered)
  }

  @Test("A name of two states is that of the one in the Council, a name of today the state of then")
  func names() throws {
    let table = try DelimitedTable(
      """
      date,meeting,draft,member_state,vote
      1962-10-24,1024,S/5182,Russian Federation,No
      2006-01-24,5356,S/2006/38,Congo,Yes
      2006-01-24,5356,S/2006/38,Korea,Yes
      2006-01-24,5356,S/2006/38,Atlantis,Yes
      2006-01-24,5356,S/2006/38,Ghana,Perhaps
      2006-01-24,5356,S/2006/38,Qatar,not participating
      """)
    let (graph, report) = try DataSet.securityCouncilVotes.read(table)
    #expect(
      graph.relations(of: Vote.self).map(\.source)
        == [.sovietUnion, .republicOfTheCongo, .qatar])
    #expect(
      report.notes.filter { $0.fate == .refused }.map(\.description) == [
        "line 4 refused: member_state: several states have the name on the date: "
          + "'Korea on 2006-01-24'",
        "line 5 refused: member_state: no state has the name: 'Atlantis'",
        "line 6 refused: vote: not a vote: 'Perhaps'",
      ])
  }
}
