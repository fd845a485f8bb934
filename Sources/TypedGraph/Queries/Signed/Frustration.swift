internal import GraphKernel

/// How far signed relations are from falling into two camps.
public typealias Frustration = GraphKernel.Frustration<Relational>

extension GraphQueries {
  /// The frustration index: the fewest relations without which the rest falls into two camps.
  ///
  /// Every relation is taken as a tie; parallel relations of a tie count each. The search proves the
  /// least number where it ends within its steps; else it gives bounds from both sides.
  ///
  /// - Parameters:
  ///   - opposites: What to make of opposite signs between the same two nodes.
  ///   - limit: The greatest number of steps; the answer depends on it and not on time.
  ///   - seed: Seeds the random starting points of the search.
  /// - Returns: The bounds, the camps and the frustrated relations.
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/cancelled``.
  /// - Complexity: Exponential at worst, bounded by `limit`. S. Aref, A. Mason, M. Wilson, *A
  ///   modeling and computational study of the frustration index in signed networks* (2019).
  public func frustration(
    opposites: OppositeSigns = .refused, limit: Int = 20_000_000, seed: UInt64 = 0
  ) throws(QueryError) -> Frustration {
    let view = self.view
    let ties = try view.signedTies(opposites)
    return try view.asking { () throws(KernelError) in
      try ties.frustration(limit: limit, seed: seed)
    }.resolved(by: view)
  }
}
