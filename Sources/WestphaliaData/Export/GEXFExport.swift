import DOT
import Westphalia

extension GraphExport {
  /// `graph.gexf`, GEXF 1.3 with spells, which Gephi draws over time.
  ///
  /// Ends of spells are inclusive there. Of two nodes one edge a kind is possible: parallel relations of one kind become
  /// one edge with a spell for each and their number as weight, and the attributes of the first.
  ///
  /// - Complexity: O(*n* + *m*).
  public func gexf() -> ExportResult {
    let graph = ExportedGraph(view)
    var tally = graph.tally
    let isDynamic =
      graph.relations.contains { $0.period.isExportedAsBounded }
      || graph.nodes.contains { $0.existence.contains(where: \.isExportedAsBounded) }
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <graph mode="\(isDynamic ? "dynamic" : "static")"\
      \(isDynamic ? " timeformat=\"date\" timerepresentation=\"interval\"" : "")\
      \(Self.defaultEdgeType(of: graph))>

      """
    let nodeNames = ["type"] + graph.nodeColumns.names
    let edgeNames = ["kind", "sign", "status", "sources"] + graph.relationColumns.names
    text += Self.attributes("node", nodeNames, graph.nodeColumns)
    text += Self.attributes("edge", edgeNames, graph.relationColumns)
    text += "    <nodes>\n"
    for node in graph.nodes {
      var cells = graph.nodeColumns.byName(node.cells)
      cells["type"] = .text(node.type)
      text +=
        "      <node id=\"\(XMLText.escaped(node.id))\" label=\"\(XMLText.escaped(node.label))\">"
        + Self.values(nodeNames, cells) + Self.spells(node.existence) + "</node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for (number, edge) in Self.edges(of: graph).enumerated() {
      let first = edge.relations[0]
      tally.note(
        "parallel relation of one kind, a spell of one edge with the attributes of the first",
        count: edge.relations.count - 1)
      let (source, target) = (graph.nodes[edge.source].id, graph.nodes[edge.target].id)
      text +=
        "      <edge id=\"\(number)\" source=\"\(XMLText.escaped(source))\" "
        + "target=\"\(XMLText.escaped(target))\" "
        + "type=\"\(first.isDirected ? "directed" : "undirected")\" "
        + "kind=\"\(XMLText.escaped(first.kind))\" label=\"\(XMLText.escaped(first.label))\" "
        + "weight=\"\(edge.relations.count)\">"
        + Self.values(edgeNames, first.allCells(graph.relationColumns))
        + Self.spells(edge.relations.map(\.period))
        + "</edge>\n"
    }
    text += "    </edges>\n  </graph>\n</gexf>\n"
    return ExportResult(
      files: [ExportedFile(name: "graph.gexf", text: text)], losses: tally.losses)
  }

  /// Relations that are one edge in the format.
  private struct Edge {
    let source: Int
    let target: Int
    var relations: [ExportedGraph.RelationRow]
  }

  private static func edges(of graph: ExportedGraph) -> [Edge] {
    struct Key: Hashable {
      let source, target: Int
      let kind: String
      let isDirected: Bool
    }
    var edges: [Edge] = []
    var placeOf: [Key: Int] = [:]
    for relation in graph.relations {
      let ends =
        relation.isDirected
        ? (relation.source, relation.target)
        : (min(relation.source, relation.target), max(relation.source, relation.target))
      let key = Key(
        source: ends.0, target: ends.1, kind: relation.kind, isDirected: relation.isDirected)
      if let place = placeOf[key] {
        edges[place].relations.append(relation)
      } else {
        placeOf[key] = edges.count
        edges.append(Edge(source: ends.0, target: ends.1, relations: [relation]))
      }
    }
    return edges
  }

  /// The type that all edges have, which networkx needs; nothing where a graph has both, of which Gephi would drop one.
  private static func defaultEdgeType(of graph: ExportedGraph) -> String {
    guard let first = graph.relations.first?.isDirected,
      graph.relations.allSatisfy({ $0.isDirected == first })
    else { return "" }
    return " defaultedgetype=\"\(first ? "directed" : "undirected")\""
  }

  private static func attributes(
    _ place: String, _ names: [String], _ columns: ExportColumns
  ) -> String {
    let types: [ExportCell.Kind: String] = [
      .text: "string", .integer: "long", .number: "double", .flag: "boolean",
    ]
    let kinds = columns.kinds
    return "    <attributes class=\"\(place)\" mode=\"static\">\n"
      + names.enumerated().map { number, name in
        let type = name == "sign" ? "long" : types[kinds[name] ?? .text] ?? "string"
        return "      <attribute id=\"\(number)\" title=\"\(XMLText.escaped(name))\" "
          + "type=\"\(type)\"/>\n"
      }.joined() + "    </attributes>\n"
  }

  private static func values(_ names: [String], _ cells: [String: ExportCell]) -> String {
    let values = names.enumerated().compactMap { number, name -> String? in
      guard let cell = cells[name], cell != .text("") else { return nil }
      return "<attvalue for=\"\(number)\" value=\"\(XMLText.escaped(cell.plain))\"/>"
    }
    return values.isEmpty ? "" : "<attvalues>\(values.joined())</attvalues>"
  }

  /// The spells with ends inside; none where one is not bounded at all.
  private static func spells(_ periods: [Period]) -> String {
    guard periods.allSatisfy(\.isExportedAsBounded), !periods.isEmpty else { return "" }
    let spells = periods.map { period in
      let start = period.exportedSince
      let end = period.end.date == nil ? "" : period.latestEnd.previous.description
      return "<spell" + (start.isEmpty ? "" : " start=\"\(start)\"")
        + (end.isEmpty ? "" : " end=\"\(end)\"") + "/>"
    }
    return "<spells>\(spells.joined())</spells>"
  }
}

extension Period {
  /// Whether it has a first or a last day that a format with days can hold.
  var isExportedAsBounded: Bool { !exportedSince.isEmpty || !exportedUntil.isEmpty }
}
