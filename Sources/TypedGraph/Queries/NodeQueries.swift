extension GraphQueries {
  /// All nodes, in order of insertion.
  ///
  /// - Complexity: O(*n*).
  public var nodes: [any Node] {
    let view = self.view
    return view.vertices.map { view.graph.nodeTable.node(at: $0) }
  }

  /// How many nodes there are.
  ///
  /// - Complexity: O(1) for a whole graph, O(*n*) for a view of some nodes.
  public var nodeCount: Int {
    let view = self.view
    return view.nodeMask?.setCount ?? view.graph.nodeTable.count
  }

  /// The nodes of a type, or those that can play a role, in order of insertion.
  ///
  /// ```swift
  /// let states = graph.nodes(of: SovereignState.self)
  /// let actors = graph.nodes(of: (any Actor).self)
  /// ```
  ///
  /// - Complexity: O(*n*).
  public func nodes<T>(of type: T.Type) -> [T] {
    let view = self.view
    return view.vertices.compactMap { view.graph.nodeTable.node(at: $0, as: T.self) }
  }

  /// The node of a type with an id, if it is there.
  ///
  /// - Complexity: O(1), expected.
  public func node<N: Node>(_ type: N.Type, id: N.ID) -> N? {
    let view = self.view
    guard let vertex = view.graph.nodeTable.column(of: N.self)?.vertex(of: id),
      view.contains(vertex: vertex)
    else { return nil }
    return view.graph.nodeTable.node(at: vertex, as: N.self)
  }

  /// A node as the graph states it, whether or not a view leaves it out; the given one where the graph has none of its
  /// type and id.
  ///
  /// What a rule reads of a node, such as when it exists, is what the graph says of it and not what a constant does.
  ///
  /// - Complexity: O(1), expected.
  package func asStated<N: Node>(_ node: N) -> N {
    let table = view.graph.nodeTable
    return table.column(of: N.self)?.vertex(of: node.id).flatMap {
      table.isLive($0) ? table.node(at: $0, as: N.self) : nil
    } ?? node
  }

  /// Whether a node of this type and id is there.
  ///
  /// - Complexity: O(1), expected.
  public func contains<N: Node>(_ node: N) -> Bool {
    self.node(N.self, id: node.id) != nil
  }
}

extension GraphView {
  /// The vertex of a node given to a query, where it is in the view.
  func vertex(of node: any Node) -> UInt32? {
    func find<N: Node>(_ node: N) -> UInt32? { graph.nodeTable.vertex(of: node) }
    return find(node).flatMap { contains(vertex: $0) ? $0 : nil }
  }

  /// The node of this view that has the type and id of another graph's node.
  func counterpart(of node: any Node) -> (any Node)? {
    vertex(of: node).map { graph.nodeTable.node(at: $0) }
  }
}
