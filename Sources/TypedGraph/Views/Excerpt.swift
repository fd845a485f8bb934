extension GraphQueries {
  /// What lies within a number of steps of a node, whichever way relations point.
  ///
  /// One step is the node's own circle (its *ego network*): the node, its neighbors, and the
  /// relations among all of these.
  ///
  /// - Parameters:
  ///   - node: The middle.
  ///   - steps: The greatest number of relations from it; below zero nothing lies there.
  /// - Returns: The view of what lies there.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func around(
    _ node: some Node, within steps: Int = 1
  ) throws(QueryError) -> GraphView {
    try around([node], within: steps)
  }

  /// What lies within a number of steps of any of several nodes.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*k* (*n* + *m*)) for *k* nodes.
  public func around(
    _ centers: [any Node], within steps: Int = 1
  ) throws(QueryError) -> GraphView {
    var near = Set<NodeKey>()
    for center in centers {
      var visits = breadthFirst(from: center, .both, maximumLength: steps)
      while let visit = try visits.next() { near.insert(NodeKey(visit.node)) }
    }
    let names = centers.map(\.name).joined(separator: ", ")
    return nodes("within \(steps) of \(names)") { near.contains(NodeKey($0)) }
  }
}
