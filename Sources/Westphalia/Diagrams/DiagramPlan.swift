import DOT
import TypedGraph

/// What a diagram will show and where, before it is written down as DOT or as text.
struct DiagramPlan {
  /// A node and how it looks.
  struct PlannedNode {
    let node: any Node
    let id: DOTIdentifier
    let name: String
    let style: NodeStyle
    let details: [String]
    let emphasis: Emphasis
    let change: DiagramChange?
    /// The cluster it stands in, and those it shows as dots.
    let cluster: Int?
    let badges: [Int]
  }

  let diagram: Diagram
  let layout: DiagramLayout
  private(set) var nodes: [PlannedNode] = []
  private(set) var lines: [PlannedLine] = []
  /// The arrangement around two hubs, where there is one.
  private(set) var hubs: HubArrangement?
  /// The diagram's own clusters, and after them the boxes of bodies with their documents.
  let clusters: [DiagramCluster]
  /// Of each cluster that has nobody in the picture a sentence that says so.
  var emptyClusters: [String] {
    diagram.clusters.indices.filter { !shownClusters.contains($0) }
      .map { diagram.words(.noMembers, clusters[$0].name) }
  }

  /// The blocs and bodies that are not drawn as nodes, each with the cluster that stands for it.
  ///
  /// Lines to them end at the box.
  private(set) var boxed: [Int: Int] = [:]
  /// The clusters that have a node standing in them, or shown as a dot.
  private(set) var shownClusters: [Int] = []

  /// The members of boxes that have no line of their own: they stand in a list.
  private(set) var listed: Set<Int> = []
  /// The memberships that boxes of blocs tell in place of lines.
  let told: [AnyRelationEntry]

  /// What the key says once for all lines, and what numbers on lines stand for.
  private(set) var sharedWords = SharedWords()

  /// Whether every line has its own words, and no box stands for relations.
  var isPlain: Bool {
    told.isEmpty && sharedWords.common.isEmpty && sharedWords.numbered.isEmpty
      && lines.allSatisfy { $0.box == nil }
  }

  let words: RelationWords

  init(_ diagram: Diagram) {
    self.init(diagram, groupsByBody: diagram.groupsByBody)
    // Around two hubs a box must be of what stands between them.
    if hubs?.hasRoomForBoxes == false { self = DiagramPlan(diagram, groupsByBody: false) }
    // Among many lines a box of members would be crossed by them.
    if MemberBoxes.areCrowded(self) {
      var dotted = diagram
      dotted.showsMembersAsDots = true
      dotted.groupsByBody = false
      self = DiagramPlan(dotted, groupsByBody: false)
    }
  }

  private init(_ diagram: Diagram, groupsByBody: Bool) {
    self.diagram = diagram
    let date = diagram.date ?? diagram.view.date
    words = RelationWords(
      name: diagram.name, words: diagram.words, date: date, isPanel: diagram.date != nil)
    let entries = Self.withoutPactsTold(by: Array(diagram.view.relations))
    let boxes = MemberBoxes(
      entries.filter { !Self.isTold(byClusters: diagram.clusters, $0) }, in: diagram, words)
    told = boxes.told
    let toldIDs = Set(told.map(\.id))
    let drawn = entries.filter {
      !Self.isTold(byClusters: diagram.clusters, $0) && !toldIDs.contains($0.id)
    }
    let nodes = Self.shownNodes(of: entries, drawn, boxes, in: diagram)
    let size = boxes.size(of: nodes, drawn)
    layout = diagram.layout ?? DiagramLayout(nodes: size.nodes, relations: size.lines)
    clusters =
      diagram.clusters + boxes.clusters
      + (groupsByBody && layout != .overview ? Self.bodies(among: nodes, drawn, in: diagram) : [])
    plan(nodes, drawn)
    plan(drawn, boxes.gatherings)
    findListed(boxes, diagram.clusters.count)
    if layout != .overview { boxed = findBoxed() }
    if hasWords, diagram.clusters.isEmpty, boxes.clusters.isEmpty { hubs = HubArrangement(self) }
    let isWhole =
      !diagram.changes.isComparison && diagram.highlight == nil && diagram.datedClusters == nil
      && diagram.form ?? .network == .network
    if hasWords, hubs == nil, isWhole { lines = sharedWords.shorten(lines) }
  }

  /// The lines with the words they carry in this layout.
  var hasWords: Bool { layout.hasWords }

  /// Whether layers lie below each other: where there are more of them than fit beside each other.
  var runsDown: Bool {
    hubs == nil && diagram.clusters.isEmpty && layout != .overview
      && LayerDepth.longest(nodeCount: nodes.count, lines) > 9
  }

