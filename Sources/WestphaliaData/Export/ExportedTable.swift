/// The table of relations, written row by row while columns may still be found.
struct ExportedTable {
  /// The columns that every table has, before those of attributes.
  static let header = [
    "source", "target", "type", "kind", "since", "until", "sourceType", "targetType", "weight",
    "id", "label", "sign", "status", "sources", "period",
  ]

  private var rows = CSVRows()
  private var days = ExportedDays()

  /// Adds a relation of a graph.
  mutating func append(_ relation: ExportedGraph.RelationRow, of graph: ExportedGraph) {
    let (source, target) = (graph.nodes[relation.source], graph.nodes[relation.target])
    let days = days.days(of: relation.period)
    rows.append(source.id)
    rows.append(target.id)
    rows.append(relation.isDirected ? "directed" : "undirected")
    rows.append(relation.kind)
    rows.append(days.since)
    rows.append(days.until)
    rows.append(source.type)
    rows.append(target.type)
    rows.append("1")
    rows.append(relation.id)
    rows.append(relation.label)
    rows.append(relation.sign)
    rows.append(relation.status)
    rows.append(relation.sources)
    rows.append(days.period)
    rows.append(relation.cells, of: graph.relationColumns.names.count)
    rows.endRow()
  }

  /// The table under its header, every row with a cell for each column.
  func text(_ columns: ExportColumns, _ tally: inout ExportTally) -> String {
    tally.note("line break in a cell, written as a space", count: rows.cellsWithLineBreak)
    return rows.text(under: Self.header + columns.names)
  }
}
