import Westphalia

/// A view as plain rows: what all formats are written from.
struct ExportedGraph {
  struct NodeRow {
    let id: String
    let type: String
    let label: String
    let existence: [Period]
    let cells: [String: ExportCell]
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
    let cells: [String: ExportCell]
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

  init(_ view: GraphView) {
    let nodes = view.nodes
    // An id that nodes of several kinds have gets its kind before it.
    var kindsOfID: [String: Set<String>] = [:]
    for node in nodes { kindsOfID[Self.id(node), default: []].insert(Self.kind(node)) }
    var placeOf: [NodeKey: Int] = [:]
    for (place, node) in nodes.enumerated() {
      placeOf[NodeKey(node)] = place
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
    for entry in view.relations {
      guard let source = placeOf[NodeKey(entry.sourceNode)],
        let target = placeOf[NodeKey(entry.targetNode)]
      else { continue }
      relations.append(
        RelationRow(
          id: entry.id.number, source: source, target: target, isDirected: entry.tie.isDirected,
          kind: Self.identifier(entry.kind.name), label: entry.anyRelation.label,
          period: entry.period, status: entry.status.rawValue,
          sources: Self.sources(of: entry.evidence), sign: entry.sign.rawValue,
          cells: relationColumns.cells(entry.anyRelation.attributes, &tally)))
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
    var seen = Set<String>()
    return evidence.map(\.source.id).filter { seen.insert($0).inserted }.joined(separator: ";")
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
