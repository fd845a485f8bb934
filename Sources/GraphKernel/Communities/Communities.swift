/// A way of finding communities.
public enum CommunityMethod: Hashable, Sendable {
  /// Communities of high modularity, each of them connected. Traag, Waltman and van Eck (2019).
  ///
  /// A larger resolution gives smaller communities; the seed seeds the random choices.
  case leiden(resolution: Double = 1, seed: UInt64 = 0)
  /// Each node takes the label with the greatest weight among its neighbors, until none changes.
  /// Raghavan and others (2007).
  ///
  /// The seed seeds the random choices.
  case labelPropagation(seed: UInt64 = 0)
}

extension CommunityMethod: CustomStringConvertible {
  /// The method with what it was given: `Leiden, resolution 1.0, seed 0`.
  public var description: String {
    switch self {
    case .leiden(let resolution, let seed): "Leiden, resolution \(resolution), seed \(seed)"
    case .labelPropagation(let seed): "label propagation, seed \(seed)"
    }
  }
}

/// Communities, and how much more weight lies within them than chance would put there.
///
/// ```
/// a ─── b     e      communities: {a, b, c}, {d, e, f}
///  ╲   ╱    ╱ │      modularity: 6/7 − 2 · (7/14)² = 5/14
///    c ─── d  │
///           ╲ │
///             f
/// ```
public struct Communities<Identity: GraphIdentity>: Sendable, Hashable {
  /// The communities.
  public let partition: Partition<Identity>

  /// Newman's modularity with the resolution asked for; nil where there is no weight.
  ///
  /// `Σ over communities of w/W − resolution · (s/2W)²`, where `w` is the weight within, `s` the sum of
  /// the strengths of the members, and `W` the weight of all. Every relation is taken as a tie, parallel
  /// ones add up, and one of a node to itself counts once in `w` and `W`, and twice in `s`. So do networkx and
  /// igraph on undirected graphs; their modularity of directed graphs is another.
  public let modularity: Double?

  /// How they were found.
  public let method: CommunityMethod
}

extension Communities: CustomStringConvertible {
  /// One line a community: its nodes' names.
  public var description: String { partition.description }
}

extension Communities where Identity == Numbered {
  /// The communities in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> Communities<Resolver.Identity> {
    Communities<Resolver.Identity>(
      partition: partition.resolved(by: resolver), modularity: modularity, method: method)
  }
}

extension IndexedGraph {
  /// Communities by a method, and their modularity; every edge is taken as a tie.
  ///
  /// - Parameters:
  ///   - method: How to find them.
  ///   - weights: The weight of every edge by number, not below zero; 1 if `nil`.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The communities.
  /// - Throws: The errors of ``leidenCommunities(weights:resolution:seed:limit:_:isCancelled:)``,
  ///   ``labelPropagation(weights:seed:limit:_:isCancelled:)`` and
  ///   ``modularity(of:weights:resolution:_:isCancelled:)``.
  package func communities(
    by method: CommunityMethod, weights: [Double]? = nil, _ filter: TraversalFilter = .both,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Communities<Numbered> {
    let partition: Partition<Numbered>
    var resolution = 1.0
    switch method {
    case .leiden(let wanted, let seed):
      resolution = wanted
      partition = try leidenCommunities(
        weights: weights, resolution: resolution, seed: seed, filter, isCancelled: isCancelled)
    case .labelPropagation(let seed):
      partition = try labelPropagation(
        weights: weights, seed: seed, filter, isCancelled: isCancelled)
    }
    let modularity = try modularity(
      of: partition, weights: weights, resolution: resolution, filter, isCancelled: isCancelled)
    return Communities(partition: partition, modularity: modularity, method: method)
  }
}
