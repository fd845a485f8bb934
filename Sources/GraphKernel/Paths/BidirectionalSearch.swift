/// Weighted searches between two vertices that grow from both ends.
///
/// Made once, it serves any number of searches.
public struct BidirectionalSearch: Sendable {
  private let forward: WeightedAdjacency
  private let backward: WeightedAdjacency

  /// Arranges weights for searches from both ends.
  ///
  /// - Parameters:
  ///   - graph: The graph; both sides must be indexed.
  ///   - weights: The weight of every edge by number, not below zero.
  ///   - filter: What may be walked.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)`` or an error of the arguments.
  /// - Complexity: O(vertices + entries) time and space.
  public init(
    _ graph: IndexedGraph, weights: [Double], _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) {
    forward = try WeightedAdjacency(graph, weights: weights, filter)
    try forward.requireNonNegative()
    backward = try WeightedAdjacency(graph, weights: weights, filter.reversed)
  }

  /// The shortest route between two vertices.
  ///
  /// Of several shortest routes which one is given depends on the numbers of vertices and edges
  /// alone. Of parallel edges the lightest counts; self-loops make no difference.
  ///
  /// - Parameters:
  ///   - source: Where the route begins.
  ///   - target: Where it ends.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The route, or `nil` if none leads there.
  /// - Throws: ``KernelError/cancelled`` or an error of the arguments.
  /// - Complexity: O(entries · log entries) time at worst, in practice about the square root of the
  ///   region a search from one end would see; O(vertices) space.
  ///
  /// Source: I. Pohl, *Bi-directional search* (1971), with the stopping rule of T. Ikeda and others
  /// (1994): the search ends when the least keys of both sides add up to the best route.
  public func shortestRoute(
    from source: UInt32, to target: UInt32,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> WeightedRoute? {
    let graph = forward.graph
    try graph.check(vertex: source)
    try graph.check(vertex: target)
    guard forward.filter.admits(vertex: source), forward.filter.admits(vertex: target) else {
      return nil
    }
    var near = Half(forward, from: source)
    var far = Half(backward, from: target)
    var best = Double.infinity
    var meeting: UInt32?
    if source == target {
      best = 0
      meeting = source
    }
    var poll = Poll(isCancelled)
    while let nearKey = near.heap.least?.key, let farKey = far.heap.least?.key,
      nearKey + farKey < best
    {
      if nearKey <= farKey {
        try near.settle(against: far, best: &best, meeting: &meeting, poll: &poll)
      } else {
        try far.settle(against: near, best: &best, meeting: &meeting, poll: &poll)
      }
    }
    guard let meeting else { return nil }
    var entries = near.entries(to: meeting)
    // An entry of the far side is the same edge seen from its other end.
    var current = meeting
    for entry in far.entries(to: meeting).reversed() {
      let next = backward.vertex(ofEntry: entry)
      let edge = backward.rows.edges[entry]
      guard
        let twin = forward.rows.range(of: current).first(where: {
          forward.rows.edges[$0] == edge && forward.rows.neighbours[$0] == next
        })
      else { return nil }
      entries.append(twin)
      current = next
    }
    let weight = entries.reduce(0) { $0 + forward.weights[$1] }
    return WeightedRoute(route: forward.route(from: source, entries: entries), weight: weight)
  }

  private struct Half {
    let adjacency: WeightedAdjacency
    var distances: [Double]
    var parents: [UInt32]
    var heap = DistanceHeap()

    init(_ adjacency: WeightedAdjacency, from source: UInt32) {
      self.adjacency = adjacency
      distances = Array(repeating: .infinity, count: adjacency.graph.vertexCount)
      parents = Array(repeating: ShortestPathTree.none, count: adjacency.graph.vertexCount)
      distances[Int(source)] = 0
      heap.push(0, source)
    }

    mutating func settle(
      against other: Half, best: inout Double, meeting: inout UInt32?, poll: inout Poll
    ) throws(KernelError) {
      guard let item = heap.pop(), item.key == distances[Int(item.vertex)] else { return }
      let range = adjacency.rows.range(of: item.vertex)
      try poll.step(range.count + 1)
      for entry in range {
        let neighbour = Int(adjacency.rows.neighbours[entry])
        let distance = item.key + adjacency.weights[entry]
        guard distance < distances[neighbour] else { continue }
        distances[neighbour] = distance
        parents[neighbour] = UInt32(entry)
        heap.push(distance, UInt32(neighbour))
        let total = distance + other.distances[neighbour]
        if total < best {
          best = total
          meeting = UInt32(neighbour)
        }
      }
    }

    /// The entries from the source to a vertex.
    func entries(to vertex: UInt32) -> [Int] {
      var result: [Int] = []
      var current = vertex
      while parents[Int(current)] != ShortestPathTree.none {
        let entry = Int(parents[Int(current)])
        result.append(entry)
        current = adjacency.vertex(ofEntry: entry)
      }
      return result.reversed()
    }
  }
}
