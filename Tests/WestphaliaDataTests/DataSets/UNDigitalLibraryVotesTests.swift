import Testing
import WestphaliaData

@Suite("Votes of the General Assembly as the UN's library lists them, in a made table of its form")
struct UNDigitalLibraryVotesTests {
  private static let header =
    "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,"
    + "subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"

  private func row(
    _ code: String, _ name: String, _ vote: String, _ date: String, _ resolution: String,
    draft: String = "A/ES-10/L.25"
  ) -> String {
    "1,\(code),\(name),\(vote),\(date),ES-10,\(resolution),\(draft),,A/ES-10/PV.41,"
      + "Protection of civilians : resolution / adopted by the General Assembly,,,,120.0,14.0,45.0,14.0,193.0,\n"
  }

  @Test("A vote on the resolution's symbol; who did not vote, and names where the code is none")
  func votes() throws {
    let table = try DelimitedTable(
      Self.header + row("AFG", "AFGHANISTAN", "Y", "2023-10-27", "A/RES/ES-10/21")
        + row("BEN", "BENIN", "X", "2023-10-27", "A/RES/ES-10/21")
        + row("HUN", "HUNGARY", "", "2023-10-27", "A/RES/ES-10/21")
        + row("USA", "UNITED STATES", "N", "2023-10-27", "A/RES/ES-10/21")
        + row("DEU", "GERMANY", "A", "2023-12-12", "")
        + row("QQQ", "FRANCE", "Y", "2023-12-12", "A/RES/ES-10/22")
        + row("ATL", "ATLANTIS", "Y", "2023-12-12", "A/RES/ES-10/22")
        + row("FRA", "FRANCE", "maybe", "2023-12-12", "A/RES/ES-10/22")
        + row("FRA", "FRANCE", "Y", "2023-12-12", "", draft: ""))
    let (graph, report) = try DataSet.generalAssemblyVotes().read(table)
    #expect((report.read, report.kept, report.repaired, report.refused) == (9, 5, 1, 3))
    #expect(
      graph.relations(of: Vote.self).map { "\($0.source) \($0.relation.choice) \($0.target.id)" }
        == [
          "Afghanistan yes A/RES/ES-10/21", "Benin not participating A/RES/ES-10/21",
          "Hungary not participating A/RES/ES-10/21", "United States no A/RES/ES-10/21",
          "Germany abstain A/ES-10/L.25", "France yes A/RES/ES-10/22",
        ])
    #expect(graph.nodes(of: Draft.self).map(\.name).first == "Protection of civilians")
    #expect(graph.nodes(of: Draft.self).map(\.voted) == ["2023-10-27", "2023-12-12", "2023-12-12"])
    #expect(graph.coverages.isEmpty)
  }

  @Test("Members that are gone are found on their date")
  func gone() throws {
    let table = try DelimitedTable(
      Self.header + row("SUN", "USSR", "N", "1962-11-06", "A/RES/1761(XVII)")
        + row("YUG", "YUGOSLAVIA", "Y", "1962-11-06", "A/RES/1761(XVII)")
        + row("CSK", "CZECHOSLOVAKIA", "Y", "1962-11-06", "A/RES/1761(XVII)"))
    let (graph, report) = try DataSet.generalAssemblyVotes().read(table)
    #expect(report.refused == 0, "\(report.notes)")
    #expect(
      graph.relations(of: Vote.self).map(\.source) == [.sovietUnion, .yugoslavia, .czechoslovakia])
  }
}
