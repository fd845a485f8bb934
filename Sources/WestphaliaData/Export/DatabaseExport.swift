extension GraphExport {
  /// The plain tables, with headers in files of their own and the command for `neo4j-admin database import full`.
  ///
  /// The files are `nodes.csv`, `relations.csv`, `nodes_header.csv`, `relations_header.csv` and `import.sh`. Columns of attributes
  /// are `long`, `double`, `boolean` or text.
  ///
  /// Source: the Neo4j operations manual, "Import".
  ///
  /// - Complexity: O(*n* + *m*).
  public func neo4j() -> ExportResult {
    let graph = ExportedGraph(view)
    var tally = graph.tally
    let nodes = Self.nodeTable(graph, &tally)
    let relations = Self.relationTable(graph, &tally)
    func typed(_ columns: ExportColumns) -> [String] {
      let types: [ExportCell.Kind: String] = [
        .integer: ":long", .number: ":double", .flag: ":boolean", .text: "",
      ]
      return columns.names.indices.map {
        columns.names[$0] + (types[columns.kind(ofColumn: $0)] ?? "")
      }
    }
    let nodeHeader =
      ["id:ID", ":LABEL", "label", "since:date", "until:date"] + typed(graph.nodeColumns)
    let relationHeader =
      [
        ":START_ID", ":END_ID", "direction", ":TYPE", "since:date", "until:date", ":IGNORE",
        ":IGNORE", "weight:double", "relation:long", "label", "sign:long", "status", "sources",
        "period",
      ] + typed(graph.relationColumns)
    let command = """
      neo4j-admin database import full --nodes=nodes_header.csv,nodes.csv \\
        --relationships=relations_header.csv,relations.csv --auto-skip-subsequent-headers=true -- neo4j

      """
    return ExportResult(
      files: [
        ExportedFile(name: "nodes.csv", text: nodes),
        ExportedFile(name: "relations.csv", bytes: relations),
        ExportedFile(name: "nodes_header.csv", text: CSVRows.row(nodeHeader)),
        ExportedFile(name: "relations_header.csv", text: CSVRows.row(relationHeader)),
        ExportedFile(name: "import.sh", text: command),
      ], losses: tally.losses)
  }

  /// The plain tables, and `load.cypher` with the statements that load them into Ladybug: a node table for each type, a relation
  /// table for each kind, and one `COPY` for each pair of types of ends.
  ///
  /// Run them in the folder of the files.
  ///
  /// - Complexity: O(*n* + *m*).
  public func ladybug() -> ExportResult {
    let graph = ExportedGraph(view)
    var tally = graph.tally
    let files = [
      ExportedFile(name: "nodes.csv", text: Self.nodeTable(graph, &tally)),
      ExportedFile(name: "relations.csv", bytes: Self.relationTable(graph, &tally)),
    ]
    let nodeSource = Self.source(
      "nodes.csv", ["id", "type", "label", "since", "until"] + graph.nodeColumns.names)
    let relationSource = Self.source(
      "relations.csv", ExportedTable.header + graph.relationColumns.names)
    var statements: [String] = []
    var types: [String] = []
    for node in graph.nodes where !types.contains(node.type) { types.append(node.type) }
    for type in types {
      let columns = Self.columns(
        graph.nodes.lazy.filter { $0.type == type }.map(\.cells), graph.nodeColumns)
      statements.append(
        "CREATE NODE TABLE \(Self.quoted(type))(id STRING PRIMARY KEY, label STRING, since DATE, until DATE"
          + columns.map { ", \(Self.quoted($0.name)) \($0.type)" }.joined() + ");")
      statements.append(
        "COPY \(Self.quoted(type)) FROM (\(nodeSource) WHERE type = '\(type)' "
          + "RETURN CAST(id AS STRING), CAST(label AS STRING), CAST(since AS DATE), CAST(until AS DATE)"
          + columns.map { ", CAST(\(Self.quoted($0.name)) AS \($0.type))" }.joined() + ");")
    }
    var kinds: [String] = []
    for relation in graph.relations where !kinds.contains(relation.kind) {
      kinds.append(relation.kind)
    }
    for kind in kinds {
      let rows = graph.relations.lazy.filter { $0.kind == kind }
      var pairs: [[String]] = []
      for row in rows {
        let pair = [graph.nodes[row.source].type, graph.nodes[row.target].type]
        if !pairs.contains(pair) { pairs.append(pair) }
      }
      let columns = Self.columns(rows.map(\.cells), graph.relationColumns)
      let own = [
        ("since", "DATE"), ("until", "DATE"), ("weight", "DOUBLE"), ("id", "INT64"),
        ("status", "STRING"),
      ]
      statements.append(
        "CREATE REL TABLE \(Self.quoted(kind))("
          + pairs.map { "FROM \(Self.quoted($0[0])) TO \(Self.quoted($0[1]))" }.joined(
            separator: ", ")
          + own.map { ", \(Self.quoted($0.0)) \($0.1)" }.joined()
          + columns.map { ", \(Self.quoted($0.name)) \($0.type)" }.joined() + ");")
      for pair in pairs {
        statements.append(
          "COPY \(Self.quoted(kind)) FROM (\(relationSource) WHERE kind = '\(kind)' "
            + "AND sourceType = '\(pair[0])' AND targetType = '\(pair[1])' "
            + "RETURN CAST(source AS STRING), CAST(target AS STRING)"
            + own.map { ", CAST(\(Self.quoted($0.0)) AS \($0.1))" }.joined()
            + columns.map { ", CAST(\(Self.quoted($0.name)) AS \($0.type))" }.joined()
            + ") (from='\(pair[0])', to='\(pair[1])');")
      }
    }
    return ExportResult(
      files: files + [
        ExportedFile(name: "load.cypher", text: statements.map { $0 + "\n" }.joined())
      ], losses: tally.losses)
  }

  /// How a table is read: all columns as text and cells quoted as they are, since guesses from its first rows can be wrong.
  private static func source(_ file: String, _ columns: [String]) -> String {
    "LOAD WITH HEADERS (" + columns.map { "\(quoted($0)) STRING" }.joined(separator: ", ")
      + ") FROM '\(file)' (header=true, auto_detect=false, delim=',', quote='\"', escape='\"', parallel=false)"
  }

  /// The columns of which some row has a cell.
  private static func columns(
    _ rows: some Sequence<[ExportColumns.Cell]>, _ all: ExportColumns
  ) -> [(name: String, type: String)] {
    var isUsed = [Bool](repeating: false, count: all.names.count)
    for row in rows { for cell in row { isUsed[cell.column] = true } }
    let types: [ExportCell.Kind: String] = [
      .text: "STRING", .integer: "INT64", .number: "DOUBLE", .flag: "BOOLEAN",
    ]
    return all.names.indices.filter { isUsed[$0] }.map {
      (all.names[$0], types[all.kind(ofColumn: $0)] ?? "STRING")
    }
  }

  private static func quoted(_ name: String) -> String { "`\(name)`" }
}
