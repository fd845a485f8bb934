import Testing
import WestphaliaData

@Suite("SIPRI's tables of volumes, in made tables of their form")
struct SIPRIVolumesTests {
  private func table(_ heading: String, _ rows: String) throws -> DelimitedTable {
    try DelimitedTable(
      "\"\(heading)\"\n" + (2...10).map { "\"Line \($0), of the preamble\"\n" }.joined()
        + ",2014,2015,2016,Total\n" + rows)
  }

  @Test("A table of exports: a supply for each year with a value, none for an empty cell")
  func exports() throws {
    let (graph, report) = try DataSet.sipriVolumes.read(
      try table(
        "TIV of arms exports from Russia, 2014-2016",
        "Algeria,172,,25,197\nHezbollah (Lebanon)*,0,,,0\nNowhere,1,,,1\nChad,,,,\nTotal,172,,25,197\n"
      ))
    #expect((report.read, report.kept, report.refused) == (5, 2, 3))
    #expect(
      report.notes.map(\.description) == [
        "line 14 refused: : no single state has the name on the date: 'Nowhere in 2014'",
        "line 15 refused: no volume in any year", "line 16 refused: a row of totals: 'Total'",
      ])
    #expect(
      graph.relations.map(\.description) == [
        "#0 Russia supplies arms to Algeria (172 million TIV) (throughout 2014)",
        "#1 Russia supplies arms to Algeria (25 million TIV) (throughout 2016)",
        "#2 Russia transfers arms to Hezbollah (Lebanon) (0 million TIV) (throughout 2014)",
      ])
    #expect(
      graph.relations(of: ArmsSupply.self).compactMap(\.relation.quantity).map(\.amount) == [
        172, 25,
      ])
    #expect(graph.coverages.isEmpty)
  }

  @Test("A table of imports names the importer; one that names nobody is refused")
  func imports() throws {
    let (graph, _) = try DataSet.sipriVolumes.read(
      try table("TIV of arms exports to Algeria, 2014-2016", "Russia,172,,25,197\n"))
    #expect(graph.relations(of: ArmsSupply.self).map(\.source) == [.russia, .russia])
    let nobody = try table("Volumes", "Russia,172,,25,197\n")
    #expect(
      throws: DataError.noColumn(
        "TIV of arms exports from …", among: ["", "2014", "2015", "2016", "Total"])
    ) {
      try DataSet.sipriVolumes.read(nobody)
    }
  }

  @Test(
    "In files of today the row of totals says whose the table is",
    arguments: [
      (
        "Total exports to Israel", "Supplier",
        "#0 Germany supplies arms to Israel (398 million TIV) (throughout 2022)"
      ),
      (
        "Total exports from Israel", "Recipient",
        "#0 Israel supplies arms to Germany (398 million TIV) (throughout 2022)"
      ),
    ])
  func totals(row: String, head: String, first: String) throws {
    let (graph, report) = try DataSet.sipriVolumes.read(
      try DelimitedTable(
        """
        Volume of transfers of major arms
        Figures are in millions of SIPRI trend-indicator values (TIVs).
        A '0' indicates that the volume of deliveries is between 0 and 0.5 million SIPRI TIV. An empty field indicates none.

        Source: SIPRI Arms Transfers Database (c) SIPRI.

        \(head),2022,2023,2022-2023,Percentage,Sum total years,Percentage of total
        Germany,398,399,797,63%,797,63%
        Italy,6,,6,1.5%,6,1.5%
        \(row),404,399,803,100%,803,
        """))
    #expect((report.read, report.kept, report.refused) == (3, 2, 1))
    #expect(graph.relations.count == 3)
    #expect(graph.relations.first?.description == first)
  }
}
