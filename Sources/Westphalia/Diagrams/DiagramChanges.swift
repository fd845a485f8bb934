public import TypedGraph

/// The changes that a picture of a difference marks.
struct DiagramChanges: Sendable {
  private(set) var relations: [RelationID: DiagramChange] = [:]
  private(set) var before: [RelationID: AnyRelationEntry] = [:]
  private(set) var nodes: [NodeKey: DiagramChange] = [:]
  private(set) var isComparison = false

  init() {}
}

extension Diagram {
  /// Makes a picture of what differs between two graphs or views.
  ///
  /// It shows both at once: what was added is blue and has a plus, what was removed is red, dotted and
  /// has a minus, what changed is violet and has a tilde, and what is in both is pale. So are nodes marked that
  /// only one of the two has, or that have a relation in only one of them: who is new in the picture and
  /// who is gone from it.
  ///
  /// ```swift
  /// Diagram(from: graph.on("2000"), to: graph.on("2024"), titled: "From 2000 to 2024")
  /// ```
  ///
  /// - Parameters:
  ///   - earlier: The graph or view before.
  ///   - later: The graph or view after.
  ///   - title: The title above the picture.
  ///   - showsUnchanged: Whether what is in both is drawn.
  public init(
    from earlier: some GraphQueries, to later: some GraphQueries, titled title: String? = nil,
    showsUnchanged: Bool = true
  ) {
    let difference = later.difference(from: earlier)
    var added = Set(difference.addedRelations.map(\.id))
    var changed = [RelationID: AnyRelationEntry]()
    for change in difference.changedRelations { changed[change.after.id] = change.before }

    var both = RelationGraph()
    var changes = DiagramChanges(comparing: difference)
    changes.markNodes(before: earlier, after: later)
    let shown = later.nodes.filter { showsUnchanged || changes.nodes[NodeKey($0)] != nil }
    _ = both.insert(contentsOf: shown + difference.removedNodes)
    for entry in later.relations {
      let change: DiagramChange? =
        added.remove(entry.id) != nil ? .added : changed[entry.id] != nil ? .changed : nil
      guard change != nil || showsUnchanged, let id = both.take(entry) else { continue }
      if let change { changes.mark(id, change, before: changed[entry.id]) }
    }
    for entry in difference.removedRelations {
      if let id = both.take(entry) { changes.mark(id, .removed, before: nil) }
    }
    self.init(of: both, titled: title)
    self.changes = changes
  }
}

extension DiagramChanges {
  fileprivate init(comparing difference: GraphDifference) {
    isComparison = true
    for node in difference.addedNodes { nodes[NodeKey(node)] = .added }
    for node in difference.removedNodes { nodes[NodeKey(node)] = .removed }
    for change in difference.changedNodes { nodes[NodeKey(change.after)] = .changed }
  }

  /// Marks the nodes that have a relation in one of two graphs only.
  fileprivate mutating func markNodes(
    before earlier: some GraphQueries, after later: some GraphQueries
  ) {
    let (before, after) = (earlier.relations.endKeys, later.relations.endKeys)
    for key in after.subtracting(before) where nodes[key] == nil { nodes[key] = .added }
    for key in before.subtracting(after) where nodes[key] == nil { nodes[key] = .removed }
  }

  fileprivate mutating func mark(
    _ id: RelationID, _ change: DiagramChange, before entry: AnyRelationEntry?
  ) {
    relations[id] = change
    before[id] = entry
  }
}

extension RelationGraph {
  /// Adds a relation of another graph.
  fileprivate mutating func take(_ entry: AnyRelationEntry) -> RelationID? {
    func relate<R: Relation>(_ relation: R) -> RelationID? {
      guard let source = entry.sourceNode as? R.Source, let target = entry.targetNode as? R.Target
      else { return nil }
      return self.relate(
        relation, from: source, to: target, during: entry.period, evidence: entry.evidence)
    }
    return relate(entry.anyRelation)
  }
}
