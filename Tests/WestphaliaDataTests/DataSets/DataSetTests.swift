import Foundation
import TestSupport
import Testing
import WestphaliaData

@Suite("Data sets of the field")
struct DataSetTests {
  @Test("Each has a key of its own, a citation and a place where it can be had")
  func list() {
    #expect(Set(DataSet.all.map(\.id)).count == DataSet.all.count && DataSet.all.count == 17)
    for set in DataSet.all {
      #expect(!set.citation.isEmpty && set.origin.hasPrefix("http"), "\(set)")
      #expect(set.source.id == set.id && set.source.title == set.title)
    }
  }

  @Test("A file that is not there says where it can be had and how it is cited")
  func missing() {
    let file = URL(fileURLWithPath: "/nowhere/atop5_1m.csv")
    for set in DataSet.all {
      #expect(
        throws: DataError.noFile(file: "atop5_1m.csv", of: set.citation, at: set.origin)
      ) { try set.read(contentsOf: file) }
    }
    do {
      _ = try DataSet.atopMembers.read(contentsOf: file)
      Issue.record("it was read")
    } catch {
      #expect(
        "\(error)".hasPrefix(
          "there is no file atop5_1m.csv; it can be had at http://www.atopdata.org, and is cited as: Leeds"
        ))
    }
  }

  @Test("A table of another form is refused by its column, and the graph is as it was")
  func otherForm() throws {
    var graph = RelationGraph {
      SovereignState.russia.supplies(.drones, to: .northKorea)
    }
    let before = graph
    let table = try DelimitedTable("a,b\n1,2\n")
    for set in DataSet.all {
      let error = #expect(throws: DataError.self) { try set.add(table, to: &graph) }
      if case .noColumn(_, among: ["a", "b"]) = error { continue }
      Issue.record("\(set): \(error?.description ?? "")")
    }
    #expect(graph == before)
    let long =
      "stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version\n"
      + String(repeating: "USA,2,1816,1,1,2016,12,31,2016\n", count: 5_000) + "\"USA,2"
    #expect(throws: DataError.unclosedQuote(line: 5_002)) {
      try DataSet.cowStates.add(DelimitedTable(long), to: &graph)
    }
    #expect(graph == before)
  }

  @Test("What a part of a data set covers can be said")
  func covering() throws {
    let table = try DelimitedTable(
      "stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version\nUSA,2,1816,1,1,2016,12,31,2016\n"
    )
    let (graph, _) = try DataSet.cowStates.read(table, covering: .throughout("1914"))
    #expect(graph.coverages.map(\.period) == [.throughout("1914")])
  }

  @Test("A data set of one's own is read like the others")
  func own() throws {
    let set = DataSet(
      "ledger", title: "the ledger", citation: "The Ledger, vol. 2", origin: "https://example.org",
      coverage: .throughout("1938"), of: [ArmsSupply.self]
    ) { table, graph throws(DataError) in
      let (from, to) = (try table.column("from"), try table.column("to"))
      let date = try table.column("date")
      let report = try table.addRelations(to: &graph) { row throws(RowProblem) in
        let day = try row.date(date)
        return try row.state(named: from, on: day).supplies(
          .artillery, to: row.state(named: to, on: day)
        ).on(day)
      }
      return (report, .throughout("1938"))
    }
    let (graph, report) = try set.read(
      DelimitedTable("from,to,date\nFrance,Poland,1938-05-01\nKorea,Poland,2020-01-01\n"))
    #expect((report.kept, report.refused) == (1, 1))
    #expect(
      graph.coverages.map(\.description)
        == ["the ledger covers arms supply (throughout 1938)"])
  }

  @Test("The address of a source is one address, whatever else is said of where it can be had")
  func addresses() {
    #expect(DataSet.securityCouncilVotes.source.url == "https://digitallibrary.un.org")
    #expect(DataSet.sipriRegister.source.url == "https://armstransfers.sipri.org")
    #expect(DataSet.countedEvents().source.url == nil)
  }
}
