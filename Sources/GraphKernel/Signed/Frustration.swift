/// How far signed relations are from falling into two camps.
///
/// ```
/// a ─ − ─ b          frustration 1: of three rivals two must share a camp
///  ╲     ╱
///   −   −
///    ╲ ╱
///     c
/// ```
public struct Frustration<Identity: GraphIdentity>: Sendable {
  /// A proved lower bound of the number of relations that must be removed before two camps fit.
  public let lowerBound: Int

  /// The number of relations that the camps found leave frustrated.
  public let upperBound: Int

  /// The camps found: at most two groups, nodes without ties in the first.
  public let camps: Partition<Identity>

  /// The frustrated relations, in order of insertion: positive between the camps, negative within.
  public let frustrated: Identity.Edges

  /// Whether the bounds meet, so that ``value`` is proved.
  public var isProved: Bool { lowerBound == upperBound }

  /// The frustration index; nil where only bounds are known.
  public var value: Int? { isProved ? upperBound : nil }
}

extension Frustration: Hashable {
  /// Whether two have equal bounds, camps and frustrated relations.
  public static func == (left: Frustration, right: Frustration) -> Bool {
    left.lowerBound == right.lowerBound && left.upperBound == right.upperBound
      && left.camps == right.camps && Identity.areEqual(edges: left.frustrated, right.frustrated)
  }

  /// Feeds the camps and the frustrated relations into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(camps)
    Identity.hash(edges: frustrated, into: &hasher)
  }
}

extension Frustration: CustomStringConvertible {
  /// The index or its bounds, then one line a camp.
  public var description: String {
    let index =
      isProved
      ? "frustration \(upperBound)" : "frustration between \(lowerBound) and \(upperBound)"
    return "\(index)\n\(camps)"
  }
}

extension Frustration where Identity == Numbered {
  /// The same in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> Frustration<Resolver.Identity> {
    Frustration<Resolver.Identity>(
      lowerBound: lowerBound, upperBound: upperBound, camps: camps.resolved(by: resolver),
      frustrated: resolver.edges(frustrated))
  }
}

extension SignedTies {
  /// The frustration index: the fewest edges whose removal balances the ties.
  ///
  /// Ties are divided into blocks, in each of which a search by branch and bound proves the least
  /// number if it ends within its share of steps; else bounds from both sides are given. Parallel
  /// edges of a tie count each.
  ///
  /// - Parameters:
  ///   - limit: The greatest number of nodes of the search in all; the answer depends on it
  ///     and not on time.
  ///   - seed: Seeds the random starting points of the first descent.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Both bounds, the camps, and the edges.
  /// - Throws: ``KernelError/cancelled``.
  /// - Complexity: Exponential in the largest block at worst, bounded by `limit` · degree.
  ///
  /// Source: S. Aref, A. Mason, M. Wilson, *A modeling and computational study of the frustration
  /// index in signed networks* (2019), for the question; the bound is G. Verfaillie and others,
  /// *Russian doll search* (1996).
  package func frustration(
    limit: Int = 20_000_000, seed: UInt64 = 0,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Frustration<Numbered> {
    let blocks = try signedBlocks(isCancelled: isCancelled)
    var lower = 0
    var upper = 0
    var sets = DisjointSets(count: vertexCount)
    var steps = limit
    // Small blocks first, so that a large one cannot use up what would have proved them.
    let order = blocks.indices.sorted { (blocks[$0].count, $0) < (blocks[$1].count, $1) }
    for index in order {
      var search = FrustrationSearch(blocks[index], seed: seed, isCancelled: isCancelled)
      let result = try search.solve(limit: &steps)
      lower += result.lower
      upper += result.upper
      for tie in blocks[index] {
        sets.join(
          tie.left, tie.right, isOpposite: search.camp(of: tie.left) != search.camp(of: tie.right))
      }
    }
    let camps = VertexMask(count: vertexCount) { sets.isOpposite(UInt32($0)) }
    return Frustration(
      lowerBound: lower, upperBound: upper, camps: partition(second: camps),
      frustrated: try frustratedEdges { camps[Int($0)] == camps[Int($1)] })
  }

  /// The edges that camps leave frustrated, ascending.
  internal func frustratedEdges(
    _ areTogether: (UInt32, UInt32) -> Bool
  ) throws(KernelError) -> [UInt32] {
    var kept: [UInt64: Bool] = [:]
    forEachTie { vertex, neighbor, isNegative, _ in
      guard isNegative == areTogether(vertex, neighbor) else { return }
      let key = UInt64(Swift.min(vertex, neighbor)) << 32 | UInt64(Swift.max(vertex, neighbor))
      kept[key] = isNegative
    }
    guard !kept.isEmpty else { return [] }
    var both = filter
    both.direction = .both
    return try graph.arcs(both).filter { arc in
      let sign = signs[Int(arc.edge)]
      guard sign != 0 else { return false }
      let key = UInt64(Swift.min(arc.from, arc.to)) << 32 | UInt64(Swift.max(arc.from, arc.to))
      return kept[key] == (sign < 0)
    }.map(\.edge)
  }

  /// The ties of every block; a bridge is one by itself.
  internal func signedBlocks(
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> [[SignedTie]] {
    var ties: [SignedTie] = []
    forEachTie { vertex, neighbor, isNegative, place in
      ties.append(
        SignedTie(
          left: vertex, right: neighbor, isNegative: isNegative,
          weight: multiplicity(at: place)))
    }
    let skeleton = try IndexedGraph(
      vertexCount: vertexCount, sources: ties.map(\.left), targets: ties.map(\.right),
      symmetricKinds: [0])
    return try skeleton.biconnectivity(isCancelled: isCancelled).blocks
      .map { $0.map { ties[Int($0)] } }
  }
}

/// A tie with its sign and the number of edges it stands for.
internal struct SignedTie: Sendable {
  let left: UInt32
  let right: UInt32
  let isNegative: Bool
  let weight: Int
}
