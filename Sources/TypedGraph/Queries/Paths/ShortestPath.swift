internal import GraphKernel

extension GraphQueries {
  /// The shortest path between two nodes in the number of relations, as the relations it takes.
  ///
  /// Of several shortest ones it is that whose relations were inserted first, compared one by one from
  /// the start.
  ///
  /// - Returns: The path; one without relations from a node to itself; nil where none leads there.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  public func shortestPath(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing
  ) throws(QueryError) -> RelationPath? {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    return try view.asking { () throws(KernelError) in
      try view.index(direction).shortestPath(from: source, to: target, view.filter(direction))
    }?.resolved(by: view)
  }
}
