internal import GraphKernel

/// The best division of signed relations into at most so many camps, with its cost and whether it is proved.
public typealias CampPartition = GraphKernel.CampPartition<Relational>

extension GraphQueries {
  /// The division into at most so many camps that costs least: positive within, negative between.
  ///
  /// Every relation is taken as a tie; parallel relations of a tie count each. A negative relation within a
  /// camp costs `alpha`, a positive one between two 1 − `alpha`. The search proves the least cost where it
  /// ends within its steps; else it gives bounds from both sides, and the camps are good ones that it found. Where no relation stands against the
  /// camps the cost is zero, and ``clusterability(limit:opposites:)`` finds camps too.
  ///
  /// ```swift
  /// let camps = try graph.campPartition(into: 3)
  /// print(camps.value ?? camps.lowerBound, camps.camps.groups)
  /// ```
  ///
  /// - Parameters:
  ///   - camps: The greatest number of camps.
  ///   - alpha: What a negative relation within a camp costs, from 0 to 1; half each where left out.
  ///   - opposites: What to make of opposite signs between the same two nodes.
  ///   - limit: The greatest number of steps; the answer depends on it and not on time.
  ///   - seed: Seeds the random starting points of the search.
  /// - Returns: The camps, the relations that stand against them, the cost and its lower bound.
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/invalidParameter(name:reason:)`` for fewer camps than one or another `alpha`,
  ///   ``QueryError/cancelled``.
  /// - Complexity: Exponential at worst, bounded by `limit`. P. Doreian, A. Mrvar, *A partitioning approach to
  ///   structural balance* (1996).
  public func campPartition(
    into camps: Int, alpha: Double = 0.5, opposites: OppositeSigns = .refused,
    limit: Int = 2_000_000, seed: UInt64 = 0
  ) throws(QueryError) -> CampPartition {
    let view = self.view
    let ties = try view.signedTies(opposites)
    return try view.asking { () throws(KernelError) in
      try ties.campPartition(into: camps, alpha: alpha, limit: limit, seed: seed)
    }.resolved(by: view)
  }
}
