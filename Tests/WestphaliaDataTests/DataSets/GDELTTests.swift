import Foundation
import TestSupport
import Testing
import WestphaliaData

@Suite("Events of GDELT")
struct GDELTTests {
  @Test(
    "Of 2,223 events 150 are between two states: the others lack a country or name a region or one country",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func realFile() throws {
    let file = SharedFile.named("gdelt_sample_sept2012.csv")
    let (months, report) = try DataSet.gdelt().read(contentsOf: file)
    #expect(
      report.description == """
        gdelt_sample_sept2012.csv: 2223 rows read: 150 kept, 0 repaired, 2073 refused
          1860 refused: no country of an actor
          141 refused: a region and no state
          72 refused: both actors are of one country
        """)
    let regions = report.notes.filter { $0.problem.reason == "a region and no state" }
    #expect(Set(regions.compactMap(\.problem.value)) == ["EUR", "WST"])
    let (events, _) = try DataSet.gdelt(.event).read(contentsOf: file)
    #expect(events.relations(of: EventReport.self).count == 150)
    #expect(months.relations(of: EventReport.self).count == 81)
    #expect(months.relations(of: EventReport.self).map(\.relation.count).reduce(0, +) == 150)
    let fights = months.relations(of: EventReport.self, from: .azerbaijan, to: .armenia)
    #expect(
      fights.map(\.relation.label) == ["fight × 2"] && fights.map(\.relation.sign) == [.negative])
    #expect(
      months.relations(of: EventReport.self).allSatisfy {
        $0.evidence.map(\.modality) == [.reported] && $0.period == .throughout("2012-09")
      })
    #expect(months.coverages.map(\.period) == [.throughout("2012-09")])
    #expect(
      try months.answer(EventReport.self, from: .azerbaijan, to: .armenia, on: "2012-10-01")
        == .notCovered)
  }

  @Test(
    "The score, the class and the quarter of an event are those of CAMEO and of the file",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func classes() throws {
    let scores = try DelimitedTable(contentsOf: SharedFile.named("CAMEO.goldsteinscale.txt"))
    let (code, score) = (try scores.column("CAMEOEVENTCODE"), try scores.column("GOLDSTEINSCALE"))
    var compared = 0
    let report = try scores.forEachRow { row throws(RowProblem) in
      guard try row.text(code).count == 2 else { return }
      let expected = try row.number(score)
      #expect(CAMEORoot(rawValue: try row.int(code))?.goldstein == expected)
      compared += 1
    }
    #expect(report.refused == 0 && compared == 20)
    let events = try DelimitedTable(contentsOf: SharedFile.named("gdelt_sample_sept2012.csv"))
    let (root, quarter) = (try events.column("EventRootCode"), try events.column("QuadClass"))
    _ = try events.forEachRow { row throws(RowProblem) in
      let number = try row.int(quarter)
      #expect(CAMEORoot(rawValue: try row.int(root))?.quarter.rawValue == number)
    }
  }

  /// A row of a file without a header, with what is looked at.
  private func row(
    _ first: String, _ second: String, day: String, added: String, code: String = "042",
    fields: Int, place: String = "Somewhere"
  ) -> String {
    var cells = Array(repeating: "", count: fields)
    (cells[0], cells[1], cells[7], cells[17]) = ("1", day, first, second)
    (cells[26], cells[28], cells[30], cells[31]) = (code, String(code.prefix(2)), "1.9", "4")
    cells[36] = place
    cells[fields == 57 ? 56 : fields - 2] = added
    if fields > 57 { cells[fields - 1] = "http://example.org/a" }
    return cells.joined(separator: "\t") + "\n"
  }

  @Test("Files without a header are known by their 57, 58 or 61 fields", arguments: [57, 58, 61])
  func withoutHeader(fields: Int) throws {
    let added = fields == 61 ? "20150302001500" : "20150302"
    let text =
      row("RUS", "PRK", day: "20150302", added: added, fields: fields, place: "\"Half a quote")
      + row("USA", "PRK", day: "20140302", added: added, code: "190", fields: fields)
      + row("USA", "EUR", day: "20150302", added: added, fields: fields)
    let (graph, report) = try DataSet.gdelt(.event).read(DelimitedTable(text))
    #expect((report.kept, report.refused) == (2, 1))
    #expect(
      graph.relations(of: EventReport.self).map(\.description) == [
        "#0 Russia is reported (consultation) toward North Korea (count 1, goldstein 1.9, mentions 4) (2015-03-02) – reported",
        "#1 United States is reported (fight) toward North Korea (count 1, goldstein 1.9, mentions 4) (2014-03-02) – reported",
      ])
    let evidence = graph.relations(of: EventReport.self).flatMap(\.evidence)
    #expect(
      evidence.map(\.note) == Array(repeating: fields > 57 ? "http://example.org/a" : nil, count: 2)
    )
    // A day's file has an event of a year ago, and covers its day.
    #expect(graph.coverages.map(\.period) == [.on("2015-03-02")])
  }

  @Test("A code of today is that of the state of then; days, months and years count")
  func groupings() throws {
    let text = [
      ("19850101", "RUS"), ("19850101", "RUS"), ("19850102", "RUS"), ("19850201", "RUS"),
      ("19860101", "DDR"),
    ].map { row($0.1, "USA", day: $0.0, added: "20130203", fields: 58) }.joined()
    for (grouping, counts) in [
      (EventGrouping.event, [1, 1, 1, 1, 1]), (.day, [2, 1, 1, 1]), (.month, [3, 1, 1]),
      (.year, [4, 1]),
    ] {
      let (graph, report) = try DataSet.gdelt(grouping).read(DelimitedTable(text))
      #expect(report.repairs == ["a code of today for a state of then": 4])
      let events = graph.relations(of: EventReport.self)
      #expect(events.map(\.relation.count) == counts)
      #expect(events.first?.source == .sovietUnion && events.last?.source == .eastGermany)
      #expect(events.first?.relation.mentions == 4 * (counts.first ?? 0))
    }
  }

  @Test("What is no day is no date of an event", arguments: ["2015", "2015-03", "20150332"])
  func days(text: String) throws {
    let (_, report) = try DataSet.gdelt(.event).read(
      DelimitedTable(row("RUS", "USA", day: text, added: "20150302", fields: 58)))
    #expect(report.refusals == ["not a date": 1])
  }

  @Test("A score beyond the scale is refused")
  func scores() throws {
    let text = ["10.0", "-10", "10.1", "-50"].map {
      row("RUS", "USA", day: "20150302", added: "20150302", fields: 58)
        .replacingOccurrences(of: "\t1.9\t", with: "\t\($0)\t")
    }.joined()
    let (_, report) = try DataSet.gdelt(.event).read(DelimitedTable(text))
    #expect(report.kept == 2 && report.refusals == ["a score beyond −10 to 10": 2])
  }

  @Test("A table that is no file of GDELT is refused")
  func other() throws {
    let table = try DelimitedTable("a,b\n1,2\n")
    #expect(throws: DataError.noColumn("GLOBALEVENTID", among: ["a", "b"])) {
      try DataSet.gdelt().read(table)
    }
  }
}
