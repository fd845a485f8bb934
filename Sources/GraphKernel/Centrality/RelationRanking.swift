/// Relations with their betweenness, highest first; those with equal scores in order of insertion.
///
/// ```
/// a ─── b ─── c      a–b 2, b–c 2: each is on the paths of two pairs of nodes
/// ```
public struct RelationRanking<Identity: GraphIdentity>: Sendable {
  /// A relation and its score.
  public struct Entry: Sendable {
    /// The relation.
    public let relation: Identity.Edge

    /// The sum, over pairs of nodes, of the share of their shortest paths that take the relation.
    public let score: Double
  }

  /// The relations, highest score first.
  public let entries: [Entry]
}

extension RelationRanking: RandomAccessCollection {
  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of relations ranked.
  public var endIndex: Int { entries.count }

  /// The entry at a position.
  public subscript(position: Int) -> Entry { entries[position] }

  /// Some entries in a row, as `prefix(3)` gives them.
  public subscript(bounds: Range<Int>) -> ArraySlice<Entry> { entries[bounds] }
}

extension RelationRanking.Entry: Hashable {
  /// Whether equal relations have equal scores.
  public static func == (left: Self, right: Self) -> Bool {
    left.score == right.score && Identity.areEqual(left.relation, right.relation)
  }

  /// Feeds the relation and its score into a hasher.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(edge: relation, into: &hasher)
    hasher.combine(score)
  }
}

extension RelationRanking: Hashable {}

extension RelationRanking.Entry: CustomStringConvertible {
  /// The score and the relation.
  public var description: String { "\(score) \(relation)" }
}

extension RelationRanking: CustomStringConvertible {
  /// One line a relation.
  public var description: String { entries.map(\.description).joined(separator: "\n") }
}

extension RelationRanking where Identity == Numbered {
  /// The ranking in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> RelationRanking<Resolver.Identity> {
    RelationRanking<Resolver.Identity>(
      entries: entries.map {
        RelationRanking<Resolver.Identity>.Entry(
          relation: resolver.edge($0.relation), score: $0.score)
      })
  }
}

extension IndexedGraph {
  /// Ranks the edges that a filter admits by their betweenness.
  ///
  /// - Parameters:
  ///   - weights: The length of every edge by number, above zero; every edge is 1 long if `nil`.
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The edges that can be walked between two vertices admitted.
  /// - Throws: The errors of ``betweenness(weights:_:isCancelled:)``.
  /// - Complexity: That of ``betweenness(weights:_:isCancelled:)``.
  package func relationBetweenness(
    weights: [Double]? = nil, _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> RelationRanking<Numbered> {
    let scores = try betweenness(weights: weights, filter, isCancelled: isCancelled).edges
    return RelationRanking(
      entries: try arcs(filter)
        .map { RelationRanking.Entry(relation: $0.edge, score: scores[Int($0.edge)]) }
        .sorted { ($1.score, $0.relation) < ($0.score, $1.relation) })
  }
}
