import Foundation
import TestSupport
import Testing
import WestphaliaData

@Suite("Tables of delimited text")
struct DelimitedTableTests {
  /// The texts of all cells.
  private func cells(_ table: DelimitedTable) throws -> [[String?]] {
    let columns = try table.columns.map { name throws(DataError) in try table.column(name) }
    var rows: [[String?]] = []
    let report = try table.forEachRow { row throws(RowProblem) in
      var texts: [String?] = []
      for column in columns { texts.append(try row.textIfPresent(column)) }
      rows.append(texts)
    }
    #expect(report.refused == 0, "\(report)")
    return rows
  }

  @Test("Separator, header, preamble and a separator at the end of rows are found")
  func found() throws {
    let files: [(text: String, format: String, preamble: Int)] = [
      ("a,b\n1,x\n2,y\n", "comma, UTF-8, header on line 1", 0),
      ("a\tb\n1\tx\n2\ty", "tab, UTF-8, header on line 1", 0),
      ("a;b\r\n1;x\r\n2;y\r\n", "semicolon, UTF-8, header on line 1", 0),
      ("a|b\r1|x\r2|y\r", "bar, UTF-8, header on line 1", 0),
      ("Title of it\nmade, by us\n\na;b\n1;x\n2;y", "semicolon, UTF-8, header on line 4", 2),
      (
        "One;\nTwo;\nNone\na;b;\n1;x;\n2;y;\n",
        "semicolon, UTF-8, header on line 4, a separator at the end of rows", 3
      ),
    ]
    for file in files {
      let table = try DelimitedTable(file.text)
      #expect("\(table.format)" == file.format)
      #expect(table.columns == ["a", "b"] && table.preamble.count == file.preamble)
      #expect(try cells(table) == [["1", "x"], ["2", "y"]])
    }
    let alone = try DelimitedTable("word\none\ntwo\n")
    #expect(try cells(alone) == [["one"], ["two"]])
  }

