import Testing
import WestphaliaData

@Suite("States in the cells of a table")
struct TableRowStatesTests {
  private func read<Value>(
    _ cells: String..., by body: (inout TableRow, TableColumn) throws(RowProblem) -> Value
  ) throws -> (values: [Value], report: ImportReport) {
    let table = try DelimitedTable("x,y\n" + cells.map { "\($0),\n" }.joined())
    let column = try table.column("x")
    var values: [Value] = []
    let report = try table.forEachRow { row throws(RowProblem) in
      values.append(try body(&row, column))
    }
    return (values, report)
  }

  @Test("Codes and names are found on the date; unknown and ambiguous ones refuse the row")
  func onDate() throws {
    let cow = try read("255", "365", "265", "999") { row, column throws(RowProblem) in
      try row.state(cow: column, on: "2005")
    }
    #expect(cow.values == [.germany, .russia])
    #expect(
      cow.report.notes.map(\.description) == [
        "line 4 refused: x: no state has the code on the date: '265 in 2005'",
        "line 5 refused: x: no state has the code: '999'",
      ])
    let gw = try read("260", "340", "998") { row, column throws(RowProblem) in
      try row.state(gw: column, on: "1970")
    }
    #expect(gw.values == [.westGermany])
    #expect(gw.report.refused == 2)
    let letters = try read("DEU", "QQQ") { row, column throws(RowProblem) in
      try row.state(alpha3: column, on: "1980")
    }
    #expect(letters.values == [.westGermany])
    let names = try read("Korea", "Zaire", "Ruritania") { row, column throws(RowProblem) in
      try row.state(named: column, on: "1980")
    }
    #expect(names.values == [.democraticRepublicOfTheCongo])
    let many = try read("Corea del Nord", "Россия", "Kongo", "Grönland") {
      row, column throws(RowProblem) in
      try row.state(named: column, on: "1980")
    }
    #expect(many.values == [.northKorea, .sovietUnion])
    #expect(many.report.refused == 2)
    let games = try read("URS", "GDR", "EUN") { row, column throws(RowProblem) in
      try row.state(column, as: .ioc, on: "1980")
    }
    #expect(games.values == [.sovietUnion, .eastGermany])
    #expect(
      games.report.notes.map(\.description) == [
        "line 4 refused: x: no state has the code on the date: 'IOC EUN in 1980'"
      ])
    #expect(
      names.report.refusals
        == ["several states have the name on the date": 1, "no state has the name": 1])
  }

  @Test("Outside of a state's time the nearest counts, and the row is repaired")
  func nearest() throws {
    let found = try read("210", "200") { row, column throws(RowProblem) in
      try row.state(cow: column, nearest: "1942-06-01")
    }
    #expect(found.values == [.netherlands, .unitedKingdom])
    #expect((found.report.kept, found.report.repaired) == (1, 1))
  }

  @Test("A code is one state after another, each with its part of the period")
  func during() throws {
    func parts(_ code: String, _ period: Period) throws -> [String] {
      try read(code) { row, column throws(RowProblem) in
        try row.states(cow: column, during: period).map { "\($0.state): \($0.period)" }
      }.values.flatMap(\.self)
    }
    #expect(
      try parts("365", .from("1900-01-01", until: "2000-01-01")) == [
        "Russia: 1900-01-01 – 1922-12-30", "Soviet Union: 1922-12-30 – 1991-12-26",
        "Russia: 1991-12-26 – 2000-01-01",
      ])
    #expect(try parts("365", .since("2000")) == ["Russia: 2000 –"])
    #expect(
      try parts("365", Period.since("1900").ending(.unknown)) == ["Russia: 1900 – ?"])
    // The Netherlands are one state before and after the occupation.
    #expect(try parts("210", .from("1930-01-01", until: "1950-01-01")).count == 1)
  }
}
