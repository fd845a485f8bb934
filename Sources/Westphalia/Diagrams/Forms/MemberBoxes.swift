import TypedGraph

/// Who has the same relation to one node: drawn as a box with one line, where they are more than a handful.
///
/// 1. The full members of a bloc stand in its box, which needs no line.
/// 2. The parties to a treaty stand in a box of theirs, or in one that holds just them.
/// 3. Whoever else has the same to say of one node, with the same words, stands in a box, unless it has one already.
///
/// Among more than fifteen lines there is no room for boxes: members of blocs and parties to treaties have a dot, and no line.
///
/// Only networks have them. A difference, a highlight and pictures of several dates show each relation by itself. So do votes.
struct MemberBoxes {
  /// Relations that become one line from a box, or to it.
  struct Gathering {
    let relations: Set<RelationID>
    /// The place of the box among all clusters of the plan.
    let cluster: Int
    /// Whether the line begins at the box.
    let leavesBox: Bool
    /// What the line says besides.
    let words: [String]
  }

  /// The boxes, after the clusters of the diagram.
  private(set) var clusters: [DiagramCluster] = []
  private(set) var gatherings: [Gathering] = []
  /// The memberships that boxes of blocs tell.
  private(set) var told: [AnyRelationEntry] = []

  /// Whether members have dots in the place of boxes.
  private let isDotted: Bool

  /// More than so many have a box.
  static let handful = 6

  /// The greatest number of lines among which boxes stand.
  static let lineLimit = 15

  /// Whether a plan has boxes made here, and too many lines for them.
  static func areCrowded(_ plan: DiagramPlan) -> Bool {
    !plan.diagram.hasDotsOnly && plan.diagram.clusters.isEmpty
      && (!plan.told.isEmpty || plan.lines.contains { $0.box != nil })
      && plan.lines.count > lineLimit
  }

  private struct Fan: Hashable {
    let hub: NodeKey
    let kind: ObjectIdentifier
    let words: [String]
    let comesIn: Bool
    let style: String
  }

  init(_ entries: [AnyRelationEntry], in diagram: Diagram, _ words: RelationWords) {
    isDotted = diagram.showsMembersAsDots
    guard diagram.highlight == nil, !diagram.changes.isComparison, diagram.unseen.isEmpty,
      diagram.datedClusters == nil, diagram.form ?? .network == .network
    else { return }
    let date = diagram.date ?? diagram.view.date
    let sure = entries.filter { entry in
      LineCertainty(of: entry, on: date) == .inEffect && !diagram.styles.isSingledOut(entry.id)
        && NodeKey(entry.sourceNode) != NodeKey(entry.targetNode)
    }
    addBlocs(sure, diagram)
    addFans(sure, diagram, words)
  }

  /// How many nodes stand by themselves, and how many lines there are, once boxes are drawn.
  func size(of nodes: [any Node], _ drawn: [AnyRelationEntry]) -> (nodes: Int, lines: Int) {
    var gathered = Set<RelationID>()
    for gathering in gatherings { gathered.formUnion(gathering.relations) }
    let single = drawn.filter { !gathered.contains($0.id) }
    let busy = single.endKeys
    guard !isDotted else { return (nodes.count, single.count) }
    let listed = nodes.count { node in
      !busy.contains(NodeKey(node)) && clusters.contains { $0.contains(node) }
    }
    return (nodes.count - listed, single.count + gatherings.count)
  }

  /// Point 1.
  private mutating func addBlocs(_ entries: [AnyRelationEntry], _ diagram: Diagram) {
    var members: [Bloc.ID: [AnyRelationEntry]] = [:]
    var blocs: [Bloc] = []
    for entry in entries {
      guard let membership = entry.as(Membership.self), membership.relation.status == .full else {
        continue
      }
      let bloc = membership.target
      guard !diagram.clusters.contains(where: { $0.stands(for: bloc) }) else { continue }
      if members[bloc.id] == nil { blocs.append(bloc) }
      members[bloc.id, default: []].append(entry)
    }
    for bloc in blocs.sorted(by: { (members[$0.id]?.count ?? 0) > (members[$1.id]?.count ?? 0) }) {
      guard let those = members[bloc.id], those.count > Self.handful else { continue }
      clusters.append(
        DiagramCluster(
          diagram.name(bloc), standingFor: bloc, holding: Set(those.map { NodeKey($0.sourceNode) }))
      )
      told += those
    }
  }

  /// Points 2 and 3.
  private mutating func addFans(
    _ entries: [AnyRelationEntry], _ diagram: Diagram, _ words: RelationWords
  ) {
    var fans: [Fan: [AnyRelationEntry]] = [:]
    var order: [Fan] = []
    let toldIDs = Set(told.map(\.id))
    for entry in entries where !(entry.anyRelation is Vote) && !toldIDs.contains(entry.id) {
      let kind = ObjectIdentifier(type(of: entry.anyRelation))
      let isParty = entry.anyRelation is Party
      let said = isParty ? [] : words.parts(for: entry)
      let style = diagram.styles.style(of: entry, in: diagram.theme).name
      for comesIn in isParty ? [true] : isDotted ? [] : [true, false] {
        let fan = Fan(
          hub: NodeKey(comesIn ? entry.targetNode : entry.sourceNode), kind: kind, words: said,
          comesIn: comesIn, style: style)
        if fans[fan] == nil { order.append(fan) }
        fans[fan, default: []].append(entry)
      }
    }
    var gathered = Set<RelationID>()
    let ranked = order.enumerated().sorted {
      let counts = (fans[$0.element]?.count ?? 0, fans[$1.element]?.count ?? 0)
      return counts.0 == counts.1 ? $0.offset < $1.offset : counts.0 > counts.1
    }
    for fan in ranked.map(\.element) {
      let those = (fans[fan] ?? []).filter { !gathered.contains($0.id) }
      let nodes = those.map { fan.comesIn ? $0.sourceNode : $0.targetNode }
      let keys = Set(nodes.map { NodeKey($0) })
      guard keys.count > Self.handful, let first = those.first else { continue }
      let isParty = first.anyRelation is Party
      let boxes = diagram.clusters + clusters
      if isDotted {
        let name = diagram.words(.partiesTo, diagram.name(first.targetNode))
        clusters.append(DiagramCluster(name, standingFor: nil, holding: keys))
        told += those
        continue
      }
      var place = boxes.firstIndex { box in
        nodes.allSatisfy(box.contains) && count(in: box, among: entries) == keys.count
      }
      if place == nil {
        let isFree = nodes.allSatisfy { node in !boxes.contains { $0.contains(node) } }
        guard isParty || isFree else { continue }
        let hub = fan.comesIn ? first.targetNode : first.sourceNode
        let name =
          isParty
          ? diagram.words(.partiesTo, diagram.name(hub))
          : diagram.words(.sameRelation, "\(keys.count)")
        place = boxes.count
        clusters.append(DiagramCluster(name, standingFor: nil, holding: keys))
      }
      gathered.formUnion(those.map(\.id))
      gatherings.append(
        Gathering(
          relations: Set(those.map(\.id)), cluster: place ?? 0, leavesBox: fan.comesIn,
          words: isParty ? [diagram.words(.partyCount, "\(keys.count)")] : fan.words))
    }
  }

  /// How many nodes with relations a box holds.
  private func count(in box: DiagramCluster, among entries: [AnyRelationEntry]) -> Int {
    var keys = Set<NodeKey>()
    for entry in entries {
      for node in [entry.sourceNode, entry.targetNode] where box.contains(node) {
        keys.insert(NodeKey(node))
      }
    }
    return keys.count
  }
}
