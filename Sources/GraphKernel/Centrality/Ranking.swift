/// A measure by which nodes can be ranked.
///
/// A relation of a node to itself is called a loop. Parallel relations count each, or with their weights,
/// unless a measure says otherwise.
///
/// Weights are finite and, but for ``strength``, not below zero. Scores are finite, but for ``closeness``
/// at distance 0: where weights are so small or large that another would be infinite, the question throws
/// `invalidParameter` about the weight, and where paths could weigh more than a number holds,
/// `invalidWeight`. How large all weights are makes no difference to ``eigenvector``, ``pageRank(damping:)``
/// and ``constraint``.
public enum RankingMeasure: Hashable, Sendable {
  /// The number of relations at the node, in the direction asked for; not divided by *n* − 1.
  ///
  /// A loop that is followed one way counts once. One that can be followed both ways (symmetric, or in
  /// direction `.both`) counts twice, since both of its ends are at the node, as in networkx and igraph.
  case degree
  /// The sum of the weights of the relations that ``degree`` counts; loops as there. 0 where all weigh
  /// nothing.
  case strength
  /// The share of other nodes reached, divided by their mean distance; 0 where none is reached, infinite
  /// where all that are reached lie at distance 0 (over weights of 0), where networkx has 0.
  ///
  /// `(r/(n − 1)) · (r/Σ d)` for `r` nodes reached, after Wasserman and Faust (1994), measured from the
  /// node along the direction. networkx measures distances *to* the node: ask in direction `.incoming`
  /// for its figures. igraph's normalized closeness leaves out the first factor. Loops do not count.
  case closeness
  /// The sum of the inverse distances to the nodes reached; not divided by *n* − 1.
  ///
  /// Measured from the node along the direction; networkx measures to the node. Nodes at distance 0
  /// (over weights of 0) are left out, as in networkx. Loops do not count. Marchiori and Latora (2000).
  case harmonic
  /// The sum, over pairs of other nodes, of the share of their shortest paths that pass through the node.
  ///
  /// The pair (s, t) and the pair (t, s) count as one where every relation that was looked at can be
  /// followed both ways (all symmetric, or direction `.both`); otherwise they count as two. Sums are not
  /// normalized: they are those of networkx with `normalized=False` and of igraph. Parallel relations make
  /// paths of their own; loops lie on none. A weight of 0, or one that is lost when it is added to others,
  /// is refused: paths would not grow longer with each relation. Brandes (2001).
  case betweenness
  /// The entries of the leading eigenvector of the relations' matrix, with a sum of squares of 1.
  ///
  /// A node has a high score if nodes with high scores point to it, as in networkx; igraph divides by the
  /// highest score instead. Parallel relations add up; a loop counts once on the diagonal, also a symmetric
  /// one. All score the same where all weigh nothing. Bonacich (1987).
  case eigenvector
  /// The solution of `x = alpha · Aᵀx + beta`: all walks to the node, where each further relation of a walk
  /// multiplies its share by `alpha`.
  ///
  /// Not normalized, as networkx with `normalized=False`. `alpha` must be below the inverse of the
  /// largest eigenvalue, or `notConverged` is thrown, as with large weights. All score `beta` where all
  /// weigh nothing. Loops as for ``eigenvector``. Katz (1953).
  case katz(alpha: Double = 0.1, beta: Double = 1)
  /// How often a random walk is at the node: with the probability `damping` it follows a relation, chosen
  /// by weight, and else restarts at a random node; from nodes without relations, or with such as weigh
  /// nothing only, it always restarts.
  ///
  /// Scores add up to 1, as in networkx and igraph. Parallel relations count each, a loop once. Brin and
  /// Page (1998).
  case pageRank(damping: Double = 0.85)
  /// How much the node points to authorities; scores add up to 1, as in networkx.
  ///
  /// igraph divides by the highest score. Parallel relations add up; a loop counts once. Kleinberg (1999).
  case hubs
  /// How much hubs point to the node; scores add up to 1, loops as for ``hubs``. Kleinberg (1999).
  case authorities
  /// How far the node's contacts are tied to each other: low for nodes that join separate groups.
  ///
  /// Relations count both ways and add up with their opposites; loops do not count, nor do relations that
  /// weigh nothing. Nodes without contacts have none. Burt (2004).
  case constraint
  /// The largest *k* for which the node is in the *k*-core.
  ///
  /// Every relation is taken as a tie; parallel ones count once, loops not at all. Batagelj and Zaveršnik
  /// (2003).
  case core
  /// The share of pairs of the node's neighbors that are neighbors.
  ///
  /// Every relation is taken as a tie; parallel ones count once, loops not at all. Nodes with fewer than
  /// two neighbors have none; networkx gives them 0. Watts and Strogatz (1998).
  case clustering

  /// The measure's name in words.
  public var name: String {
    switch self {
    case .degree: "degree"
    case .strength: "strength"
    case .closeness: "closeness"
    case .harmonic: "harmonic centrality"
    case .betweenness: "betweenness"
    case .eigenvector: "eigenvector centrality"
    case .katz: "Katz centrality"
    case .pageRank: "PageRank"
    case .hubs: "hub score"
    case .authorities: "authority score"
    case .constraint: "constraint"
    case .core: "core number"
    case .clustering: "clustering coefficient"
    }
  }
}

extension RankingMeasure: CustomStringConvertible {
  /// The name, with what the measure was given: `PageRank, damping 0.85`.
  public var description: String {
    switch self {
    case .katz(let alpha, let beta): "\(name), alpha \(alpha), beta \(beta)"
    case .pageRank(let damping): "\(name), damping \(damping)"
    default: name
    }
  }
}

