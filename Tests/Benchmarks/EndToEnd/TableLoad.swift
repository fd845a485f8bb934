import Foundation
import TypedGraph
import WestphaliaData

extension EndToEnd {
  /// The graph of the table by the library's reader, and what became of its rows.
  func tabled() throws -> (graph: RelationGraph, report: ImportReport) {
    let table = try DelimitedTable(contentsOf: URL(fileURLWithPath: events))
    let (date, source, target) = (
      try table.column("date"), try table.column("source"), try table.column("target")
    )
    let (kind, goldstein, mentions) = (
      try table.column("kind"), try table.column("goldstein"), try table.column("mentions")
    )
    let codes = CodeTable(countries.enumerated().map { ($1.id, $0) })
    let verbs = CodeTable(Verb.allCases.map { ("\($0)", $0) })
    var graph = RelationGraph()
    let places = graph.insert(contentsOf: countries)
    let report = try table.addRelations(of: Event.self, to: &graph, from: places, to: places) {
      row, batch throws(RowProblem) in
      let event = Event(
        verb: try row.value(kind, in: verbs), goldstein: try row.number(goldstein),
        mentions: try row.int(mentions, as: Int32.self))
      batch.append(
        event, from: try row.value(source, in: codes), to: try row.value(target, in: codes),
        during: .on(try row.date(date)))
    }
    return (graph, report)
  }
}
