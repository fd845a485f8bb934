internal import GraphKernel

extension GraphQueries {
  /// The parts of the graph between which no relation leads, whatever its direction.
  ///
  /// A node without relations is a part by itself.
  ///
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*).
  public func components() throws(QueryError) -> Partition {
    let view = self.view
    return try view.asking { () throws(KernelError) in
      try view.index.components(view.wholeFilter(.both))
    }.resolved(by: view)
  }
}
