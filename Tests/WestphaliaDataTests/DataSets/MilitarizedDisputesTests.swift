import TestSupport
import Testing
import WestphaliaData

@Suite("The militarized disputes of the Correlates of War")
struct MilitarizedDisputesTests {
  @Test(
    "The 2,436 disputes are events",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func disputes() throws {
    let (graph, report) = try DataSet.cowDisputes.read(
      contentsOf: SharedFile.named("cow_mid_disps.csv"))
    #expect((report.read, report.kept, report.repaired, report.refused) == (2436, 2436, 0, 0))
    let events = graph.nodes(of: HistoricalEvent.self)
    #expect(events.count == 2436)
    #expect(events.filter { $0.category == .war }.count == 106)
    #expect(events.first?.name == "militarized dispute 2: display of force")
    #expect(events.first?.period == Period.since("1902-07").ending(.unknown))
  }

  @Test(
    "The 11,390 rows of directed dyads are kept, four of them of Canada before the list has it",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func dyads() throws {
    let (graph, report) = try DataSet.cowDisputeDyads.read(
      contentsOf: SharedFile.named("cow_mid_dirdisps.csv"))
    #expect((report.read, report.kept, report.repaired, report.refused) == (11_390, 11_386, 4, 0))
    #expect(
      report.notes.compactMap(\.problem.value)
        == ["20 in 1918", "20 in 1919", "20 in 1918", "20 in 1919"])
    let dispute = graph.on("1902")
      .relations(of: MilitarizedDispute.self, from: .unitedStates, to: .unitedKingdom)
    #expect(dispute.map(\.relation.hostility) == [.display, .display])
    #expect(dispute.flatMap(\.evidence).map(\.position) == ["dispute 2", "dispute 254"])
    #expect(
      try graph.answer(
        MilitarizedDispute.self, from: .unitedStates, to: .unitedKingdom, on: "2014")
        == .absent(accordingTo: [DataSet.cowDisputeDyads.source]))
    #expect(
      try graph.answer(
        MilitarizedDispute.self, from: .unitedStates, to: .unitedKingdom, on: "2015")
        == .notCovered)
  }

  @Test("Days, where a file has them, are read; a dispute stands in one row, at a known level")
  func days() throws {
    let table = try DelimitedTable(
      """
      dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,hostlev
      1,9,6,1902,24,1,1903,6,3
      1,9,6,1902,24,1,1903,6,3
      2,-9,5,1913,-9,-9,1913,4,6
      3,-9,5,1913,-9,-9,1913,4,5
      """)
    let (graph, report) = try DataSet.cowDisputes.read(table)
    #expect(
      report.notes.map(\.description) == [
        "line 3 refused: dispnum: a second row of one dispute: '1'",
        "line 4 refused: hostlev: not a level of hostility: '6'",
      ])
    #expect(
      graph.nodes(of: HistoricalEvent.self).map(\.period)
        == [.from("1902-06-09", through: "1903-01-24"), .from("1913-05", through: "1913")])
  }
}
