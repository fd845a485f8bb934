internal import GraphKernel

/// A way of finding communities.
public enum CommunityMethod: Hashable, Sendable {
  /// High modularity, each community hanging together. Traag, Waltman and van Eck (2019).
  ///
  /// A larger resolution gives smaller communities; the seed draws the lots.
  case leiden(resolution: Double = 1, seed: UInt64 = 0)
  /// Each node bears the label that is heaviest among its neighbors. Raghavan and others (2007).
  case labelPropagation(seed: UInt64 = 0)
}

/// Communities, and how much more weight lies within them than chance would put there.
public struct Communities: Sendable {
  /// The communities.
  public let partition: NodePartition

  /// Newman's modularity with the resolution asked for; nil where there is no weight.
  public let modularity: Double?

  /// How they were found.
  public let method: CommunityMethod
}

extension GraphQueries {
  /// Communities of nodes, every relation taken as a tie.
  ///
  /// Equal questions with equal seeds have equal answers. Parallel relations add up.
  ///
  /// - Parameters:
  ///   - method: How to find them.
  ///   - weight: What relations weigh.
  /// - Returns: The communities and their modularity.
  /// - Throws: ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/invalidParameter(name:reason:)``, ``QueryError/notConverged(rounds:change:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: Near-linear in *m* for each round, in practice.
  public func communities(
    by method: CommunityMethod = .leiden(), weight: RelationWeight = .each
  ) throws(QueryError) -> Communities {
    let view = self.view
    let weighted = view.weighted(by: weight, .both)
    let (column, filter) = (weighted.column, weighted.filter)
    let found = try view.asking {
      () throws(KernelError) -> (partition: VertexPartition, modularity: Double?) in
      let partition: VertexPartition
      var resolution = 1.0
      switch method {
      case .leiden(let wanted, let seed):
        resolution = wanted
        partition = try view.index.leidenCommunities(
          weights: column, resolution: resolution, seed: seed, filter)
      case .labelPropagation(let seed):
        partition = try view.index.labelPropagation(weights: column, seed: seed, filter)
      }
      let modularity = try view.index.modularity(
        of: partition, weights: column, resolution: resolution, filter)
      return (partition, modularity)
    }
    return Communities(
      partition: NodePartition(found.partition, of: view), modularity: found.modularity,
      method: method)
  }
}
