internal import GraphKernel

/// Whether signed relations fall into camps, with what proves it.
public typealias Clusterability = GraphKernel.Clusterability<Relational>

extension GraphQueries {
  /// Whether signed relations fall into camps, positive within and negative between.
  ///
  /// - Parameters:
  ///   - limit: The greatest number of camps; no bound where nil.
  ///   - opposites: What to make of opposite signs between the same two nodes.
  /// - Returns: The camps, or why there are none.
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/invalidParameter(name:reason:)`` for fewer camps than one,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) without a bound; with one exponential at worst. J. Davis, *Clustering
  ///   and structural balance in graphs* (1967).
  public func clusterability(
    limit: Int? = nil, opposites: OppositeSigns = .refused
  ) throws(QueryError) -> Clusterability {
    let view = self.view
    let ties = try view.signedTies(opposites)
    return try view.asking { () throws(KernelError) in
      try ties.clusterability(limit: limit)
    }.resolved(by: view)
  }
}
