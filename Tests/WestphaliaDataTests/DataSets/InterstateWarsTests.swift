import TestSupport
import Testing
import WestphaliaData

@Suite("The inter-state wars of the Correlates of War")
struct InterstateWarsTests {
  @Test(
    "The 337 rows of a file whose lines end in a bare carriage return are all read",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func realFile() throws {
    let (graph, report) = try DataSet.cowInterstateWars.read(
      contentsOf: SharedFile.named("Inter-StateWarData_v4.0.csv"))
    #expect((report.read, report.kept, report.repaired, report.refused) == (337, 336, 1, 0))
    #expect(
      report.notes.map(\.description) == [
        "line 192 repaired: ccode: outside of the state's time by the list of states, which counts "
          + "as the nearest: '530 on 1941-01-24'"
      ])
    // 19 participants have a second spell.
    #expect(graph.relations(of: WarContribution.self).count == 337 + 19)
    let war = try #require(graph.nodes(of: HistoricalEvent.self).first { $0.name == "World War I" })
    let first = graph.on("1914-07-29").relations(of: WarContribution.self, to: war)
    #expect(first.map(\.source.id).sorted() == ["AUH", "SRB"])
    // Nobody says that the Soviet Union fought Japan from 1941 on: they were on opposite sides of one war.
    let sides = graph.on("1942").relations(of: War.self, from: SovereignState.sovietUnion)
      .filter { $0.target.name == "Japan" }
    #expect(sides.flatMap(\.evidence).map(\.modality) == [.possible])
    #expect(graph.on("1942").believing(.facts).relations(of: War.self).isEmpty)
    let crimea = graph.on("1853-12-01").believing(.facts).relations(of: War.self)
    #expect(crimea.map(\.sentence) == ["Turkey is at war with Russia"])
  }

  private static let header = """
    WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,\
    StartMonth2,StartDay2,StartYear2,EndMonth2,EndDay2,EndYear2,Initiator

    """

  @Test("−8 and −9 are no values, −7 is no end, and two spells are two")
  func missing() throws {
    let table = try DelimitedTable(
      Self.header
        + "1,A,1,2,USA,1,3,-9,1950,5,4,1951,6,1,1952,-7,-7,-7,1\n"
        + "1,A,1,731,PRK,2,3,2,1950,-9,-9,-9,-8,-8,-8,-8,-8,-8,2\n"
        + "1,A,1,732,ROK,3,3,2,1950,4,1,1951,-8,-8,-8,-8,-8,-8,2\n")
    let (graph, report) = try DataSet.cowInterstateWars.read(table)
    #expect(
      report.notes.map(\.description)
        == ["line 4 refused: Side: on neither side or on both: '3'"])
    let wars = graph.relations(of: War.self)
    #expect(wars.map(\.source.name) == ["United States", "United States"])
    #expect(
      wars.map(\.period) == [
        .from("1950-03-02", through: "1951-05-04"), Period.since("1952-06-01").ending(.unknown),
      ])
  }
}
