/// The lightest paths from one node, or several, to all they reach.
///
/// ```
/// a ─1→ b ─1→ c      from a: the distance to c is 2, the path to c is a b c
/// └─────5─────↑
/// ```
public struct ShortestPathTree<Identity: GraphIdentity>: Sendable {
  /// What turns the numbers into nodes and relations.
  package let resolver: any IdentityResolver<Identity>

  /// The vertices where the paths begin.
  package let sources: [UInt32]

  /// The weight of the shortest path to every vertex, infinite where none leads.
  package let distances: [Double]

  package let adjacency: WeightedAdjacency

  /// For every vertex the place, in the rows of ``adjacency``, of the edge by which it is reached.
  package let parentEntries: [UInt32]

  package init(
    resolver: any IdentityResolver<Identity>, sources: [UInt32], distances: [Double],
    adjacency: WeightedAdjacency, parentEntries: [UInt32]
  ) {
    self.resolver = resolver
    self.sources = sources
    self.distances = distances
    self.adjacency = adjacency
    self.parentEntries = parentEntries
  }

  /// The weight of the shortest path to a vertex.
  ///
  /// - Parameter vertex: A vertex.
  /// - Returns: The weight, or `nil` where no path leads or the search ended before.
  package func distance(to vertex: UInt32) -> Double? {
    guard Int(vertex) < distances.count, distances[Int(vertex)] < .infinity else { return nil }
    return distances[Int(vertex)]
  }

  /// The last edge of the shortest path to a vertex.
  ///
  /// - Parameter vertex: A vertex.
  /// - Returns: The edge; `nil` for sources and vertices not reached.
  package func parentEdge(of vertex: UInt32) -> UInt32? {
    guard Int(vertex) < parentEntries.count,
      parentEntries[Int(vertex)] != WeightedAdjacency.noEntry
    else { return nil }
    return adjacency.rows.edges[Int(parentEntries[Int(vertex)])]
  }

  /// The shortest path to a vertex.
  ///
  /// - Parameter vertex: Where the path ends.
  /// - Returns: The path, or `nil` where none leads.
  /// - Complexity: O(length · log vertices): the vertex whose row holds an entry is found by halving.
  package func path(to vertex: UInt32) -> WeightedPath<Numbered>? {
    guard let distance = distance(to: vertex) else { return nil }
    var entries: [Int] = []
    var current = vertex
    while parentEntries[Int(current)] != WeightedAdjacency.noEntry {
      let entry = Int(parentEntries[Int(current)])
      entries.append(entry)
      current = adjacency.vertex(ofEntry: entry)
    }
    return WeightedPath(
      path: adjacency.path(from: current, entries: entries.reversed()), weight: distance)
  }
}

extension ShortestPathTree: Equatable {
  /// Whether the lightest paths from equal starts take equal relations to equal nodes.
  ///
  /// - Complexity: O(*n*).
  public static func == (left: Self, right: Self) -> Bool {
    let (nodes, others) = (left.reachedVertices, right.reachedVertices)
    return left.sources.count == right.sources.count
      && zip(left.sources, right.sources).allSatisfy { left.isSame($0, as: $1, of: right) }
      && nodes.count == others.count
      && zip(nodes, others).allSatisfy { node, other in
        left.distances[Int(node)] == right.distances[Int(other)]
          && left.isSame(node, as: other, of: right)
          && left.isReached(node, as: other, of: right)
      }
  }

  private func isSame(_ vertex: UInt32, as other: UInt32, of right: Self) -> Bool {
    Identity.areEqual(resolver.vertex(vertex), right.resolver.vertex(other))
  }

  /// Whether the last relations to two vertices are equal.
  private func isReached(_ vertex: UInt32, as other: UInt32, of right: Self) -> Bool {
    switch (parentEdge(of: vertex), right.parentEdge(of: other)) {
    case (let edge?, let otherEdge?):
      Identity.areEqual(resolver.edge(edge), right.resolver.edge(otherEdge))
    case (nil, nil): true
    default: false
    }
  }

  private var reachedVertices: [UInt32] {
    (0..<UInt32(distances.count)).filter { distance(to: $0) != nil }
  }
}

extension ShortestPathTree: CustomStringConvertible {
  /// The start and how many nodes the paths lead to: `paths from North Korea to 12 nodes`.
  public var description: String {
    let count = reachedVertices.count - sources.count
    return "paths from \(Identity.names(of: resolver.vertices(sources))) to \(count) "
      + (count == 1 ? "node" : "nodes")
  }
}

extension ShortestPathTree where Identity == Numbered {
  internal init(
    sources: [UInt32], distances: [Double], adjacency: WeightedAdjacency, parentEntries: [UInt32]
  ) {
    self.init(
      resolver: NumberedResolver(), sources: sources, distances: distances, adjacency: adjacency,
      parentEntries: parentEntries)
  }

  /// The tree in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> ShortestPathTree<Resolver.Identity> {
    ShortestPathTree<Resolver.Identity>(
      resolver: resolver, sources: sources, distances: distances, adjacency: adjacency,
      parentEntries: parentEntries)
  }
}
