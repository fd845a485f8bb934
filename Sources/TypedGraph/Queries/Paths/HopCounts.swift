internal import GraphKernel

/// How many relations away every node is from one.
public struct HopCounts: Sendable {
  let view: GraphView
  let depths: [Int32]

  /// The node from which the relations are counted.
  public let start: any Node

  /// The number of relations on a shortest path to a node; nil where none leads.
  public subscript(node: some Node) -> Int? {
    guard let vertex = view.vertex(of: node), depths[Int(vertex)] >= 0 else { return nil }
    return Int(depths[Int(vertex)])
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

  /// The nodes to which a path leads, the start among them, in order of insertion.
  ///
  /// - Complexity: O(*n*).
  public var reached: [any Node] {
    view.nodes(at: view.vertices.filter { depths[Int($0)] >= 0 })
  }

  /// The nodes at a number of relations, in order of insertion.
  ///
  /// - Complexity: O(*n*).
  public func nodes(at hops: Int) -> [any Node] {
    view.nodes(at: view.vertices.filter { Int(depths[Int($0)]) == hops && hops >= 0 })
  }
}

extension HopCounts: CustomStringConvertible {
  /// The start and how many nodes there are at each distance: `North Korea: 1 at 0, 2 at 1`.
  public var description: String {
    let counts = histogram.enumerated().map { "\($0.element) at \($0.offset)" }
    return "\(start.name): \(counts.joined(separator: ", "))"
  }
}

extension GraphQueries {
  /// How many relations away every node is from one.
  ///
  /// ```swift
  /// let hops = graph.only(ArmsSupply.self).on("2024-01").hops(from: northKorea)
  /// print(hops[russia], hops.histogram)
  /// ```
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - direction: Which way directed relations are followed.
  ///   - maximumLength: The greatest number of relations to look at; no bound where nil.
  /// - Returns: The counts.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) time, O(*n*) space. It ends as soon as every node was found.
  public func hops(
    from start: some Node, _ direction: RelationDirection = .outgoing, maximumLength: Int? = nil
  ) throws(QueryError) -> HopCounts {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let depths = try view.asking { () throws(KernelError) in
      try view.index(direction).hopDistances(
        from: [source], view.filter(direction), maximumLength: maximumLength)
    }
    return HopCounts(view: view, depths: depths, start: view.node(at: source))
  }
}
