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
        "line 14 refused: : no single state has the name on the date: 'Nowhere on 2014'",
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
}
