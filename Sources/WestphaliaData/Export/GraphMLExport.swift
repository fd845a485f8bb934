import DOT

extension GraphExport {
  /// `graph.graphml`, which networkx, igraph and yEd read.
  ///
  /// All edges are directed, since readers differ on graphs of both sorts; the attribute `directed` says whether the relation is.
  /// Edges have no ids of their own, which igraph confuses; the number of the relation is the attribute `relation`.
  ///
  /// - Complexity: O(*n* + *m*).
  public func graphML() -> ExportResult {
    let graph = ExportedGraph(view)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    let nodeKeys = Self.keys(
      [("type", .text), ("label", .text), ("since", .text), ("until", .text)], graph.nodeColumns)
    let edgeKeys = Self.keys(
      [
        ("kind", .text), ("directed", .flag), ("since", .text), ("until", .text),
        ("period", .text), ("weight", .number), ("relation", .integer), ("label", .text),
        ("sign", .integer), ("status", .text), ("sources", .text),
      ], graph.relationColumns)
    for (place, key) in nodeKeys.enumerated() {
      text += Self.declaration("n\(place)", "node", key)
    }
    for (place, key) in edgeKeys.enumerated() {
      text += Self.declaration("e\(place)", "edge", key)
    }
    text += "  <graph edgedefault=\"directed\">\n"
    for node in graph.nodes {
      text += "    <node id=\"\(XMLText.escaped(node.id))\">"
      var cells = graph.nodeColumns.byName(node.cells)
      cells["type"] = .text(node.type)
      cells["label"] = .text(node.label)
      cells["since"] = .text(node.existence.first?.exportedSince ?? "")
      cells["until"] = .text(node.existence.last?.exportedUntil ?? "")
      text += Self.data("n", nodeKeys, cells) + "</node>\n"
    }
    for relation in graph.relations {
      let (source, target) = (graph.nodes[relation.source].id, graph.nodes[relation.target].id)
      text +=
        "    <edge source=\"\(XMLText.escaped(source))\" target=\"\(XMLText.escaped(target))\">"
      text += Self.data("e", edgeKeys, relation.allCells(graph.relationColumns)) + "</edge>\n"
    }
    text += "  </graph>\n</graphml>\n"
    return ExportResult(
      files: [ExportedFile(name: "graph.graphml", text: text)], losses: graph.tally.losses)
  }

  private typealias Key = (name: String, kind: ExportCell.Kind)

  private static func keys(_ own: [Key], _ columns: ExportColumns) -> [Key] {
    own + columns.names.indices.map { (columns.names[$0], columns.kind(ofColumn: $0)) }
  }

  private static func declaration(_ id: String, _ place: String, _ key: Key) -> String {
    let types: [ExportCell.Kind: String] = [
      .text: "string", .integer: "long", .number: "double", .flag: "boolean",
    ]
    return "  <key id=\"\(id)\" for=\"\(place)\" attr.name=\"\(XMLText.escaped(key.name))\" "
      + "attr.type=\"\(types[key.kind] ?? "string")\"/>\n"
  }

  private static func data(
    _ prefix: String, _ keys: [Key], _ cells: [String: ExportCell]
  ) -> String {
    keys.enumerated().map { place, key in
      guard let cell = cells[key.name], cell != .text("") else { return "" }
      return "<data key=\"\(prefix)\(place)\">\(XMLText.escaped(cell.plain))</data>"
    }.joined()
  }
}

extension ExportedGraph.RelationRow {
  /// Its attributes, and what every relation has, by name.
  func allCells(_ columns: ExportColumns) -> [String: ExportCell] {
    var cells = columns.byName(self.cells)
    cells["kind"] = .text(kind)
    cells["directed"] = .flag(isDirected)
    cells["since"] = .text(period.exportedSince)
    cells["until"] = .text(period.exportedUntil)
    cells["period"] = .text(period.edtf ?? "")
    cells["weight"] = .number(1)
    cells["relation"] = .integer(id)
    cells["label"] = .text(label)
    cells["sign"] = .integer(sign)
    cells["status"] = .text(status)
    cells["sources"] = .text(sources)
    return cells
  }
}
