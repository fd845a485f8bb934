extension GraphQueries {
  /// What lies within a number of steps of a node, whichever way relations point.
  ///
  /// One step is the node's own circle (its *ego network*): the node, its neighbors, and the
  /// relations among all of these.
  ///
  /// - Parameters:
  ///   - node: The middle; the view is empty where it is not there.
  ///   - steps: The greatest number of relations from it.
  /// - Returns: The view of what lies there.
  /// - Complexity: O(*n* + *m*).
  public func around(_ node: some Node, within steps: Int = 1) -> GraphView {
    around([node], within: steps)
  }

  /// What lies within a number of steps of any of several nodes.
  ///
  /// - Complexity: O(*k* (*n* + *m*)) for *k* nodes.
  public func around(_ centers: [any Node], within steps: Int = 1) -> GraphView {
    var near = Set<NodeKey>()
    func search(_ node: some Node) {
      for visit in breadthFirst(from: node, .both, maximumLength: max(0, steps)) {
        near.insert(NodeKey(visit.node))
      }
    }
    for center in centers { search(center) }
    let names = centers.map(\.name).joined(separator: ", ")
    return nodes("within \(steps) of \(names)") { near.contains(NodeKey($0)) }
  }
}
