import TestSupport
import Testing
import WestphaliaData

@Suite("The state system and the major powers of the Correlates of War")
struct COWStatesTests {
  @Test(
    "Every one of the 243 spells is kept, and the catalog has the same",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func states() throws {
    let (graph, report) = try DataSet.cowStates.read(
      contentsOf: SharedFile.named("states2016.csv"))
    #expect((report.read, report.kept, report.repaired, report.refused) == (243, 243, 0, 0))
    for state in graph.nodes(of: SovereignState.self) {
      let spells = graph.relations(of: SystemMembership.self, from: state).map(\.period)
      let listed = state.existenceSpells.filter { $0.source == .correlatesOfWar }.map(\.period)
      #expect(Set(spells) == Set(listed), "\(state)")
    }
    let estonia = graph.relations(of: SystemMembership.self, from: .estonia).map(\.period)
    #expect(estonia == [.from("1918-02-24", through: "1940-06-16"), .since("1991-09-06")])
    let system = StateSystem.correlatesOfWar
    #expect(
      try graph.answer(SystemMembership.self, from: .estonia, to: system, on: "1950")
        == .absent(accordingTo: [DataSet.cowStates.source]))
    #expect(
      try graph.answer(SystemMembership.self, from: .estonia, to: system, on: "1815")
        == .notCovered)
  }

  @Test(
    "The 14 spells of major powers are kept; in July 1914 there are eight",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func majors() throws {
    let (graph, report) = try DataSet.cowMajorPowers.read(
      contentsOf: SharedFile.named("majors2016.csv"))
    #expect((report.read, report.kept, report.repaired, report.refused) == (14, 14, 0, 0))
    func powers(_ date: PartialDate) -> [String] {
      graph.on(date).relations(of: MajorPowerStatus.self).map(\.source.id).sorted()
    }
    #expect(
      powers("1914-07-28") == ["AUH", "DEU", "FRA", "GBR", "ITA", "JPN", "RUS", "USA"])
    #expect(powers("1970-01-01") == ["CHN", "FRA", "GBR", "SUN", "USA"])
  }

  @Test("The last day of another version is its end of the data; an unknown code refuses the row")
  func versions() throws {
    let table = try DelimitedTable(
      """
      stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
      USA,2,United States of America,1816,1,1,2011,12,31,2011
      CUB,40,Cuba,1902,5,20,1906,9,25,2011
      XXX,999,Nowhere,1950,1,1,2011,12,31,2011
      """)
    let (graph, report) = try DataSet.cowStates.read(table)
    #expect(
      report.notes.map(\.description) == ["line 4 refused: ccode: no state has the code: '999'"])
    #expect(
      graph.relations(of: SystemMembership.self).map(\.period)
        == [.since("1816-01-01"), .from("1902-05-20", through: "1906-09-25")])
    #expect(graph.coverages.map(\.period) == [.from("1816-01-01", through: "2011-12-31")])
  }
}