/// Nodes with their scores, highest first; those with equal scores in order of insertion.
///
/// ```
/// a ─── b ─── c      by degree: b 2, a 1, c 1
/// ```
public struct Ranking<Identity: GraphIdentity>: Sendable {
  /// A node and its score.
  public struct Entry: Sendable {
    /// The node.
    public let node: Identity.Vertex

    /// Its score.
    public let score: Double
  }

  /// The measure.
  public let measure: RankingMeasure

  /// The nodes for which the measure has a value, highest score first.
  public let entries: [Entry]

  /// The score of every vertex by number.
  private let scores: [Double?]
  private let resolver: any IdentityResolver<Identity>

  /// The score of a node; nil where the node is not there or the measure has no value for it.
  public func score(of node: Identity.Vertex) -> Double? {
    guard let number = resolver.number(of: node), Int(number) < scores.count else { return nil }
    return scores[Int(number)]
  }

  /// The nodes, highest score first.
  public var nodes: [Identity.Vertex] { entries.map(\.node) }
}

extension Ranking: RandomAccessCollection {
  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of nodes ranked.
  public var endIndex: Int { entries.count }

  /// The entry at a position.
  public subscript(position: Int) -> Entry { entries[position] }

  /// Some entries in a row, as `prefix(3)` gives them.
  public subscript(bounds: Range<Int>) -> ArraySlice<Entry> { entries[bounds] }
}

extension Ranking.Entry: Hashable {
  /// Whether equal nodes have equal scores.
  public static func == (left: Self, right: Self) -> Bool {
    left.score == right.score && Identity.areEqual(left.node, right.node)
  }

  /// Feeds the node and its score into a hasher.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(node, into: &hasher)
    hasher.combine(score)
  }
}

extension Ranking: Hashable {
  /// Whether two rankings by one measure give equal nodes equal scores.
  public static func == (left: Ranking, right: Ranking) -> Bool {
    left.measure == right.measure && left.entries == right.entries
  }

  /// Feeds the measure and the entries into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(measure)
    hasher.combine(entries)
  }
}

extension Ranking.Entry: CustomStringConvertible {
  /// The score and the node's name.
  public var description: String { "\(score) \(Identity.name(of: node))" }
}

extension Ranking: CustomStringConvertible {
  /// The measure, then one line a node.
  public var description: String {
    ([measure.name] + entries.map(\.description)).joined(separator: "\n")
  }
}

extension Ranking where Identity == Numbered {
  /// Ranks the vertices that a filter admits by their scores.
  init(_ measure: RankingMeasure, _ values: [Double?], _ filter: TraversalFilter) {
    self.measure = measure
    scores = values.enumerated().map { filter.admits(vertex: UInt32($0)) ? $1 : nil }
    entries = scores.enumerated().compactMap { vertex, score in
      score.map { Entry(node: UInt32(vertex), score: $0) }
    }.sorted { ($1.score, $0.node) < ($0.score, $1.node) }
    resolver = NumberedResolver()
  }

  /// The ranking in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> Ranking<Resolver.Identity> {
    Ranking<Resolver.Identity>(
      measure: measure,
      entries: entries.map {
        Ranking<Resolver.Identity>.Entry(node: resolver.vertex($0.node), score: $0.score)
      }, scores: scores, resolver: resolver)
  }
}

extension IndexedGraph {
  /// Ranks the vertices by a measure.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - weights: The weight of every edge by number, a length for closeness, harmonic centrality and
  ///     betweenness; 1 if `nil`. Hubs, authorities, core numbers and clustering take none.
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The vertices that the filter admits and that have a score.
  /// - Throws: The errors of the measure's own method.
  /// - Complexity: That of the measure's own method, with a logarithm for the order.
  package func ranking(
    by measure: RankingMeasure, weights: [Double]? = nil, _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Ranking<Numbered> {
    guard filter.vertices?.setCount ?? vertexCount > 0 else { return Ranking(measure, [], filter) }
    let values: [Double?]
    switch measure {
    case .degree:
      values = try degrees(filter).map { Double($0) }
    case .strength:
      values = try strengths(weights: weights, filter)
    case .closeness:
      values = try closeness(weights: weights, filter, isCancelled: isCancelled).closeness
    case .harmonic:
      values = try closeness(weights: weights, filter, isCancelled: isCancelled).harmonic
    case .betweenness:
      values =
        weights == nil
        ? try vertexBetweenness(filter, isCancelled: isCancelled)
        : try betweenness(weights: weights, filter, isCancelled: isCancelled).vertices
    case .eigenvector:
      values = try eigenvectorCentrality(weights: weights, filter, isCancelled: isCancelled).values
    case .katz(let alpha, let beta):
      values = try katzCentrality(
        alpha: alpha, beta: beta, weights: weights, filter, isCancelled: isCancelled
      ).values
    case .pageRank(let damping):
      values = try pageRank(
        damping: damping, weights: weights, filter, isCancelled: isCancelled
      ).values
    case .hubs:
      values = try hubsAndAuthorities(filter, isCancelled: isCancelled).hubs
    case .authorities:
      values = try hubsAndAuthorities(filter, isCancelled: isCancelled).authorities
    case .constraint:
      values = try burtConstraint(weights: weights, filter, isCancelled: isCancelled)
    case .core:
      values = try coreNumbers(filter, isCancelled: isCancelled).map { Double($0) }
    case .clustering:
      values = try clusteringCoefficients(filter, isCancelled: isCancelled)
    }
    // Closeness is infinite where all that is reached lies at distance 0.
    if values.contains(where: {
      $0.map { $0.isNaN || $0.isInfinite && measure != .closeness } ?? false
    }) {
      throw .invalidParameter(
        name: "weight",
        reason: "gives scores beyond what a number holds; divide all weights by one large enough")
    }
    return Ranking(measure, values, filter)
  }
}
