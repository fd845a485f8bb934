/// How many relations away every node is from where a search began.
///
/// ```
/// a ──→ b ──→ d      from a: a 0, b 1, c 1, d 2
/// │           ↑      histogram: [1, 2, 1]
/// └───→ c ────┘
/// ```
public struct HopCounts<Identity: GraphIdentity>: Sendable {
  /// What turns the numbers into nodes.
  package let resolver: any IdentityResolver<Identity>

  /// The vertices from which the edges are counted.
  package let sources: [UInt32]

  /// For every vertex the number of edges from the nearest source, −1 where no path leads.
  package let depths: [Int32]

  package init(
    resolver: any IdentityResolver<Identity>, sources: [UInt32], depths: [Int32]
  ) {
    self.resolver = resolver
    self.sources = sources
    self.depths = depths
  }

  /// The number of nodes at each number of relations: one at 0, the start itself, and so on.
  ///
  /// - Complexity: O(*n*).
  public var histogram: [Int] {
    var counts: [Int] = []
    for depth in depths where depth >= 0 {
      while counts.count <= Int(depth) { counts.append(0) }
      counts[Int(depth)] += 1
    }
    return counts
  }
}

extension HopCounts: Equatable {
  /// Whether equal nodes are as many relations away from equal starts.
  ///
  /// - Complexity: O(*n*).
  public static func == (left: Self, right: Self) -> Bool {
    let (nodes, others) = (left.reached, right.reached)
    return left.sources.count == right.sources.count
      && zip(left.sources, right.sources).allSatisfy { left.isSame($0, as: $1, of: right) }
      && nodes.count == others.count
      && zip(nodes, others).allSatisfy { node, other in
        left.depths[Int(node)] == right.depths[Int(other)]
          && left.isSame(node, as: other, of: right)
      }
  }

  private func isSame(_ vertex: UInt32, as other: UInt32, of right: Self) -> Bool {
    Identity.areEqual(resolver.vertex(vertex), right.resolver.vertex(other))
  }

  private var reached: [UInt32] {
    (0..<UInt32(depths.count)).filter { depths[Int($0)] >= 0 }
  }
}

extension HopCounts: CustomStringConvertible {
  /// The start and how many nodes there are at each distance: `North Korea: 1 at 0, 2 at 1`.
  public var description: String {
    let counts = histogram.enumerated().map { "\($0.element) at \($0.offset)" }
    return "\(Identity.names(of: resolver.vertices(sources))): \(counts.joined(separator: ", "))"
  }
}

extension HopCounts where Identity == Numbered {
  /// The counts in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> HopCounts<Resolver.Identity> {
    HopCounts<Resolver.Identity>(resolver: resolver, sources: sources, depths: depths)
  }
}

extension IndexedGraph {
  /// The number of edges from the nearest source to every vertex.
  ///
  /// Parallel edges and self-loops make no difference.
  ///
  /// - Parameters:
  ///   - sources: Where to begin.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest distance to look at; no bound if `nil`.
  ///   - isCancelled: Asked every thousand vertices.
  /// - Returns: The counts.
  /// - Throws: ``KernelError`` if a source does not exist or the filter does not fit the graph;
  ///   ``KernelError/cancelled``.
  /// - Complexity: O(vertices + entries scanned) time, O(vertices) space.
  package func hops(
    from sources: [UInt32], _ filter: TraversalFilter = .outgoing, maximumLength: Int? = nil,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> HopCounts<Numbered> {
    try check(filter)
    try check(vertices: sources)
    let depths = try depths(
      from: sources, filter, maximumLength: maximumLength, isCancelled: isCancelled)
    return HopCounts(resolver: NumberedResolver(), sources: sources, depths: depths)
  }

  /// Looks at whole rows: the order in which vertices are found within a depth is that of the rows.
  private func depths(
    from sources: [UInt32], _ filter: TraversalFilter, maximumLength: Int?,
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> [Int32] {
    var depths = [Int32](repeating: -1, count: vertexCount)
    let bound = Int32(clamping: maximumLength ?? .max)
    guard bound >= 0 else { return depths }
    let first = filter.direction == .incoming && !isSymmetric ? incoming : outgoing
    let other = filter.direction == .both && !isSymmetric ? incoming : nil
    // Vertices that may not be entered are marked as found for the time of the search.
    let limit = filter.vertices?.setCount ?? vertexCount
    if let vertices = filter.vertices {
      for vertex in 0..<vertexCount where !vertices[vertex] { depths[vertex] = .max }
    }
    try RowSearch(
      rows: first ?? outgoing, otherRows: other, kinds: filter.kinds, edges: filter.edges,
      changed: pending.map { (self, $0, filter) }, bound: bound, limit: limit,
      isCancelled: isCancelled
    ).fill(&depths, from: sources)
    if filter.vertices != nil {
      for vertex in depths.indices where depths[vertex] == .max { depths[vertex] = -1 }
    }
    return depths
  }
}
