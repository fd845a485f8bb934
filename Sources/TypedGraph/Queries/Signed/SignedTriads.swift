internal import GraphKernel

/// The triangles of signed ties, by the number of negative ones.
public typealias SignedTriads = GraphKernel.SignedTriads

extension GraphQueries {
  /// Counts the triangles of signed ties by their signs, every relation taken as a tie.
  ///
  /// Neutral relations and those of a node to itself are no ties; parallel ones of one sign are one.
  ///
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*m* √*m*). D. Cartwright, F. Harary, *Structural balance* (1956).
  public func signedTriads(
    opposites: OppositeSigns = .refused
  ) throws(QueryError) -> SignedTriads {
    let view = self.view
    let ties = try view.signedTies(opposites)
    return try view.asking { () throws(KernelError) in try ties.triads() }
  }
}
