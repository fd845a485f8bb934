extension GraphExport {
  /// `graph.json`, the node-link form of networkx 3.6: `networkx.node_link_graph(json.load(file))`.
  ///
  /// A directed multigraph; `key` of an edge is the number of the relation, and `directed` says whether the relation is.
  ///
  /// - Complexity: O(*n* + *m*).
  public func nodeLink() -> ExportResult {
    let graph = ExportedGraph(view)
    func object(_ head: [(String, ExportCell)], _ cells: [String: ExportCell]) -> String {
      let rest = cells.keys.sorted().compactMap { name in cells[name].map { (name, $0) } }
      return "{"
        + (head + rest).map { "\(JSONText.string($0.0)):\(JSONText.value($0.1))" }
        .joined(separator: ",") + "}"
    }
    let nodes = graph.nodes.map { node in
      object(
        [("id", .text(node.id)), ("type", .text(node.type)), ("label", .text(node.label))],
        graph.nodeColumns.byName(node.cells))
    }
    let edges = graph.relations.map { relation in
      var cells = relation.allCells(graph.relationColumns).filter { $0.value != .text("") }
      cells["relation"] = nil
      return object(
        [
          ("source", .text(graph.nodes[relation.source].id)),
          ("target", .text(graph.nodes[relation.target].id)), ("key", .integer(relation.id)),
        ], cells)
    }
    let text =
      "{\"directed\":true,\"multigraph\":true,\"graph\":{},\"nodes\":[\n"
      + nodes.joined(separator: ",\n") + "\n],\"edges\":[\n" + edges.joined(separator: ",\n")
      + "\n]}\n"
    return ExportResult(
      files: [ExportedFile(name: "graph.json", text: text)], losses: graph.tally.losses)
  }
}
