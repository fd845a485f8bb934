/// The weights of the lightest paths between every two nodes.
///
/// ```
/// a ─1→ b ─2→ c      to   a  b  c
///               from a    0  1  3
///               from b    ∞  0  2
///               from c    ∞  ∞  0
/// ```
public struct DistanceMatrix<Identity: GraphIdentity>: Sendable {
  /// What turns the numbers into nodes.
  package let resolver: any IdentityResolver<Identity>

  /// The number of vertices.
  package let vertexCount: Int

  private let values: [Double]

  private init(
    resolver: any IdentityResolver<Identity>, vertexCount: Int, values: [Double]
  ) {
    self.resolver = resolver
    self.vertexCount = vertexCount
    self.values = values
  }

  /// The weight of the shortest path, infinite where none leads.
  package subscript(from source: UInt32, to target: UInt32) -> Double {
    values[Int(source) * vertexCount + Int(target)]
  }
}

extension DistanceMatrix: Equatable {
  /// Whether equal nodes lie equally far from each other.
  ///
  /// - Complexity: O(*n*²).
  public static func == (left: Self, right: Self) -> Bool {
    let (nodes, others) = (left.vertices, right.vertices)
    return nodes.count == others.count
      && zip(nodes, others).allSatisfy {
        Identity.areEqual(left.resolver.vertex($0), right.resolver.vertex($1))
      }
      && zip(nodes, others).allSatisfy { source, other in
        zip(nodes, others).allSatisfy { left[from: source, to: $0] == right[from: other, to: $1] }
      }
  }

  /// The vertices that belong to the graph: only those lie at a finite distance, 0, from themselves.
  private var vertices: [UInt32] {
    (0..<UInt32(vertexCount)).filter { self[from: $0, to: $0] < .infinity }
  }
}

extension DistanceMatrix: CustomStringConvertible {
  /// The number of nodes: `distances between 12 nodes`.
  public var description: String {
    let count = vertices.count
    return "distances between \(count) \(count == 1 ? "node" : "nodes")"
  }
}

extension DistanceMatrix where Identity == Numbered {
  internal init(vertexCount: Int, values: [Double]) {
    self.init(resolver: NumberedResolver(), vertexCount: vertexCount, values: values)
  }

  /// The matrix in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> DistanceMatrix<Resolver.Identity> {
    DistanceMatrix<Resolver.Identity>(resolver: resolver, vertexCount: vertexCount, values: values)
  }
}

extension WeightedAdjacency {
  /// The weights of the shortest paths between every two vertices.
  ///
  /// Where all weights are not below zero it runs Dijkstra's algorithm from each vertex, else
  /// Johnson's algorithm. Vertices outside the filter's mask are at infinite distance from all.
  ///
  /// - Parameter isCancelled: Asked every few thousand steps.
  /// - Returns: A matrix of vertices × vertices.
  /// - Throws: ``KernelError/negativeCycle(_:)``, ``KernelError/cancelled``.
  /// - Complexity: O(vertices · entries · log entries) time, O(vertices²) space.
  ///
  /// Source: D. B. Johnson, *Efficient algorithms for shortest paths in sparse networks* (1977).
  package func distanceMatrix(
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> DistanceMatrix<Numbered> {
    let count = graph.vertexCount
    var values: [Double] = []
    values.reserveCapacity(count * count)
    let every = Array(0..<UInt32(count))
    guard firstNegative != nil else {
      for source in every {
        if isCancelled() { throw .cancelled }
        values += try distances(from: [source], isCancelled: isCancelled)
      }
      return DistanceMatrix(vertexCount: count, values: values)
    }
    let potentials = try shortestPathTreeWithNegativeWeights(
      from: every, isCancelled: isCancelled
    ).distances
    // With potentials every weight is at least zero, except for rounding.
    let lifted = WeightedAdjacency(lifting: self, by: potentials)
    for source in every {
      if isCancelled() { throw .cancelled }
      let tree = try lifted.shortestPathTree(from: [source], isCancelled: isCancelled)
      values += try settled(from: source, along: tree.parentEntries, isCancelled: isCancelled)
    }
    return DistanceMatrix(vertexCount: count, values: values)
  }

  /// The weights of the shortest paths from a vertex, from a tree of paths that are nearly shortest.
  ///
  /// Potentials far from the weights take bits from these: what the tree weighs is added along its own
  /// paths, and lowered where one weighs less after all.
  private func settled(
    from source: UInt32, along parents: [UInt32], isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> [Double] {
    let count = graph.vertexCount
    var poll = Poll(isCancelled)
    var result = [Double](repeating: .infinity, count: count)
    guard filter.admits(vertex: source) else { return result }
    result[Int(source)] = 0
    var path: [Int] = []
    for vertex in 0..<UInt32(count) where parents[Int(vertex)] != Self.noEntry {
      var current = vertex
      while result[Int(current)] == .infinity {
        let entry = Int(parents[Int(current)])
        path.append(entry)
        current = self.vertex(ofEntry: entry)
      }
      try poll.step(path.count + 1)
      while let entry = path.popLast() {
        let neighbor = Int(rows.neighbors[entry])
        result[neighbor] = result[Int(current)] + weights[entry]
        current = UInt32(neighbor)
      }
    }
    var active = (0..<UInt32(count)).filter { result[Int($0)] < .infinity }
    // Without a negative cycle a path has fewer edges than there are vertices.
    for _ in 0..<count where !active.isEmpty {
      var lowered = Set<UInt32>()
      for vertex in active {
        let range = rows.range(of: vertex)
        try poll.step(range.count + 1)
        for entry in range {
          let neighbor = rows.neighbors[entry]
          let distance = result[Int(vertex)] + weights[entry]
          guard distance < result[Int(neighbor)] else { continue }
          result[Int(neighbor)] = distance
          lowered.insert(neighbor)
        }
      }
      active = lowered.sorted()
    }
    return result
  }

  private init(lifting base: WeightedAdjacency, by potentials: [Double]) {
    graph = base.graph
    filter = base.filter
    rows = base.rows
    firstNegative = nil
    lowestZero = nil
    tooGreat = nil
    var weights = base.weights
    for vertex in 0..<UInt32(base.graph.vertexCount) {
      for entry in rows.range(of: vertex) {
        // A sixteenth of each, so that no path of them weighs more than a number holds.
        let lifted =
          weights[entry] / 16 + potentials[Int(vertex)] / 16
          - potentials[Int(rows.neighbors[entry])] / 16
        weights[entry] = Swift.max(0, lifted)
      }
    }
    self.weights = weights
  }
}
