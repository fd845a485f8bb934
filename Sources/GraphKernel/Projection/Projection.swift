/// The pairs of nodes that belong to the same third ones: states with the treaties both are party to.
///
/// ```
/// a ──┐                 (a, b): shares T and U, weight 1/2 + 1
/// b ──┼── T             (a, c): shares T, weight 1/2
/// c ──┘    a, b ── U    (b, c): shares T, weight 1/2
/// ```
///
/// A projection is a collection of its pairs, by first node, then by second, in order of insertion.
public struct Projection<Identity: GraphIdentity, Affiliation: Sendable>: Sendable {
  /// Two nodes, with what they share.
  public struct Pair: Sendable {
    /// The one inserted first.
    public let first: Identity.Vertex

    /// The other.
    public let second: Identity.Vertex

    /// What they share, in order of insertion.
    public let links: [Link]

    /// The sum, over what they share, of 1 / (members − 1): the fewer others share it, the more it weighs.
    public let weight: Double
  }

  /// One node both belong to, and the relations by which they do.
  public struct Link: Sendable {
    /// The node both belong to.
    public let affiliation: Affiliation

    /// The relation by which the first belongs to it; the first inserted of several.
    public let first: Identity.Edge

    /// The relation by which the second belongs to it; the first inserted of several.
    public let second: Identity.Edge
  }

  /// The pairs.
  public let pairs: [Pair]
}

extension Projection: RandomAccessCollection {
  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of pairs.
  public var endIndex: Int { pairs.count }

  /// The pair at a position.
  public subscript(position: Int) -> Pair { pairs[position] }

  /// Some pairs in a row, as `prefix(3)` gives them.
  public subscript(bounds: Range<Int>) -> ArraySlice<Pair> { pairs[bounds] }
}

extension Projection.Link: Hashable {
  /// Whether two links are made of equal relations, which lead to one affiliation.
  public static func == (left: Self, right: Self) -> Bool {
    Identity.areEqual(left.first, right.first) && Identity.areEqual(left.second, right.second)
  }

  /// Feeds the relations into a hasher.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(edge: first, into: &hasher)
    Identity.hash(edge: second, into: &hasher)
  }
}

extension Projection.Pair: Hashable {
  /// Whether two pairs are of equal nodes with equal links and weights.
  public static func == (left: Self, right: Self) -> Bool {
    left.weight == right.weight && left.links == right.links
      && Identity.areEqual(left.first, right.first) && Identity.areEqual(left.second, right.second)
  }

  /// Feeds the nodes and links into a hasher.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(first, into: &hasher)
    Identity.hash(second, into: &hasher)
    hasher.combine(links)
  }
}

extension Projection: Hashable {}

extension Projection.Link: CustomStringConvertible {
  /// What both belong to.
  public var description: String { "\(affiliation)" }
}

extension Projection.Pair: CustomStringConvertible {
  /// Both names, the number of links and the weight.
  public var description: String {
    "\(Identity.name(of: first)) and \(Identity.name(of: second)): \(links.count) shared, "
      + "weight \(weight)"
  }
}

extension Projection: CustomStringConvertible {
  /// One line a pair.
  public var description: String { pairs.map(\.description).joined(separator: "\n") }
}

extension Projection where Identity == Numbered, Affiliation == UInt32 {
  /// The projection in terms of another identity.
  ///
  /// - Parameters:
  ///   - resolver: What knows the nodes and relations.
  ///   - affiliation: The affiliation at a vertex; nil for vertices that are none.
  /// - Returns: The pairs with their links through what are affiliations.
  package func resolved<Resolver: IdentityResolver, Resolved: Sendable>(
    by resolver: Resolver, affiliation: (UInt32) -> Resolved?
  ) -> Projection<Resolver.Identity, Resolved> {
    typealias Result = Projection<Resolver.Identity, Resolved>
    return Result(
      pairs: pairs.map { pair in
        Result.Pair(
          first: resolver.vertex(pair.first), second: resolver.vertex(pair.second),
          links: pair.links.compactMap { link in
            affiliation(link.affiliation).map {
              Result.Link(
                affiliation: $0, first: resolver.edge(link.first),
                second: resolver.edge(link.second))
            }
          }, weight: pair.weight)
      })
  }
}

extension IndexedGraph {
  /// The pairs of vertices that share a neighbor of a certain sort: states that share a treaty.
  ///
  /// An affiliation's members are its neighbors that are not affiliations themselves, whichever way
  /// the edges lead. A vertex that belongs to it by several parallel edges is one member, by the lowest of them.
  ///
  /// - Parameters:
  ///   - affiliations: The vertices through which members are joined.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Every pair once, with what it shares and by which edges.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)``, ``KernelError/cancelled``, or an
  ///   error of the filter.
  /// - Complexity: O(Σ members² · log) time, O(pairs shared) space.
  ///
  /// Source of the weights: M. Newman, *Scientific collaboration networks II* (2001).
  package func projection(
    through affiliations: VertexMask, _ filter: TraversalFilter = .both,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Projection<Numbered, UInt32> {
    guard affiliations.count == vertexCount else {
      throw .columnLength(
        column: "affiliations", expected: vertexCount, found: affiliations.count)
    }
    typealias Result = Projection<Numbered, UInt32>
    let rows = try simpleNeighbors(filter)
    var poll = Poll(isCancelled)
    var found: [(left: UInt32, right: UInt32, weight: Double, link: Result.Link)] = []
    for through in 0..<UInt32(vertexCount) where affiliations[Int(through)] {
      let members = rows.range(of: through).filter { !affiliations[Int(rows.neighbors[$0])] }
      let weight = 1 / Double(Swift.max(members.count - 1, 1))
      for (place, left) in members.enumerated() {
        try poll.step(members.count)
        for right in members[(place + 1)...] {
          let link = Result.Link(
            affiliation: through, first: rows.edges[left], second: rows.edges[right])
          found.append((rows.neighbors[left], rows.neighbors[right], weight, link))
        }
      }
    }
    found.sort {
      ($0.left, $0.right, $0.link.affiliation) < ($1.left, $1.right, $1.link.affiliation)
    }
    var pairs: [Result.Pair] = []
    var start = 0
    while start < found.count {
      let (left, right) = (found[start].left, found[start].right)
      var end = start
      while end < found.count, found[end].left == left, found[end].right == right { end += 1 }
      pairs.append(
        Result.Pair(
          first: left, second: right, links: found[start..<end].map(\.link),
          weight: found[start..<end].reduce(0) { $0 + $1.weight }))
      start = end
    }
    return Result(pairs: pairs)
  }
}
