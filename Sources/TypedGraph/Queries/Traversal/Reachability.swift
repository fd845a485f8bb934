internal import GraphKernel

extension GraphQueries {
  /// The other nodes that can be reached from a node, nearest first.
  ///
  /// Reachability is not obligation: that somebody can be reached over defense pacts does not say that
  /// anybody must act.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func reachable(
    from start: some Node, _ direction: RelationDirection = .outgoing
  ) throws(QueryError) -> [any Node] {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let found = try view.asking { () throws(KernelError) in
      try view.index(direction).reachable(from: source, view.filter(direction))
    }
    return view.nodes(at: found.dropFirst())
  }

  /// Whether a path leads from a node to another; a node reaches itself.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func isReachable(
    _ end: some Node, from start: some Node, _ direction: RelationDirection = .outgoing
  ) throws(QueryError) -> Bool {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    return try view.asking { () throws(KernelError) in
      try view.index(direction).isReachable(target, from: source, view.filter(direction))
    }
  }
}
