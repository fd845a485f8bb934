internal import GraphKernel

extension GraphQueries {
  /// The sets of nodes within which each reaches every other along directed relations.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*). D. J. Pearce, *A space-efficient algorithm for finding strongly
  ///   connected components* (2016).
  public func stronglyConnectedComponents() throws(QueryError) -> Partition {
    let view = self.view
    return try view.searched(.outgoing, sides: .outgoing).asking {
      (index, _, filter) throws(KernelError) in
      try index.stronglyConnectedComponents(filter)
    }.resolved(by: view)
  }
}
