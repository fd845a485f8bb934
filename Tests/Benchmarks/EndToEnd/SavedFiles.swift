import Foundation
import TypedGraph
import WestphaliaData

extension EndToEnd {
  /// The folder of what is saved.
  private static let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("westphalia-benchmark-\(ProcessInfo.processInfo.processIdentifier)")

  private static let document = folder.appendingPathComponent("world.json")

  private static func vocabulary() throws -> Vocabulary {
    try Vocabulary.empty.adding(Country.self, Event.self)
  }

  /// Saves nodes and relations as two tables.
  func saveTables(_ graph: RelationGraph) throws -> Finding {
    try GraphExport(graph).tables().write(to: Self.folder)
    return Finding("rows=\(graph.relationCount)")
  }

  /// The graph of the two tables.
  func readTables() throws -> Finding {
    let nodeTable = try DelimitedTable(contentsOf: Self.folder.appendingPathComponent("nodes.csv"))
    let (id, label) = (try nodeTable.column("id"), try nodeTable.column("label"))
    var nodes: [Country] = []
    let nodeReport = try nodeTable.forEachRow { row throws(RowProblem) in
      nodes.append(Country(id: try row.text(id), name: try row.text(label)))
    }
    let table = try DelimitedTable(
      contentsOf: Self.folder.appendingPathComponent("relations.csv"))
    let (source, target, period) = (
      try table.column("source"), try table.column("target"), try table.column("since")
    )
    let (verb, goldstein, mentions) = (
      try table.column("verb"), try table.column("goldstein"), try table.column("mentions")
    )
    let codes = CodeTable(nodes.enumerated().map { ($1.id, $0) })
    let verbs = CodeTable(Verb.allCases.map { ($0.word, $0) })
    var graph = RelationGraph()
    let places = graph.insert(contentsOf: nodes)
    let report = try table.addRelations(of: Event.self, to: &graph, from: places, to: places) {
      row, batch throws(RowProblem) in
      let event = Event(
        verb: try row.value(verb, in: verbs), goldstein: try row.number(goldstein),
        mentions: try row.int(mentions, as: Int32.self))
      batch.append(
        event, from: try row.value(source, in: codes), to: try row.value(target, in: codes),
        during: .on(try row.date(period)))
    }
    precondition(report.refused + nodeReport.refused == 0)
    return checked(graph)
  }

  /// Saves the graph as a document.
  func saveDocument(_ graph: RelationGraph) throws -> Finding {
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    try graph.writeJSON(to: Self.document, vocabulary: Self.vocabulary())
    return Finding("rows=\(graph.relationCount)")
  }

  /// The graph of the document.
  func readDocument() throws -> Finding {
    checked(try RelationGraph(contentsOf: Self.document, vocabulary: Self.vocabulary()))
  }

  private func checked(_ graph: RelationGraph) -> Finding {
    let mentions = graph.column(of: Event.self) { Int($0.mentions) }.reduce(0, +)
    return Finding("rows=\(graph.relationCount) mentions=\(mentions)")
  }
}
