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

/// The nodes a search meets, one at a time: breadth first or depth first.
///
/// The sequence is lazy: it searches as far as it is read, and each iterator begins anew.
public struct NodeSearch: Sequence, Sendable {
  enum Order {
    case breadthFirst
    case depthFirst
  }

  let view: GraphView
  let start: any Node
  let order: Order
  let direction: RelationDirection
  let maximumLength: Int?

  /// Begins the search anew.
  public func makeIterator() -> Iterator {
    let index = view.index(direction)
    let sources = view.vertex(of: start).map { [$0] } ?? []
    let filter = view.filter(direction)
    let cursor: Iterator.Cursor? =
      switch order {
      case .breadthFirst:
        (try? BreadthFirstCursor(
          from: sources, in: index, filter: filter, maximumLength: maximumLength)).map(
            Iterator.Cursor.breadthFirst)
      case .depthFirst:
        (try? DepthFirstCursor(
          from: sources, in: index, filter: filter, maximumLength: maximumLength)).map(
            Iterator.Cursor.depthFirst)
      }
    return Iterator(view: view, index: index, cursor: cursor)
  }

  /// The state of one search.
  public struct Iterator: IteratorProtocol {
    enum Cursor {
      case breadthFirst(BreadthFirstCursor)
      case depthFirst(DepthFirstCursor)
    }

    let view: GraphView
    let index: IndexedGraph
    var cursor: Cursor?

    /// Visits the next node.
    public mutating func next() -> NodeVisit? {
      // The cursor is taken out while it moves, so that its queue is never copied.
      switch cursor.take() {
      case .breadthFirst(var search):
        defer { cursor = .breadthFirst(search) }
        return visit(search.next(in: index))
      case .depthFirst(var search):
        defer { cursor = .depthFirst(search) }
        return visit(search.next(in: index))
      case nil:
        return nil
      }
    }

    private func visit(_ visit: Visit?) -> NodeVisit? {
      guard let visit else { return nil }
      return view.visit(visit)
    }

    /// Does not search on from the node visited last.
    public mutating func skipDescendants() {
      switch cursor.take() {
      case .breadthFirst(var search):
        search.skipDescendants()
        cursor = .breadthFirst(search)
      case .depthFirst(var search):
        search.skipDescendants()
        cursor = .depthFirst(search)
      case nil:
        break
      }
    }
  }
}

extension GraphView {
  fileprivate func visit(_ visit: Visit) -> NodeVisit {
    let relation = visit.edge.map(edge)
    // A symmetric relation is followed as it lies, from either end.
    let isReversed =
      relation.map { $0.tie.isDirected && isSame($0.sourceNode, vertex(visit.vertex)) } ?? false
    return NodeVisit(
      node: vertex(visit.vertex), depth: visit.depth, relation: relation,
      isReversed: isReversed)
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
  ///   - maximumLength: The greatest number of relations from the start; no bound where nil.
  /// - Returns: A sequence of visits, the start first.
  /// - Complexity: O(*n*) to begin, then O(*n* + *m*) in all for what is reached.
  public func breadthFirst(
    from start: some Node, _ direction: RelationDirection = .outgoing, maximumLength: Int? = nil
  ) -> NodeSearch {
    NodeSearch(
      view: view, start: start, order: .breadthFirst, direction: direction,
      maximumLength: maximumLength)
  }

  /// The nodes that can be reached from a node, each before those first met beyond it.
  ///
  /// The sequence is lazy: it searches as far as it is read. Relations are tried in order of insertion.
  ///
  /// - Parameters:
  ///   - start: Where to begin; the sequence is empty where it is not there.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations on the way taken; no bound where nil.
  /// - Returns: A sequence of visits, the start first.
  /// - Complexity: O(*n*) to begin, then O(*n* + *m*) in all for what is reached.
  public func depthFirst(
    from start: some Node, _ direction: RelationDirection = .outgoing, maximumLength: Int? = nil
  ) -> NodeSearch {
    NodeSearch(
      view: view, start: start, order: .depthFirst, direction: direction,
      maximumLength: maximumLength)
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
    return (try? view.index(direction).isReachable(target, from: source, view.filter(direction)))
      ?? false
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
    let found = try? view.index(direction).shortestPath(
      from: source, to: target, view.filter(direction))
    return found?.resolved(by: view)
  }
}
