/// The table of relations, written row by row while columns may still be found.
struct ExportedTable {
  /// The columns that every table has, before those of attributes.
  static let header = [
    "source", "target", "type", "kind", "since", "until", "sourceType", "targetType", "weight",
    "id", "label", "sign", "status", "sources", "period",
  ]

  private var rows = CSVRows()
  private var rowCount = 0
  private let expectedRows: Int
  private var days = ExportedDays()
  private let nodes: [ExportedGraph.NodeRow]
  /// The id and the type of each node that occurred.
  private var nodeCells: [(id: CSVCells, type: CSVCells)?]
  /// What the last rows said of kind and of how they stand, which the next most often say too.
  private var kind = Last<Kind>()
  private var standing = Last<Standing>()

  /// - Parameters:
  ///   - nodes: The nodes that relations join.
  ///   - rows: How many rows will come.
  init(between nodes: [ExportedGraph.NodeRow], rows: Int) {
    self.nodes = nodes
    nodeCells = Array(repeating: nil, count: nodes.count)
    expectedRows = rows
  }

  /// Adds a relation, when the attributes have so many columns.
  mutating func append(_ relation: ExportedGraph.RelationRow, columnCount: Int) {
    let (source, target) = (cells(ofNode: relation.source), cells(ofNode: relation.target))
    let days = days.days(of: relation.period)
    rows.append(source.id)
    rows.append(target.id)
    rows.append(
      kind.cells(of: Kind(name: relation.kind, isDirected: relation.isDirected)) {
        CSVRows.cells($0.isDirected ? "directed" : "undirected", $0.name)
      })
    rows.append(days.bounds)
    rows.append(source.type)
    rows.append(target.type)
    rows.append(Self.weight)
    rows.append(relation.id)
    rows.append(
      standing.cells(
        of: Standing(
          label: relation.label, sign: relation.sign, status: relation.status,
          sources: relation.sources)
      ) { CSVRows.cells($0.label, String($0.sign), $0.status, $0.sources) })
    rows.append(days.period)
    rows.append(relation.cells, of: columnCount)
    rows.endRow()
    rowCount += 1
    if rowCount == Self.sampleLength { rows.reserve(rows: expectedRows, after: rowCount) }
  }

  /// The table under its header, every row with a cell for each column.
  mutating func takeBytes(_ columns: ExportColumns, _ tally: inout ExportTally) -> [UInt8] {
    tally.note("line break in a cell, written as a space", count: rows.cellsWithLineBreak)
    return rows.takeBytes(under: Self.header + columns.names)
  }

  /// How many rows tell how long the others are.
  private static let sampleLength = 1_000

  private static let weight = CSVRows.cells("1")

  private mutating func cells(ofNode node: Int) -> (id: CSVCells, type: CSVCells) {
    if let cells = nodeCells[node] { return cells }
    let row = nodes[node]
    let cells = (id: CSVRows.cells(row.id), type: CSVRows.cells(row.type))
    nodeCells[node] = cells
    return cells
  }
}

extension ExportedTable {
  private struct Kind: Equatable {
    let name: String
    let isDirected: Bool
  }

  private struct Standing: Equatable {
    let label: String
    let sign: Int
    let status: String
    let sources: String
  }

  /// The cells of the last value that was asked for.
  private struct Last<Value: Equatable> {
    private var last: (value: Value, cells: CSVCells)?

    mutating func cells(of value: Value, _ make: (Value) -> CSVCells) -> CSVCells {
      if let last, last.value == value { return last.cells }
      let cells = make(value)
      last = (value, cells)
      return cells
    }
  }
}
