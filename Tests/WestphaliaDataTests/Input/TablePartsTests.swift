import Foundation
import TestSupport
import Testing
import WestphaliaData

@Suite("Tables in parts, as Spark writes them")
struct TablePartsTests {
  /// The cells of columns `a` and `b` of all rows, with the part and line of each.
  private func rows(
    _ folder: PartFolder, format: TableFormat = TableFormat(), limits: ReadLimits = ReadLimits()
  ) throws -> (rows: [String], report: ImportReport) {
    let table = try DelimitedTable(contentsOf: folder.url, format: format, limits: limits)
    let (a, b) = (try table.column("a"), try table.column("b"))
    var rows: [String] = []
    let report = try table.forEachRow { row throws(RowProblem) in
      rows.append("\(try row.text(a)) \(try row.int(b)) \(row.part ?? "–"):\(row.line)")
    }
    return (rows, report)
  }

  @Test(
    "Parts come in the order of their names, each with its header, and what is no data is passed over"
  )
  func order() throws {
    let folder = try PartFolder([
      "part-00001-x.csv": "a,b\nthree,3\n", "part-00000-x.csv": "a,b\none,1\ntwo,2\n",
      "part-00010-x.csv": "a,b\nfour,4\n", "_SUCCESS": "", ".part-00000-x.csv.crc": "crc,0,0\n",
    ])
    let (rows, report) = try rows(folder)
    #expect(
      rows == [
        "one 1 part-00000-x.csv:2", "two 2 part-00000-x.csv:3", "three 3 part-00001-x.csv:2",
        "four 4 part-00010-x.csv:2",
      ])
    #expect(report.description == "relations.csv: 4 rows read: 4 kept, 0 repaired, 0 refused")
  }

  @Test("The columns of a part in another order are those of the first by name")
  func permuted() throws {
    let folder = try PartFolder([
      "part-0": "a,b\none,1\n", "part-1": "b,a\n2,two\nx,three\n4\n", "part-2": "a,b\nfive,5\n",
    ])
    let (rows, report) = try rows(folder)
    #expect(rows == ["one 1 part-0:2", "two 2 part-1:2", "five 5 part-2:2"])
    #expect(
      report.notes.map(\.description) == [
        "part-1, line 3 refused: b: not a whole number: 'x'",
        "part-1, line 4 refused: 1 cells instead of 2",
      ])
    #expect(report.notes.map(\.part) == ["part-1", "part-1"])
    let json = try JSONEncoder().encode(report)
    #expect(String(decoding: json, as: UTF8.self).contains(#""part":"part-1""#))
  }

  @Test(
    "A part with other columns is refused by its name", arguments: ["a,c", "a", "a,b,c", "a,a"])
  func otherColumns(header: String) throws {
    let folder = try PartFolder(["part-0": "a,b\none,1\n", "part-1": "\(header)\ntwo,2\n"])
    #expect(
      throws: DataError.inPart(
        "part-1",
        .otherColumns(header.split(separator: ",").map(String.init), insteadOf: ["a", "b"]))
    ) { try rows(folder) }
  }

  @Test(
    "Parts without a byte or with a header alone have no rows; of nothing but them there is no table"
  )
  func empty() throws {
    let folder = try PartFolder([
      "part-0": "", "part-1": "a,b\n", "part-2": "a,b\none,1\n", "part-3": "",
    ])
    #expect(try rows(folder).rows == ["one 1 part-2:2"])
    let headers = try rows(try PartFolder(["part-0": "a,b\n", "part-1": "b,a\n"]))
    #expect(headers.rows == [] && headers.report.read == 0)
    let nothing = try PartFolder(["part-0": "", "part-1": ""])
    #expect(throws: DataError.isEmpty) { try rows(nothing) }
  }

  @Test("A folder without a part, with a file that is none, or not written to its end is refused")
  func refused() throws {
    for (files, reason) in [
      (["_SUCCESS": ""], "it is a folder without a part of a table ('part-…')"),
      (
        ["part-0": "a,b\n", "notes.txt": "a,b\n"],
        "it is a folder, and in it 'notes.txt' is no part of a table ('part-…')"
      ),
      (
        ["part-0": "a,b\n", "_temporary": ""],
        "it is a folder that was not written to its end: it has a '_temporary'"
      ),
    ] {
      let folder = try PartFolder(files)
      #expect(throws: DataError.cannotRead(file: "relations.csv", reason: reason)) {
        try rows(folder)
      }
    }
  }

  @Test("A part that goes away while the table is known is an error with its name")
  func gone() throws {
    let folder = try PartFolder(["part-0": "a,b\none,1\n", "part-1": "a,b\ntwo,2\n"])
    let table = try DelimitedTable(contentsOf: folder.url)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("part-1"))
    let error = try #require(throws: DataError.self) { try table.forEachRow { _ in } }
    guard case .inPart("part-1", .cannotRead(file: "part-1", _)) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(
    "Parts may be packed, each for itself",
    .enabled(if: Command("gzip") != nil, "gzip is not installed"))
  func packed() throws {
    let gzip = try #require(Command("gzip"))
    let packed = [UInt8](try gzip.run("-c", input: Array("b,a\n2,two\n".utf8)).data)
    let folder = try PartFolder([
      "part-0.csv": Array("a,b\none,1\n".utf8), "part-1.csv.gz": packed,
    ])
    #expect(try rows(folder).rows == ["one 1 part-0.csv:2", "two 2 part-1.csv.gz:2"])
    let damaged = try PartFolder([
      "part-0.csv": Array("a,b\none,1\n".utf8), "part-1.csv.gz": Array(packed.dropLast(3)),
    ])
    #expect(
      throws: DataError.inPart("part-1.csv.gz", .damagedCompression("it ends too early"))
    ) { try rows(damaged) }
  }

  @Test("Limits hold for all parts together, and errors name the part")
  func limits() throws {
    let part = "a,b\n" + String(repeating: "one,1\n", count: 10)
    let folder = try PartFolder(["part-0": part, "part-1": part])
    #expect(try rows(folder, limits: ReadLimits(fileBytes: 128)).report.kept == 20)
    #expect(throws: DataError.inPart("part-1", .tooLong(limit: 127))) {
      try rows(folder, limits: ReadLimits(fileBytes: 127))
    }
    let open = try PartFolder(["part-0": "a,b\none,1\n", "part-1": "a,b\n\"two,2\n"])
    #expect(throws: DataError.inPart("part-1", .unclosedQuote(line: 2))) { try rows(open) }
  }

  @Test(
    "Parts without a header have the columns that are told; marks and encodings are those of each")
  func formats() throws {
    let told = TableFormat(columns: ["a", "b"])
    let folder = try PartFolder(["part-0": "one,1\n", "part-1": "two,2\n"])
    #expect(
      try rows(folder, format: told).rows == ["one 1 part-0:1", "two 2 part-1:1"])
    let marked = try PartFolder([
      "part-0": Array("a,b\none,1\n".utf8),
      "part-1": [0xEF, 0xBB, 0xBF] + Array("a,b\nt\u{e9},2\n".utf8),
    ])
    #expect(try rows(marked).rows == ["one 1 part-0:2", "té 2 part-1:2"])
    let latin = try PartFolder([
      "part-0": Array("a,b\none,1\n".utf8),
      "part-1": Array("a,b\nt".utf8) + [0xE9] + Array(",2\n".utf8),
    ])
    #expect(
      try rows(latin).report.notes.map(\.problem.reason) == ["not UTF-8"])
  }
}
