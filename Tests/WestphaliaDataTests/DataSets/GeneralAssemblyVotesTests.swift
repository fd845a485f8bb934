import Testing
import WestphaliaData

@Suite("Votes of the General Assembly, in made tables of their form")
struct GeneralAssemblyVotesTests {
  private static let calls = """
    rcid,session,importantvote,date,unres,amend,para,short
    3,1,0,1946-01-01,R/1/66,1,0,"AMENDMENTS, RULES OF PROCEDURE"
    4,45,0,1990-12-01,R/45/1,0,0,
    """

  @Test(
    "Absence is a vote that says so, who is no member has none, and what is not listed is not covered"
  )
  func choices() throws {
    let votes = try DelimitedTable(
      """
      rcid,country_code,vote
      3,US,1
      3,CA,3
      3,CU,2
      3,SU,8
      3,KP,9
      4,NA,1
      4,RU,1
      4,365,8
      4,220,4
      5,US,1
      """)
    let set = DataSet.generalAssemblyVotes(rollCalls: try DelimitedTable(Self.calls))
    let (graph, report) = try set.read(votes)
    #expect(
      report.notes.map(\.description) == [
        "line 6 refused: country_code: no state has the code on the date: 'KP on 1946-01-01'",
        "line 8 refused: country_code: no state has the code on the date: 'RU on 1990-12-01'",
        "line 10 refused: vote: not a vote: '4'",
        "line 11 refused: rcid: the roll call is not in the list of roll calls: '5'",
      ])
    #expect(
      graph.relations.map(\.description) == [
        "#0 United States votes for R/1/66: AMENDMENTS, RULES OF PROCEDURE (1946-01-01)",
        "#1 Canada votes against R/1/66: AMENDMENTS, RULES OF PROCEDURE (1946-01-01)",
        "#2 Cuba abstains on R/1/66: AMENDMENTS, RULES OF PROCEDURE (1946-01-01)",
        "#3 Soviet Union is absent from the vote on R/1/66: AMENDMENTS, RULES OF PROCEDURE (1946-01-01)",
        "#4 Namibia votes for R/45/1 (1990-12-01)",
        "#5 Soviet Union is absent from the vote on R/45/1 (1990-12-01)",
      ])
    let drafts = graph.nodes(of: Draft.self)
    #expect(drafts.map(\.id) == ["A/1/roll call 3", "A/45/roll call 4"])
    let second = try #require(drafts.last)
    #expect(try graph.answer(Vote.self, from: .cuba, to: second, on: "1990-12-01") == .notCovered)
    // The rule of the Security Council does not decide it.
    #expect(graph.outcome(of: second).description.contains("undetermined"))
  }

  @Test("Nine is refused for what it is, and a table with dates needs no list")
  func ownDates() throws {
    let votes = try DelimitedTable(
      "rcid,ccode,session,date,vote\n3.0,2,1,1946-01-01,1.0\n3.0,140,1,1946-01-01,9.0\n3.0,160,1,,1\n4,20,1,,yes\n"
    )
    let (graph, report) = try DataSet.generalAssemblyVotes().read(votes)
    #expect(
      report.notes.map(\.description) == [
        "line 3 refused: vote: not a member, and no vote",
        "line 5 refused: date: no value",
      ])
    #expect(graph.relations(of: Vote.self).map(\.source) == [.unitedStates, .argentina])
    #expect(throws: DataError.noColumn("date", among: ["rcid", "ccode", "vote"])) {
      try DataSet.generalAssemblyVotes().read(DelimitedTable("rcid,ccode,vote\n1,2,1\n"))
    }
  }
}