  /// The entries without those pacts that a treaty shown with both parties already implies.
  private static func withoutPactsTold(by entries: [AnyRelationEntry]) -> [AnyRelationEntry] {
    var parties: [String: Set<String>] = [:]
    for entry in entries {
      guard let party = entry.as(Party.self), let state = party.source as? SovereignState else {
        continue
      }
      parties[party.target.id, default: []].insert(state.id)
    }
    return entries.filter { entry in
      guard let pact = entry.anyRelation as? any Pact, let treaty = pact.terms.treaty,
        let bound = parties[treaty.id], let source = entry.sourceNode as? SovereignState,
        let target = entry.targetNode as? SovereignState
      else { return true }
      return !(bound.contains(source.id) && bound.contains(target.id))
    }
  }

  /// Whether a relation is a membership that a box or a dot shows.
  private static func isTold(
    byClusters clusters: [DiagramCluster], _ entry: AnyRelationEntry
  ) -> Bool {
    guard let membership = entry.as(Membership.self), membership.relation.status == .full else {
      return false
    }
    return clusters.contains {
      $0.bloc?.id == membership.target.id && $0.contains(membership.source)
    }
  }

  /// The boxes of bodies: of those with two documents in the picture, or with one beside the body itself.
  ///
  /// A box keeps documents close together. Where many vote on each, their lines would have no room there.
  private static func bodies(
    among nodes: [any Node], _ drawn: [AnyRelationEntry], in diagram: Diagram
  ) -> [DiagramCluster] {
    var lines: [String: Int] = [:]
    for entry in drawn {
      for case let paper as any BodyDocument in [entry.sourceNode, entry.targetNode] {
        lines[paper.body.id, default: 0] += 1
      }
    }
    let shown = Set(nodes.compactMap { ($0 as? UNBody)?.id })
    var papers: [String: Int] = [:]
    var bodies: [UNBody] = []
    for paper in nodes.compactMap({ $0 as? any BodyDocument }) {
      if papers[paper.body.id] == nil { bodies.append(paper.body) }
      papers[paper.body.id, default: 0] += 1
    }
    return bodies.filter { body in
      (papers[body.id] ?? 0) + (shown.contains(body.id) ? 1 : 0) >= 2
        && (lines[body.id] ?? 0) <= 6 * (papers[body.id] ?? 0)
        && !diagram.clusters.contains { $0.stands(for: body) }
    }.map { DiagramCluster(documentsOf: $0, named: diagram.name($0)) }
  }

  private static func shownNodes(
    of entries: [AnyRelationEntry], _ drawn: [AnyRelationEntry], _ boxes: MemberBoxes,
    in diagram: Diagram
  ) -> [any Node] {
    var wanted = drawn.endKeys
    for entry in entries where entry.anyRelation is Membership {
      // A member is shown by its box, and the bloc by the box itself.
      if diagram.clusters.contains(where: { $0.contains(entry.sourceNode) }) {
        wanted.insert(NodeKey(entry.sourceNode))
      }
    }
    for entry in boxes.told {
      wanted.insert(NodeKey(entry.sourceNode))
      if entry.anyRelation is Party { wanted.insert(NodeKey(entry.targetNode)) }
    }
    let boxed = Set((diagram.clusters + boxes.clusters).compactMap(\.bloc).map { NodeKey($0) })
    return diagram.view.nodes.filter { node in
      let key = NodeKey(node)
      return wanted.contains(key) || diagram.changes.nodes[key] != nil
        || (diagram.showsIsolatedNodes && !boxed.contains(key))
    }
  }

  private mutating func plan(_ shown: [any Node], _ drawn: [AnyRelationEntry]) {
    var raised: Set<NodeKey>?
    if let highlight = diagram.highlight {
      var keys = highlight.nodes
      for entry in drawn where highlight.relations.contains(entry.id) {
        keys.insert(NodeKey(entry.sourceNode))
        keys.insert(NodeKey(entry.targetNode))
      }
      raised = keys
    }
    // Who has to do with what changed, or with what is seen.
    var touched = Set<NodeKey>()
    let isPart = diagram.changes.isComparison || !diagram.unseen.isEmpty
    for entry in drawn
    where diagram.changes.isComparison
      ? diagram.changes.relations[entry.id] != nil : !diagram.unseen.contains(entry.id)
    {
      touched.insert(NodeKey(entry.sourceNode))
      touched.insert(NodeKey(entry.targetNode))
    }
    var taken = Set<String>()
    for node in shown {
      let key = NodeKey(node)
      // Over several dates there are no boxes, since who is in them changes: all stand as dots.
      let claims = clusters.indices.filter {
        (diagram.datedClusters ?? clusters)[$0].contains(node)
      }
      let change = diagram.changes.nodes[key]
      var emphasis = Emphasis.normal
      if let raised { emphasis = raised.contains(key) ? .raised : .faded }
      if isPart, change == nil, !touched.contains(key) { emphasis = .faded }
      nodes.append(
        PlannedNode(
          node: node, id: DOTIdentifier(sanitizing: Self.unique(node, &taken)),
          name: (change?.sign ?? "") + diagram.name(node),
          style: diagram.styles.style(of: node, in: diagram.theme),
          details: NodeDetails(diagram.words, on: words.date).lines(of: node),
          emphasis: emphasis,
          change: change, cluster: diagram.hasDotsOnly ? nil : claims.first,
          badges: diagram.hasDotsOnly ? claims : Array(claims.dropFirst())))
    }
    shownClusters = clusters.indices.filter { index in
      nodes.contains { $0.cluster == index || $0.badges.contains(index) }
    }
  }

