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
      let row = try lifted.distances(from: [source], isCancelled: isCancelled)
      for target in 0..<count {
        values.append(
          row[target] == .infinity
            ? .infinity : row[target] - potentials[Int(source)] + potentials[target])
      }
    }
    return DistanceMatrix(vertexCount: count, values: values)
  }

  private init(lifting base: WeightedAdjacency, by potentials: [Double]) {
    graph = base.graph
    filter = base.filter
    rows = base.rows
    firstNegative = nil
    var weights = base.weights
    for vertex in 0..<UInt32(base.graph.vertexCount) {
      for entry in rows.range(of: vertex) {
        let lifted =
          weights[entry] + potentials[Int(vertex)] - potentials[Int(rows.neighbors[entry])]
        weights[entry] = Swift.max(0, lifted)
      }
    }
    self.weights = weights
  }
}