  @Test("What is told is not looked for")
  func told() throws {
    let table = try DelimitedTable(
      "x;1,2\ny;3,4\n", format: TableFormat(separator: ",", columns: ["p", "q"]))
    #expect(try cells(table) == [["x;1", "2"], ["y;3", "4"]])
    let second = try DelimitedTable("a,b\nc,d\n1,2\n", format: TableFormat(headerLine: 2))
    #expect(second.columns == ["c", "d"])
    #expect(try cells(second) == [["1", "2"]])
    #expect(throws: DataError.unusableSeparator("\"")) {
      try DelimitedTable("a,b", format: TableFormat(separator: "\""))
    }
  }

  @Test(
    "A header is found by a column that it has, before a semicolon too, and names by the first that is there"
  )
  func headerColumn() throws {
    let text = "One, two;\nThree, four;\nFive, six;\nSupplier,Recipient,N;\nA,B,1;\n"
    #expect(try DelimitedTable(text).columns != ["Supplier", "Recipient", "N;"])
    for name in ["Supplier", "N"] {
      let table = try DelimitedTable(text, format: TableFormat(headerColumn: name))
      #expect(table.columns == ["Supplier", "Recipient", "N;"] && table.preamble.count == 3)
      #expect(try table.column(anyOf: "Exporter", "Supplier").index == 0)
      #expect(try cells(table) == [["A", "B", "1;"]])
    }
    #expect(throws: DataError.noColumn("Buyer", among: ["One, two", ""])) {
      try DelimitedTable(text, format: TableFormat(headerColumn: "Buyer"))
    }
  }

  @Test("In a file without quotation a mark stands for itself")
  func unquoted() throws {
    let text = "a\tb\n\"half\tone\nx\ty\"\n"
    let table = try DelimitedTable(text, format: TableFormat(separator: "\t", isQuoted: false))
    #expect(try cells(table) == [["\"half", "one"], ["x", "y\""]])
    #expect("\(table.format)".hasSuffix("no quotation marks"))
    let again = try DelimitedTable(text).reread(
      as: TableFormat(separator: "\t", columns: ["p", "q"], isQuoted: false))
    #expect(try cells(again).count == 3)
  }

  @Test("Texts in UTF-8, UTF-16 and Latin-1 say the same, with a byte order mark or without")
  func encodings() throws {
    let text = "name,n\nCôte d’Ivoire,1\nZaïre 🌍,2\n"
    let simple = "name,n\nCôte d'Ivoire,1\nZaïre,2\n"
    let little = Array(text.utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let latin = simple.unicodeScalars.map { UInt8($0.value) }
    let files: [(bytes: [UInt8], encoding: TableFormat.Encoding, names: [String?])] = [
      (Array(text.utf8), .utf8, ["Côte d’Ivoire", "Zaïre 🌍"]),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, ["Côte d’Ivoire", "Zaïre 🌍"]),
      ([0xFF, 0xFE] + little, .utf16LittleEndian, ["Côte d’Ivoire", "Zaïre 🌍"]),
      ([0xFE, 0xFF] + big, .utf16BigEndian, ["Côte d’Ivoire", "Zaïre 🌍"]),
      (little, .utf16LittleEndian, ["Côte d’Ivoire", "Zaïre 🌍"]),
      (latin, .latin1, ["Côte d'Ivoire", "Zaïre"]),
    ]
    for file in files {
      let table = try DelimitedTable(bytes: file.bytes)
      #expect(table.format.encoding == file.encoding)
      #expect(table.columns == ["name", "n"])
      #expect(try cells(table).map { $0[0] } == file.names)
    }
  }

  @Test("Bytes that are no UTF-8 refuse the row they stand in, and no other")
  func badBytes() throws {
    var bytes = Array("name,n\ngood,1\n".utf8)
    bytes += [0x62, 0xFF, 0x2C, 0x32, 0x0A]
    let table = try DelimitedTable(bytes: bytes, format: TableFormat(encoding: .utf8))
    let column = try table.column("name")
    var names: [String] = []
    let report = try table.forEachRow { row throws(RowProblem) in
      names.append(try row.text(column))
    }
    #expect(names == ["good"])
    #expect(report.notes.map(\.description) == ["line 3 refused: name: not UTF-8: 'b\u{FFFD}'"])
  }

  @Test("Every row is kept, repaired or refused, with line, column and reason")
  func report() throws {
    let table = try DelimitedTable("year,n\n1914,1\n19x4,2\n1915\n1916,-9\n1917,3\n")
    let year = try table.column("year")
    let n = try table.column("n", missing: ["-9"])
    let report = try table.forEachRow { row throws(RowProblem) in
      _ = try row.int(year)
      if try row.intIfPresent(n) == nil { row.isRepaired(RowProblem("taken for 0", column: "n")) }
    }
    #expect((report.read, report.kept, report.repaired, report.refused) == (5, 2, 1, 2))
    #expect(
      report.notes.map(\.description) == [
        "line 3 refused: year: not a whole number: '19x4'",
        "line 4 refused: 1 cells instead of 2", "line 5 repaired: n: taken for 0",
      ])
    #expect(
      report.description == """
        5 rows read: 2 kept, 1 repaired, 2 refused
          1 repaired: taken for 0
          1 refused: 1 cells instead of 2
          1 refused: not a whole number
        """)
  }

  @Test("Relations are added to a graph, and a text that cannot be read to its end adds none")
  func relations() throws {
    let states = CodeTable(SovereignState.all.map { ($0.id, $0) })
    func add(_ text: String, to graph: inout RelationGraph) throws -> ImportReport {
      let table = try DelimitedTable(text)
      let (from, to) = (try table.column("from"), try table.column("to"))
      let since = try table.column("since")
      return try table.addRelations(to: &graph) { row throws(RowProblem) in
        try row.value(from, in: states).supplies(.unspecifiedArms, to: row.value(to, in: states))
          .since(row.date(since))
      }
    }
    var graph = RelationGraph()
    let report = try add("from,to,since\nRUS,PRK,2023-09\nXXX,PRK,2023\n", to: &graph)
    #expect((report.kept, report.refused) == (1, 1))
    #expect(report.notes[0].description == "line 3 refused: from: not a known code: 'XXX'")
    #expect(graph.relations.map(\.period) == [.since("2023-09")])
    let before = graph
    let long = String(repeating: "RUS,PRK,2023-09\n", count: 10_000)
    #expect(throws: DataError.unclosedQuote(line: 10_002)) {
      try add("from,to,since\n" + long + "\"RUS,PRK", to: &graph)
    }
    #expect(graph == before)
  }

  @Test("A column that is not there is named with those that are")
  func columns() throws {
    let table = try DelimitedTable("a,b,b\n1,2,3\n")
    #expect(throws: DataError.noColumn("c", among: ["a", "b", "b"])) { try table.column("c") }
    #expect(throws: DataError.repeatedColumn("b")) { try table.column("b") }
    #expect(try table.columnIfPresent("c") == nil)
    #expect(throws: DataError.isEmpty) { try DelimitedTable("") }
    #expect(throws: DataError.isEmpty) { try DelimitedTable("\n\n") }
  }

  @Test("A file that is not there, and a folder, are errors that say so")
  func files() throws {
    let missing = URL(fileURLWithPath: "/nowhere/file.csv")
    do throws(DataError) {
      _ = try DelimitedTable(contentsOf: missing)
      Issue.record("it was read")
    } catch {
      #expect("\(error)".hasPrefix("cannot read file.csv: "))
    }
    let folder = try PartFolder([String: String]())
    #expect(
      throws: DataError.cannotRead(
        file: "relations.csv", reason: "it is a folder without a part of a table ('part-…')")
    ) { try DelimitedTable(contentsOf: folder.url) }
  }

  @Test(
    "The field's files are read whole",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func fieldFiles() throws {
    let expected: [(file: String, columns: Int, rows: Int)] = [
      ("atop4_01_member.csv", 105, 2_398), ("atop5_1_ddyr.csv.gz", 8, 273_296),
      ("states2016.csv", 10, 243), ("majors2016.csv", 9, 14), ("cow_mid_disps.csv", 11, 2_436),
      ("gw_states.csv", 5, 216), ("Inter-StateWarData_v4.0.csv", 25, 337),
      ("cow_mid_dirdisps.csv", 18, 11_390), ("cow_contdir.csv", 5, 1_874),
      ("gdelt_sample_sept2012.csv", 58, 2_223), ("unsc_votes_1996_2009.csv", 10, 13_475),
      ("iso3166_all.csv", 11, 249),
    ]
    for (name, columns, rows) in expected {
      let file = PackageFiles.shared.appendingPathComponent("data/\(name)")
      let table = try DelimitedTable(contentsOf: file)
      #expect(table.columns.count == columns, "\(name): \(table)")
      let report = try table.forEachRow { _ throws(RowProblem) in }
      #expect(report.read == rows && report.refused == 0, "\(report)")
    }
  }

  private struct Sale: Relation {
    typealias Source = SovereignState
    typealias Target = SovereignState
    static let tie = Tie.directed
    let pieces: UInt8
  }

  @Test("Rows become relations batch by batch as they do at once, without those that are refused")
  func batches() throws {
    var text = "from,to,pieces\n"
    var random = SplitMix64(seed: 5)
    let states: [SovereignState] = [.italy, .france, .poland]
    for number in 0..<150_000 {
      let target = number % 1_000 == 7 ? "XXX" : states[number % 3].id
      text += "\(states[Int.random(in: 0..<3, using: &random)].id),\(target),\(number % 300)\n"
    }
    let table = try DelimitedTable(text)
    let (from, to) = (try table.column("from"), try table.column("to"))
    let pieces = try table.column("pieces")
    let codes = CodeTable(states.enumerated().map { ($1.id, $0) })
    func read(_ row: inout TableRow, _ batch: inout RelationBatch<Sale>) throws(RowProblem) {
      let source = try row.value(from, in: codes)
      // What a row added before it is refused does not stay.
      if row.line % 500 == 3 { batch.append(Sale(pieces: 0), from: source, to: source) }
      batch.append(
        Sale(pieces: try row.int(pieces, as: UInt8.self)), from: source,
        to: try row.value(to, in: codes), during: .since("1999"))
    }
    var graph = RelationGraph()
    let places = graph.insert(contentsOf: states)
    let report = try table.addRelations(
      of: Sale.self, to: &graph, from: places, to: places, read)
    var whole = RelationGraph()
    let (batch, second) = try table.batch(of: Sale.self, read)
    try whole.relate(batch, from: states, to: states)
    #expect(graph == whole)
    #expect(report == second)
    #expect(report.refusals.keys.sorted() == ["a number beyond 0 to 255", "not a known code"])
    #expect(report.read == 150_000)
    #expect(report.kept == graph.filter(Sale.self) { $0.pieces > 0 || true }.relationCount - 300)

    let before = graph
    #expect(throws: GraphError.positionOutOfRange(relation: 0, position: 7, count: 3)) {
      _ = try table.addRelations(of: Sale.self, to: &graph, from: places, to: places) {
        _, batch throws(RowProblem) in
        batch.append(Sale(pieces: 1), from: 7, to: 0)
      }
    }
    #expect(graph == before)
  }
}
