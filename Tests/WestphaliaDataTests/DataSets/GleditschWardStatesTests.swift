import TestSupport
import Testing
import WestphaliaData

@Suite(
  "Gleditsch and Ward's list of states",
  .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
struct GleditschWardStatesTests {
  @Test("Every one of the 216 spells is kept, and the end of the data is no end of a state")
  func states() throws {
    let (graph, report) = try DataSet.gleditschWardStates.read(
      contentsOf: SharedFile.named("gw_states.csv"))
    #expect((report.read, report.kept, report.repaired, report.refused) == (216, 216, 0, 0))
    func spells(_ state: SovereignState) -> [Period] {
      graph.relations(of: SystemMembership.self, from: state).map(\.period)
    }
    #expect(spells(.canada) == [.since("1867-07-01")])
    #expect(spells(.bahamas) == [.since("1973-07-10")])
    #expect(graph.coverages.map(\.period) == [.from("1816-01-01", through: "2017-12-31")])
    // The two lists differ: to the Correlates of War Germany of 1990 is another state than the Federal Republic.
    #expect(spells(.bavaria) == [.from("1816-01-01", through: "1871-01-17")])
  }
}
