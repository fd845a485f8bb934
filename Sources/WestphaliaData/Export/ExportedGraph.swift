import Westphalia

/// A view as plain rows: what all formats are written from.
struct ExportedGraph {
  struct NodeRow {
    let id: String
    let type: String
    let label: String
    let existence: [Period]
    let cells: [ExportColumns.Cell]
  }

  struct RelationRow {
    let id: Int
    /// The places of the ends among the nodes.
    let source: Int
    let target: Int
    let isDirected: Bool
    let kind: String
    let label: String
    let period: Period
    let status: String
    let sources: String
    let sign: Int
    let cells: [ExportColumns.Cell]
  }

  private(set) var nodes: [NodeRow] = []
  private(set) var relations: [RelationRow] = []
  private(set) var nodeColumns = ExportColumns(reserved: Self.reservedForNodes)
  private(set) var relationColumns = ExportColumns(reserved: Self.reservedForRelations)
  private(set) var tally = ExportTally()

  static let reservedForNodes = ["id", "type", "label", "since", "until", "start", "end"]
  static let reservedForRelations = [
    "source", "target", "type", "kind", "since", "until", "sourceType", "targetType", "weight",
    "id",
    "label", "status", "sources", "sign", "period", "directed", "key", "start", "end", "relation",
    "sourcetype", "targettype",
  ]

  private var rows = NodeRows()
  private var kinds = RelationKinds()

  /// All that a view shows.
  init(_ view: GraphView) {
    self.init(nodesOf: view)
    let list = view.relations
    var found: [RelationRow] = []
    found.reserveCapacity(list.count)
    forEachRow(of: list) { row, _ in found.append(row) }
    relations = found
  }

  /// The nodes of a view, whose relations are asked for one by one, so that not all of them are held at once.
  init(nodesOf view: GraphView) {
    let nodes = view.nodes
    // An id that nodes of several kinds have gets its kind before it.
    var kindsOfID: [String: Set<String>] = [:]
    for node in nodes { kindsOfID[Self.id(node), default: []].insert(Self.kind(node)) }
    for node in nodes {
      rows.append(node)
      let (plain, kind) = (Self.id(node), Self.kind(node))
      let isShared = (kindsOfID[plain]?.count ?? 0) > 1
      if isShared {
        tally.note("id that nodes of several kinds have, written with the kind before it")
      }
      self.nodes.append(
        NodeRow(
          id: isShared ? "\(kind):\(plain)" : plain, type: kind, label: node.name,
          existence: node.existence, cells: nodeColumns.cells(node.attributes, &tally)))
    }
  }

  /// Calls a closure with relations of the view as rows, whose attributes have their columns from then on, and the number of
  /// columns so far.
  mutating func forEachRow(
    of list: AnyRelationList, _ body: (RelationRow, _ columnCount: Int) -> Void
  ) {
    list.forEachStored { relation, stored in
      guard let source = rows.row(of: stored.source, in: list),
        let target = rows.row(of: stored.target, in: list)
      else { return }
      let kind = kinds.kind(of: relation)
      let row = RelationRow(
        id: stored.id.number, source: source, target: target, isDirected: kind.isDirected,
        kind: kind.name, label: relation.label, period: stored.period,
        status: ClaimStatus(of: stored.evidence).rawValue,
        sources: Self.sources(of: stored.evidence), sign: relation.sign.rawValue,
        cells: relationColumns.cells(relation.attributes, &tally))
      body(row, relationColumns.names.count)
    }
  }

  private static func id(_ node: any Node) -> String {
    func text<N: Node>(_ node: N) -> String { "\(node.id)" }
    return text(node)
  }

  private static func kind(_ node: any Node) -> String {
    identifier(type(of: node).kind.name)
  }

  private static func sources(of evidence: [Evidence]) -> String {
    if evidence.count < 2 { return evidence.first?.source.id ?? "" }
    return evidence.map(\.source.id).distinct.joined(separator: ";")
  }

  /// `arms supply` as `armsSupply`, `UN body` as `unBody`: the name in files, which databases take for a table or label.
  static func identifier(_ words: String) -> String {
    let parts = words.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let text = parts.enumerated().map { place, part in
      place == 0 ? part.lowercased() : part.prefix(1).uppercased() + part.dropFirst()
    }.joined()
    return text.first.map { $0.isNumber } ?? true ? "_" + text : text
  }
}

/// The kinds of relations as files name them, each put into words once.
private struct RelationKinds {
  typealias Kind = (name: String, isDirected: Bool)

  private var known: [ObjectIdentifier: Kind] = [:]
  private var last: (type: ObjectIdentifier, kind: Kind)?

  mutating func kind(of relation: any Relation) -> Kind {
    let type = type(of: relation)
    let id = ObjectIdentifier(type)
    if let last, last.type == id { return last.kind }
    let kind =
      known[id] ?? (ExportedGraph.identifier(type.kind.name), type.tie.isDirected)
    known[id] = kind
    last = (id, kind)
    return kind
  }
}

/// The rows in which nodes stand, found by key once and by vertex from then on.
private struct NodeRows {
  private var rowOfKey: [NodeKey: Int] = [:]
  private var rowOfVertex: [Int?] = []

  mutating func append(_ node: any Node) { rowOfKey[NodeKey(node)] = rowOfKey.count }

  mutating func row(of vertex: UInt32, in list: AnyRelationList) -> Int? {
    let place = Int(vertex)
    while rowOfVertex.count <= place { rowOfVertex.append(nil) }
    if let row = rowOfVertex[place] { return row }
    let row = rowOfKey[NodeKey(list.node(atVertex: vertex))]
    rowOfVertex[place] = row
    return row
  }
}

extension Period {
  /// The first day on which it may hold, in ISO 8601; empty where that is open or unknown.
  var exportedSince: String { start.date?.first.description ?? "" }

  /// The first day on which it certainly no longer holds; empty where that is open or unknown.
  var exportedUntil: String {
    guard end.date != nil else { return "" }
    let last = latestEnd
    return last == .latest ? "" : last.description
  }
}