  private mutating func plan(
    _ drawn: [AnyRelationEntry], _ gatherings: [MemberBoxes.Gathering]
  ) {
    var position: [NodeKey: Int] = [:]
    for (index, planned) in nodes.enumerated() { position[NodeKey(planned.node)] = index }
    for entry in drawn {
      guard let source = position[NodeKey(entry.sourceNode)],
        let target = position[NodeKey(entry.targetNode)]
      else { continue }
      lines.append(PlannedLine(entry, from: source, to: target, in: diagram, words))
    }
    lines = PlannedLine.joiningMutualPromises(
      gatherings.reduce(lines) { $0.gathered($1, in: self) }, in: diagram)
    if diagram.mergesParallelRelations ?? (layout != .full) {
      lines = PlannedLine.merging(lines, in: diagram, hasWords: layout.hasWords)
    }
  }

  /// The members of boxes made here whose only relations are those of the box.
  private mutating func findListed(_ boxes: MemberBoxes, _ first: Int) {
    let made = first..<(first + boxes.clusters.count)
    let tied = Set(lines.filter { $0.box == nil }.flatMap { [$0.source, $0.target] })
    listed = Set(
      nodes.indices.filter { index in
        !tied.contains(index) && (nodes[index].cluster.map(made.contains) ?? false)
      })
  }

  /// The blocs and bodies whose box has somebody in it and no line from its inside to them.
  private func findBoxed() -> [Int: Int] {
    var boxed: [Int: Int] = [:]
    for (index, planned) in nodes.enumerated() where planned.cluster == nil {
      let place = clusters.firstIndex { $0.stands(for: planned.node) }
      guard let place, nodes.contains(where: { $0.cluster == place }) else { continue }
      let comesFromInside = lines.contains { line in
        (line.source == index && (line.target == index || nodes[line.target].cluster == place))
          || (line.target == index && nodes[line.source].cluster == place)
      }
      if !comesFromInside { boxed[index] = place }
    }
    // A line between two boxes would have to end at both; the later bloc is drawn then.
    for line in lines {
      if boxed[line.source] != nil, boxed[line.target] != nil {
        boxed[max(line.source, line.target)] = nil
      }
    }
    return boxed
  }

  /// A slug that no node before has: with the node's own mark, or in the last resort with a number.
  private static func unique(_ node: any Node, _ taken: inout Set<String>) -> String {
    let slug = slug(of: node)
    if taken.insert(slug).inserted { return slug }
    let marked = "\(slug)_\(mark(of: node))"
    var unique = marked
    var count = 2
    while !taken.insert(unique).inserted {
      unique = "\(marked)_\(count)"
      count += 1
    }
    return unique
  }

  private static func identity(_ node: any Node) -> String {
    func identity<N: Node>(_ node: N) -> String { "\(N.kind)_\(node.id)" }
    return identity(node)
  }

  /// Eight digits of the node's kind and key.
  private static func mark(of node: any Node) -> String {
    StableHash(identity(node).utf8).digits
  }

  /// The kind and the key of a node in letters that an id can have.
  ///
  /// Where that leaves out letters of the key, the node's mark stands after them: an id depends on the node
  /// alone, not on who else is in the picture.

  static func slug(of node: any Node, after prefix: String = "n_") -> String {
    let identity = identity(node).unicodeScalars
    let letters = identity.map { scalar -> Character in
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
      return isPlain ? Character(scalar) : "_"
    }
    // Long enough for any code and key, short enough for a reader of the DOT text.
    let slug = prefix + String(letters.prefix(60))
    let isWhole = letters.count <= 60 && identity.allSatisfy(\.isASCII)
    return isWhole ? slug : "\(slug)_\(mark(of: node))"
  }
}
