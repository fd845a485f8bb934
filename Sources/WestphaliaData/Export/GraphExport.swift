public import Westphalia

/// A graph or view on its way to other programs: tables for pandas, R, Spark and databases, and the formats of network
/// tools.
///
/// It exports what the view shows, in order of insertion. What a format cannot hold is listed in
/// ``ExportResult/losses``.
///
/// ```swift
/// let export = GraphExport(graph.on("2024"))
/// try export.tables().write(to: folder)
/// try export.gexf().write(to: folder)
/// ```
public struct GraphExport: Sendable {
  let view: GraphView

  /// Makes an export of what a graph or view shows.
  public init(_ view: some GraphQueries) {
    self.view = view.view
  }

  /// `nodes.csv` and `relations.csv`, which pandas, R, Spark and DuckDB read.
  ///
  /// RFC 4180, UTF-8, one header line. Of nodes: `id,type,label,since,until` and attributes. Of relations:
  /// `source,target,type,kind,since,until,sourceType,targetType,weight,id,label,sign,status,sources,period` and attributes. `type`
  /// of a relation is `directed` or `undirected`; `since` and `until` are whole days, half-open, and empty where
  /// open; `period` says the same with its precision. Empty means missing: tell pandas `keep_default_na=False`, since it reads
  /// Namibia's `NA` as nothing.
  ///
  /// - Complexity: O(*n* + *m*) in nodes and relations.
  public func tables() -> ExportResult {
    var graph = ExportedGraph(nodesOf: view)
    let relations = view.relations
    var table = ExportedTable(between: graph.nodes, rows: relations.count)
    graph.forEachRow(of: relations) { row, columnCount in
      table.append(row, columnCount: columnCount)
    }
    var tally = graph.tally
    return ExportResult(
      files: [
        ExportedFile(name: "nodes.csv", text: Self.nodeTable(graph, &tally)),
        ExportedFile(name: "relations.csv", bytes: table.takeBytes(graph.relationColumns, &tally)),
      ], losses: tally.losses)
  }

  static func nodeTable(_ graph: ExportedGraph, _ tally: inout ExportTally) -> String {
    let names = graph.nodeColumns.names
    var rows = CSVRows()
    rows.append(["id", "type", "label", "since", "until"] + names)
    for node in graph.nodes {
      if node.existence.count > 1 {
        tally.note(
          "node that exists in several periods, of which the table has the first and the last day")
      }
      rows.append(node.id)
      rows.append(node.type)
      rows.append(node.label)
      rows.append(node.existence.first?.exportedSince ?? "")
      rows.append(node.existence.last?.exportedUntil ?? "")
      rows.append(node.cells, of: names.count)
      rows.endRow()
    }
    tally.note("line break in a cell, written as a space", count: rows.cellsWithLineBreak)
    return rows.text
  }

  static func relationTable(_ graph: ExportedGraph, _ tally: inout ExportTally) -> [UInt8] {
    var table = ExportedTable(between: graph.nodes, rows: graph.relations.count)
    let columnCount = graph.relationColumns.names.count
    for row in graph.relations { table.append(row, columnCount: columnCount) }
    return table.takeBytes(graph.relationColumns, &tally)
  }
}

extension GraphExport: CustomStringConvertible {
  /// What is exported.
  public var description: String { "export of \(view)" }
}
