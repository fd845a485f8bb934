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
  /// `source,target,type,kind,since,until,sourceType,targetType,weight,id,label,sign,status,sources`, attributes and
  /// `period`. `type` of a relation is `directed` or `undirected`; `since` and `until` are whole days, half-open, and empty where
  /// open; `period` says the same with its precision. Empty means missing: tell pandas `keep_default_na=False`, since it reads
  /// Namibia's `NA` as nothing.
  ///
  /// - Complexity: O(*n* + *m*) in nodes and relations.
  public func tables() -> ExportResult {
    let graph = ExportedGraph(view)
    var tally = graph.tally
    return ExportResult(
      files: [
        ExportedFile(name: "nodes.csv", text: Self.nodeTable(graph, &tally)),
        ExportedFile(name: "relations.csv", text: Self.relationTable(graph, &tally)),
      ], losses: tally.losses)
  }

  static func nodeTable(_ graph: ExportedGraph, _ tally: inout ExportTally) -> String {
    let names = graph.nodeColumns.names
    var text = CSVText.row(["id", "type", "label", "since", "until"] + names)
    for node in graph.nodes {
      if node.existence.count > 1 {
        tally.note(
          "node that exists in several periods, of which the table has the first and the last day")
      }
      let cells =
        [
          node.id, node.type, node.label, node.existence.first?.exportedSince ?? "",
          node.existence.last?.exportedUntil ?? "",
        ] + names.map { node.cells[$0]?.plain ?? "" }
      tally.note(
        "line break in a cell, written as a space", count: cells.count(where: CSVText.hasLineBreak))
      text += CSVText.row(cells)
    }
    return text
  }

  static let relationHeader = [
    "source", "target", "type", "kind", "since", "until", "sourceType", "targetType", "weight",
    "id",
    "label", "sign", "status", "sources",
  ]

  static func relationTable(_ graph: ExportedGraph, _ tally: inout ExportTally) -> String {
    let names = graph.relationColumns.names
    var text = CSVText.row(relationHeader + names + ["period"])
    for relation in graph.relations {
      let (source, target) = (graph.nodes[relation.source], graph.nodes[relation.target])
      let head = [
        source.id, target.id, relation.isDirected ? "directed" : "undirected", relation.kind,
        relation.period.exportedSince, relation.period.exportedUntil, source.type, target.type, "1",
        String(relation.id), relation.label, String(relation.sign), relation.status,
        relation.sources,
      ]
      let cells =
        head + names.map { relation.cells[$0]?.plain ?? "" } + [relation.period.edtf ?? ""]
      tally.note(
        "line break in a cell, written as a space", count: cells.count(where: CSVText.hasLineBreak))
      text += CSVText.row(cells)
    }
    return text
  }
}

extension GraphExport: CustomStringConvertible {
  /// What is exported.
  public var description: String { "export of \(view)" }
}
