import Testing
import Westphalia
import WestphaliaData

@Suite("Events counted elsewhere")
struct CountedEventsTests {
  static let header =
    "source,target,kind,since,until,period,root,count,scored,goldsteinSum,mentions\n"
  static let table =
    header + """
      RUS,PRK,eventReport,2023-09-01,2023-10-01,2023-09,4,3,2,5.00,12
      RUS,PRK,eventReport,2023-09-01,2023-10-01,2023-09,19,1,0,0.00,1
      SUN,USA,eventReport,1985-01-01,1986-01-01,1985,13,2,2,-8.80,2
      USA,PRK,eventReport,2023-09-13,2023-09-14,2023-09-13,1,1,1,0.00,1

      """

  @Test("A row becomes a report of all days of its period, with the mean score")
  func rows() throws {
    let (graph, report) = try DataSet.countedEvents().read(DelimitedTable(Self.table))
    #expect(report.description == "4 rows read: 4 kept, 0 repaired, 0 refused")
    #expect(
      graph.relations.map { "\($0.sentence), \($0.period)" } == [
        "Russia is reported (consultation × 3) toward North Korea (goldstein 2.5, mentions 12), throughout 2023-09",
        "Russia is reported (fight) toward North Korea (count 1, mentions 1), throughout 2023-09",
        "Soviet Union is reported (threat × 2) toward United States (goldstein -4.4), throughout 1985",
        "United States is reported (public statement) toward North Korea (count 1, goldstein 0, mentions 1), 2023-09-13",
      ])
    #expect(graph.relations.allSatisfy { $0.evidence.map(\.modality) == [.reported] })
    #expect(graph.coverages.map(\.period) == [.from("1985-01-01", through: "2023-09-30")])
    #expect(graph.on("2023-09").relationCount == 3 && graph.on("2023-10").relationCount == 0)
  }

  @Test(
    "A row that cannot be is refused with its reason",
    arguments: [
      ("QQQ,PRK,,,,2023-09,4,1,1,1,1", "no state has the key"),
      ("PRK,PRK,,,,2023-09,4,1,1,1,1", "both actors are of one country"),
      ("RUS,PRK,,,,2023-13,4,1,1,1,1", "not a date"),
      ("RUS,PRK,,,,2023-09,21,1,1,1,1", "not a class of CAMEO"),
      ("RUS,PRK,,,,2023-09,4,0,0,0,1", "not a number of events"),
      ("RUS,PRK,,,,2023-09,4,1,2,1,1", "not a number of these events"),
      ("RUS,PRK,,,,2023-09,4,1,1,10.5,1", "a mean score beyond −10 to 10"),
      ("RUS,PRK,,,,2023-09,4,1,1,,1", "no value"), ("RUS,PRK", "2 cells instead of 11"),
    ])
  func refusals(row: String, reason: String) throws {
    let (graph, report) = try DataSet.countedEvents().read(
      DelimitedTable(Self.header + "RUS,PRK,,,,2023-09,4,1,1,1,1\n" + row + "\n"))
    #expect(graph.relationCount == 1 && report.refusals == [reason: 1])
  }

  @Test("A table of another number of rows is an error, and leaves the graph as it was")
  func count() throws {
    var graph = RelationGraph()
    let table = try DelimitedTable(Self.table)
    #expect(throws: DataError.otherRowCount(4, insteadOf: 5)) {
      try DataSet.countedEvents(rows: 5).add(table, to: &graph)
    }
    #expect(graph == RelationGraph())
    #expect(try DataSet.countedEvents(rows: 4).add(table, to: &graph).kept == 4)
  }

  @Test("More rows than one batch holds are as many relations")
  func many() throws {
    let row = "RUS,PRK,,,,2023-09,4,1,1,1,1\nUSA,CHN,,,,2023-10,4,1,1,1,1\n"
    let text = Self.header + String(repeating: row, count: 50_000)
    let (graph, _) = try DataSet.countedEvents().read(DelimitedTable(text))
    #expect(graph.relationCount == 100_000 && graph.nodeCount == 4)
    #expect(graph.on("2023-10").relationCount == 50_000)
  }
}
