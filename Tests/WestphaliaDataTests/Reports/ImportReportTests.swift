import Testing
import WestphaliaData

@Suite("Reports of what became of rows")
struct ImportReportTests {
  @Test("Numbers add up, and notes beyond the limit are counted")
  func counts() {
    var report = ImportReport(of: "file.csv", limit: 2)
    for line in 2..<10 {
      switch line % 3 {
      case 0: report.keep()
      case 1: report.repair(line: line, RowProblem("taken for 0"))
      default: report.refuse(line: line, RowProblem("no value", column: "year"))
      }
    }
    #expect((report.read, report.kept, report.repaired, report.refused) == (8, 3, 2, 3))
    #expect(report.notes.map(\.line) == [2, 4] && report.notesLeftOut == 3)
    #expect(
      report.description == """
        file.csv: 8 rows read: 3 kept, 2 repaired, 3 refused
          2 repaired: taken for 0
          3 refused: no value
        """)
    #expect(ImportReport(limit: -1).read == 0)
  }
}
