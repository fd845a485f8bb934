internal import GraphKernel

extension GraphQueries {
  /// The parts of the graph between which no relation leads, whatever its direction.
  ///
  /// A node without relations is a part by itself.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func components() throws(QueryError) -> NodePartition {
    let view = self.view
    return NodePartition(
      try view.asking { () throws(KernelError) in
        try view.index.connectedComponents(view.wholeFilter(.both))
      }, of: view)
  }

  /// The sets of nodes within which each reaches every other along directed relations.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*). D. J. Pearce, *A space-efficient algorithm for finding strongly
  ///   connected components* (2016).
  public func stronglyConnectedComponents() throws(QueryError) -> NodePartition {
    let view = self.view
    return NodePartition(
      try view.asking { () throws(KernelError) in
        try view.index(.outgoing).stronglyConnectedComponents(view.wholeFilter(.outgoing))
      }, of: view)
  }
}
