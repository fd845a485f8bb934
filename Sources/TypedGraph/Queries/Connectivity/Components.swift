internal import GraphKernel

extension GraphQueries {
  /// The connected parts of the graph: no relation leads from one to another, whatever its direction.
  ///
  /// A node without relations is a part by itself.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func components() throws(QueryError) -> Partition {
    let view = self.view
    return try view.searched(.both).asking { (index, _, filter) throws(KernelError) in
      try index.components(filter)
    }.resolved(by: view)
  }
}
