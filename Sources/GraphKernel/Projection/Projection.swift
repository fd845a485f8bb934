/// The ties that a shared affiliation implies between its members.
///
/// Columns of equal length, ordered by the left and then the right member; the left is the lower.
package struct Projection: Sendable, Hashable {
  /// One affiliation that two members share, and the edges by which they belong to it.
  package struct Link: Sendable, Hashable {
    /// The affiliation.
    package let through: UInt32
    /// The lowest edge by which the left member belongs to it.
    package let leftEdge: UInt32
    /// The lowest edge by which the right member belongs to it.
    package let rightEdge: UInt32
  }

  /// The lower member of every pair.
  package let lefts: [UInt32]
  /// The higher member of every pair.
  package let rights: [UInt32]
  /// For every pair the sum over shared affiliations of one over the number of other members.
  package let weights: [Double]

  private let offsets: [UInt32]
  private let links: [Link]

  internal init(
    lefts: [UInt32], rights: [UInt32], weights: [Double], offsets: [UInt32], links: [Link]
  ) {
    self.lefts = lefts
    self.rights = rights
    self.weights = weights
    self.offsets = offsets
    self.links = links
  }

  /// The number of pairs.
  package var count: Int { lefts.count }

  /// What the members of a pair share.
  ///
  /// - Parameter pair: The place of a pair.
  /// - Returns: One link for each affiliation, ascending by affiliation.
  package func links(of pair: Int) -> [Link] {
    Array(links[Int(offsets[pair])..<Int(offsets[pair + 1])])
  }
}

extension IndexedGraph {
  /// The pairs of vertices that share a neighbor of a certain sort: states that share a treaty.
  ///
  /// An affiliation's members are its neighbors that are not affiliations themselves, whichever way
  /// the edges lead. Whoever belongs by several parallel edges is one member, by the lowest of them.
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
  ) throws(KernelError) -> Projection {
    guard affiliations.count == vertexCount else {
      throw .columnLength(
        column: "affiliations", expected: vertexCount, found: affiliations.count)
    }
    let rows = try simpleNeighbors(filter)
    var poll = Poll(isCancelled)
    var found: [(left: UInt32, right: UInt32, weight: Double, link: Projection.Link)] = []
    for through in 0..<UInt32(vertexCount) where affiliations[Int(through)] {
      let members = rows.range(of: through).filter { !affiliations[Int(rows.neighbors[$0])] }
      let weight = 1 / Double(Swift.max(members.count - 1, 1))
      for (place, left) in members.enumerated() {
        try poll.step(members.count)
        for right in members[(place + 1)...] {
          found.append(
            (
              rows.neighbors[left], rows.neighbors[right], weight,
              Projection.Link(
                through: through, leftEdge: rows.edges[left], rightEdge: rows.edges[right])
            ))
        }
      }
    }
    found.sort { ($0.left, $0.right, $0.link.through) < ($1.left, $1.right, $1.link.through) }
    var lefts: [UInt32] = []
    var rights: [UInt32] = []
    var weights: [Double] = []
    var offsets: [UInt32] = []
    for (place, item) in found.enumerated() {
      if lefts.last == item.left, rights.last == item.right {
        weights[weights.count - 1] += item.weight
      } else {
        offsets.append(UInt32(place))
        lefts.append(item.left)
        rights.append(item.right)
        weights.append(item.weight)
      }
    }
    offsets.append(UInt32(found.count))
    return Projection(
      lefts: lefts, rights: rights, weights: weights, offsets: offsets, links: found.map(\.link))
  }
}
