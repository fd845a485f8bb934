internal import GraphKernel

/// A node as a search met it.
public struct NodeVisit: Sendable {
  /// The node.
  public let node: any Node

  /// The number of relations from the start (breadth-first), or on the way taken (depth-first).
  public let depth: Int

  /// The relation by which it was found; nil for the start.
  public let relation: AnyRelationEntry?

  /// Whether that relation is directed and was followed from its target to its source.
  public let isReversed: Bool
}

/// The nodes a breadth-first search meets, one at a time: by depth, then by the relation that found them.
public struct BreadthFirstSequence: Sequence, Sendable {
  let view: GraphView
  let start: any Node
  let direction: RelationDirection
  let maximumDepth: Int?

  /// Begins the search anew.
  public func makeIterator() -> Iterator {
    let vertex = view.vertex(of: start)
    return Iterator(
      view: view, index: view.index,
      cursor: try? BreadthFirstCursor(
        from: vertex.map { [$0] } ?? [], in: view.index, filter: view.filter(direction),
        maximumDepth: maximumDepth))
  }

  /// The state of one search.
  public struct Iterator: IteratorProtocol {
    let view: GraphView
    let index: IndexedGraph
    var cursor: BreadthFirstCursor?

    /// Visits the next node.
    public mutating func next() -> NodeVisit? {
      guard let visit = cursor?.next(in: index) else { return nil }
      return view.visit(visit)
    }

    /// Does not search on from the node visited last.
    public mutating func skipDescendants() { cursor?.skipDescendants() }
  }
}

/// The nodes a depth-first search meets, one at a time, each before those beyond it.
public struct DepthFirstSequence: Sequence, Sendable {
  let view: GraphView
  let start: any Node
  let direction: RelationDirection
  let maximumDepth: Int?

  /// Begins the search anew.
  public func makeIterator() -> Iterator {
    let vertex = view.vertex(of: start)
    return Iterator(
      view: view, index: view.index,
      cursor: try? DepthFirstCursor(
        from: vertex.map { [$0] } ?? [], in: view.index, filter: view.filter(direction),
        maximumDepth: maximumDepth))
  }

  /// The state of one search.
  public struct Iterator: IteratorProtocol {
    let view: GraphView
    let index: IndexedGraph
    var cursor: DepthFirstCursor?

    /// Visits the next node.
    public mutating func next() -> NodeVisit? {
      guard let visit = cursor?.next(in: index) else { return nil }
      return view.visit(visit)
    }

    /// Does not search on from the node visited last.
    public mutating func skipDescendants() { cursor?.skipDescendants() }
  }
}

extension GraphView {
  fileprivate func visit(_ visit: Visit) -> NodeVisit {
    NodeVisit(
      node: graph.nodeTable.node(at: visit.vertex), depth: visit.depth,
      relation: visit.edge.map { graph.anyEntry(at: $0) }, isReversed: visit.isReversed)
  }
}

extension GraphQueries {
  /// The nodes that can be reached from a node, nearest first, beginning with itself.
  ///
  /// The sequence is lazy: it searches as far as it is read. Nodes of one distance come in the order
  /// of the nodes that found them, and under one node in the order of the relations.
  ///
  /// ```swift
  /// for visit in graph.only(ArmsSupply.self).breadthFirst(from: russia) where visit.depth <= 2 { … }
  /// ```
  ///
  /// - Parameters:
  ///   - start: Where to begin; the sequence is empty where it is not there.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumDepth: The greatest number of relations from the start; no bound where nil.
  /// - Returns: A sequence of visits, the start first.
  /// - Complexity: O(*n*) to begin, then O(*n* + *m*) in all for what is reached.
  public func breadthFirst(
    from start: some Node, _ direction: RelationDirection = .outgoing, maximumDepth: Int? = nil
  ) -> BreadthFirstSequence {
    BreadthFirstSequence(
      view: view, start: start, direction: direction, maximumDepth: maximumDepth)
  }

  /// The nodes that can be reached from a node, each before those first met beyond it.
  ///
  /// The sequence is lazy: it searches as far as it is read. Relations are tried in order of insertion.
  ///
  /// - Parameters:
  ///   - start: Where to begin; the sequence is empty where it is not there.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumDepth: The greatest number of relations on the way taken; no bound where nil.
  /// - Returns: A sequence of visits, the start first.
  /// - Complexity: O(*n*) to begin, then O(*n* + *m*) in all for what is reached.
  public func depthFirst(
    from start: some Node, _ direction: RelationDirection = .outgoing, maximumDepth: Int? = nil
  ) -> DepthFirstSequence {
    DepthFirstSequence(
      view: view, start: start, direction: direction, maximumDepth: maximumDepth)
  }

  /// The other nodes that can be reached from a node, nearest first.
  ///
  /// Reachability is not obligation: that somebody can be reached over defense pacts does not say that
  /// anybody must act.
  ///
  /// - Complexity: O(*n* + *m*).
  public func reachable(
    from start: some Node, _ direction: RelationDirection = .outgoing
  ) -> [any Node] {
    breadthFirst(from: start, direction).dropFirst().map(\.node)
  }

  /// Whether a way leads from a node to another; a node that is there reaches itself.
  ///
  /// - Complexity: O(*n* + *m*).
  public func isReachable(
    _ end: some Node, from start: some Node, _ direction: RelationDirection = .outgoing
  ) -> Bool {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else {
      return false
    }
    return (try? view.index.isReachable(target, from: source, view.filter(direction))) ?? false
  }

  /// The shortest path between two nodes in the number of relations, as the relations it takes.
  ///
  /// Of several shortest ones it is that whose relations were inserted first, compared one by one from
  /// the start.
  ///
  /// - Returns: The path; one without steps from a node to itself; nil where no way leads there or a
  ///   node is not there.
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  public func shortestPath(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing
  ) -> RelationPath? {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return nil }
    let found = try? view.index.shortestRoute(
      from: source, to: target, view.filter(direction))
    return found.map(view.path)
  }
}

extension GraphView {
  /// A route of the kernel as a path of this graph.
  func path(_ route: Route) -> RelationPath {
    let steps = route.edges.indices.map { position in
      let entry = graph.anyEntry(at: route.edges[position])
      // A symmetric relation is walked as it lies: reversed where the step begins at its second end.
      let isReversed =
        graph.relationTable.source[Int(route.edges[position])] != route.vertices[position]
      return RelationPath.Step(relation: entry, isReversed: isReversed)
    }
    return RelationPath(start: graph.nodeTable.node(at: route.start), steps: steps)
  }
}
