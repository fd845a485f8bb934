import TestSupport
import Testing
import WestphaliaData

@Suite("ATOP's table of directed dyads and years")
struct ATOPDyadYearsTests {
  @Test(
    "Of 273,296 rows those without a promise are refused, and the years of a promise are one spell",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func realFile() throws {
    let (graph, report) = try DataSet.atopDyadYears.read(
      contentsOf: SharedFile.named("atop5_1_ddyr.csv.gz"))
    #expect(
      report.description == """
        atop5_1_ddyr.csv.gz: 273296 rows read: 267243 kept, 5883 repaired, 170 refused
          5883 repaired: outside of the state's time by the list of states, which counts as the nearest
          170 refused: no obligation of the five
        """)
    #expect(graph.relations.count == 22_366)
    let usa = SovereignState.unitedStates
    #expect(
      graph.relations(of: DefensePact.self, from: usa, to: .japan).map(\.period)
        == [.since("1951")])
    #expect(graph.relations(of: DefensePact.self, from: .japan, to: usa).isEmpty)
    #expect(
      try graph.answer(DefensePact.self, from: .japan, to: usa, on: "2018-06-01")
        == .absent(accordingTo: [DataSet.atopDyadYears.source]))
    #expect(
      try graph.answer(DefensePact.self, from: .japan, to: usa, on: "2019-01-01") == .notCovered)
  }

  @Test(
    "Of promises of 1914 few are bridges, since most go both ways; of ties more are",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func bridges() throws {
    let (graph, _) = try DataSet.atopDyadYears.read(
      contentsOf: SharedFile.named("atop5_1_ddyr.csv.gz"))
    // The counts are also those of a plain Python program that takes each tie away and counts the parts.
    func count(_ kind: any Relation.Type) throws -> [Int] {
      let pacts = graph.only(kind).on("1914")
      let ties = try pacts.collapsed()
      return [
        pacts.relationCount, try pacts.bridges().count, ties.relationCount,
        try ties.bridges().count,
      ]
    }
    #expect(try count(OffensePact.self) == [8, 2, 5, 5])
    #expect(try count(DefensePact.self) == [27, 2, 15, 6])
    let ties = try graph.only(OffensePact.self).on("1914").collapsed()
    #expect(
      try ties.bridges().map(\.sentence) == [
        "United Kingdom is tied by 1 relation to Japan", "Germany is tied by 1 relation to Italy",
        "Germany is tied by 2 relations to Turkey", "Montenegro is tied by 2 relations to Serbia",
        "Serbia is tied by 2 relations to Greece",
      ])
    // What began or ended in 1914 held on some of its days only.
    let certain = try graph.only(DefensePact.self).on("1914", .certainly).collapsed()
    #expect(try certain.bridges().count == 5)
  }

  private static let header =
    "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n"

  @Test("A year that is missing parts spells, and a year says nothing of its days")
  func spells() throws {
    let table = try DelimitedTable(
      Self.header
        + "200,220,1904,0,0,0,0,1\n200,220,1906,0,0,0,0,1\n200,220,1905,0,0,0,0,1\n"
        + "200,220,1914,1,0,0,0,1\n220,200,1914,0,0,0,0,0\n220,200,1915,1,0,0,0,0\n")
    let (graph, report) = try DataSet.atopDyadYears.read(table)
    #expect((report.kept, report.refused) == (5, 1))
    let consultation = graph.relations(of: ConsultationPact.self).map(\.period)
    #expect(
      consultation == [.from("1904", through: "1906"), .from("1914", through: "1914")])
    let pact = try #require(graph.relations(of: DefensePact.self, from: .unitedKingdom).first)
    #expect(pact.period.holds(on: "1914-07-28") == .possibly)
    // The last year of the file may be the end of the data.
    #expect(
      graph.relations(of: DefensePact.self, from: .france).map(\.period) == [.since("1915")])
  }
}
