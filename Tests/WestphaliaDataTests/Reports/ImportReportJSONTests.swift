import Foundation
import Testing
import WestphaliaData

@Suite("Reports as JSON")
struct ImportReportJSONTests {
  @Test("The numbers, the reasons by frequency and the notes, as documented")
  func form() throws {
    var report = ImportReport(of: "file.csv", limit: 3)
    report.keep()
    report.refuse(line: 3, RowProblem("no value", column: "year"))
    report.repair(line: 4, RowProblem("taken for 0", column: "n", value: "-9"))
    report.refuse(line: 5, RowProblem("2 cells instead of 3"))
    report.refuse(line: 6, RowProblem("no value", column: "year"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let text = String(decoding: try encoder.encode(report), as: UTF8.self)
    #expect(
      text == """
        {"file":"file.csv","kept":1,"notes":[\
        {"column":"year","fate":"refused","line":3,"reason":"no value"},\
        {"column":"n","fate":"repaired","line":4,"reason":"taken for 0","value":"-9"},\
        {"fate":"refused","line":5,"reason":"2 cells instead of 3"}],"notesLeftOut":1,\
        "read":5,"refusals":[{"count":2,"reason":"no value"},\
        {"count":1,"reason":"2 cells instead of 3"}],"refused":3,\
        "repaired":1,"repairs":[{"count":1,"reason":"taken for 0"}]}
        """)
  }
}
