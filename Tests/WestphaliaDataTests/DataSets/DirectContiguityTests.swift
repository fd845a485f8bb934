import TestSupport
import Testing
import WestphaliaData

@Suite("The direct contiguity of the Correlates of War")
struct DirectContiguityTests {
  @Test(
    "Of 1,874 rows half say the same from the other end, and 180 are of no contiguity",
    .enabled(if: PackageFiles.hasShared, "the shared data is absent"))
  func realFile() throws {
    let (graph, report) = try DataSet.cowContiguity.read(
      contentsOf: SharedFile.named("cow_contdir.csv"))
    #expect(
      report.description == """
        cow_contdir.csv: 1874 rows read: 827 kept, 20 repaired, 1027 refused
          20 repaired: outside of the state's time by the list of states, which counts as the nearest
          847 refused: the same episode from the other end
          180 refused: no contiguity, category 0
        """)
    // Episodes that last through the change of a code's state, 365's and 345's, are relations of both.
    #expect(graph.relations(of: Contiguity.self).count == 902)
    // Answered from both ends, with the category of the time.
    let sides = [(SovereignState.northKorea, SovereignState.russia), (.russia, .northKorea)]
    for (one, other) in sides {
      let touching = graph.on("2010-06").relations(between: one, and: other)
      #expect(touching.count == 1)
    }
    #expect(graph.coverages.map(\.period) == [.from("1816-01-01", through: "2016-12-31")])
  }

  @Test("Months are months, in this form and in that of the published file")
  func forms() throws {
    let dates = try DelimitedTable(
      "ccode1,ccode2,conttype,stdate,enddate\n2,40,4,1902-05-01,1906-09-01\n2,20,1,1920-01-01,2016-12-01\n"
    )
    let months = try DelimitedTable(
      "dyad,statelno,statelab,statehno,statehab,conttype,begin,end,notes,version\n"
        + "2040,2,USA,40,CUB,4,190205,190609,,3.2\n2020,2,USA,20,CAN,1,192001,201612,,3.2\n")
    for table in [dates, months] {
      let (graph, report) = try DataSet.cowContiguity.read(table)
      #expect((report.kept, report.refused) == (2, 0))
      #expect(
        graph.relations(of: Contiguity.self).map(\.period)
          == [.from("1902-05", through: "1906-09"), .since("1920-01")])
    }
  }
}
