/// All elementary cycles of a graph, one at a time.
///
/// ```
/// 0 ←─→ 1            cycles: 0 1 2 0 and 0 1 0
/// ↑     ↓            (the edges are numbered 0→1, 1→2, 2→0, 1→0)
/// └──── 2
/// ```
///
/// A cycle enters no vertex and takes no edge twice. It is given once, beginning at its lowest
/// vertex; cycles come by that vertex, and then in the lexicographic order of their edges. Cycles
/// that differ only in which of several parallel edges they take are different; a self-loop is a
/// cycle of one edge. A cycle all of whose edges can be walked both ways is given in one sense only,
/// the one in which its first edge is lower than its last.
///
/// The cursor keeps rows of its own and needs no graph. Without a bound it is Johnson's algorithm;
/// with one it never enters a vertex too far from the beginning. The state is on the heap.
///
/// Source: D. B. Johnson, *Finding all the elementary circuits of a directed graph* (1975).
package struct CycleCursor: Sendable {
  /// The greatest number of edges of a cycle; no bound if `nil`.
  package let maximumLength: Int?

  private struct Frame {
    let vertex: UInt32
    var next: Int
    var isClosing: Bool
  }

  private let graph: IndexedGraph
  private let filter: TraversalFilter
  private let rows: AdjacencyRows
  private let twoWay: EdgeMask
  private var root = -1
  private var isInside: [Bool]
  private var isBlocked: [Bool]
  private var blockedBy: [[UInt32]]
  private var remaining: [Int32] = []
  private var frames: [Frame] = []
  private var entries: [Int] = []

  /// A search that has not found anything yet.
  ///
  /// - Parameters:
  ///   - graph: The graph to search.
  ///   - filter: What may be walked.
  ///   - maximumLength: The greatest number of edges of a cycle; no bound if `nil`.
  /// - Throws: ``KernelError`` if the filter does not fit the graph.
  /// - Complexity: O(vertices + entries) time and space.
  package init(
    in graph: IndexedGraph, filter: TraversalFilter = .outgoing, maximumLength: Int? = nil
  ) throws(KernelError) {
    self.graph = graph
    self.filter = filter
    // A cycle has no more edges than there are vertices, so that no greater bound says more.
    self.maximumLength = maximumLength.flatMap { $0 < graph.vertexCount ? $0 : nil }
    rows = try graph.arranged(filter)
    var twoWay = EdgeMask(count: graph.edgeCount)
    for arc in try graph.arcs(filter) where arc.isTwoWay { twoWay[Int(arc.edge)] = true }
    self.twoWay = twoWay
    isInside = Array(repeating: false, count: graph.vertexCount)
    isBlocked = isInside
    blockedBy = Array(repeating: [], count: graph.vertexCount)
  }

  /// Finds the next cycle.
  ///
  /// - Parameter isCancelled: Asked every few thousand steps.
  /// - Returns: The cycle as a path that ends where it begins, or `nil` at the end.
  /// - Throws: ``KernelError/cancelled``; the search can be continued.
  /// - Complexity: O(vertices + entries) time for each cycle and each vertex without a bound.
  package mutating func next(
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> RelationPath<Numbered>? {
    var poll = Poll(isCancelled)
    while true {
      if frames.isEmpty {
        guard try begin(isCancelled: isCancelled) else { return nil }
      }
      while let frame = frames.last {
        try poll.step()
        guard frame.next < Int(rows.offsets[Int(frame.vertex) + 1]) else {
          close(frame)
          continue
        }
        frames[frames.count - 1].next += 1
        let neighbor = rows.neighbors[frame.next]
        guard isInside[Int(neighbor)] else { continue }
        if Int(neighbor) == root {
          frames[frames.count - 1].isClosing = true
          if let cycle = cycle(closedBy: frame.next) { return cycle }
        } else if mayEnter(neighbor) {
          entries.append(frame.next)
          open(neighbor)
        }
      }
    }
  }

  /// Turns to the next vertex that lies on a cycle with none but higher vertices.
  private mutating func begin(
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> Bool {
    guard maximumLength ?? 1 > 0 else { return false }
    if root + 1 < graph.vertexCount {
      let lowest = UInt32(root + 1)
      let labels = try rows.neighborRows.notBelow(lowest).strongLabels(isCancelled: isCancelled) {
        $0 >= lowest
      }
      // Vertices that lie on no cycle with higher ones are passed over at once.
      let next = (lowest..<UInt32(graph.vertexCount)).first { vertex in
        rows.range(of: vertex).contains { entry in
          let neighbor = rows.neighbors[entry]
          return neighbor >= lowest && labels[Int(neighbor)] == labels[Int(vertex)]
        }
      }
      guard let next else {
        root = graph.vertexCount
        return false
      }
      root = Int(next)
      let label = labels[root]
      isInside = labels.map { $0 == label }
      for vertex in root..<graph.vertexCount where isInside[vertex] {
        isBlocked[vertex] = false
        blockedBy[vertex].removeAll(keepingCapacity: true)
      }
      if let maximumLength { measure(upTo: maximumLength) }
      open(next)
      return true
    }
    return false
  }

  private func mayEnter(_ vertex: UInt32) -> Bool {
    guard !isBlocked[Int(vertex)] else { return false }
    guard let maximumLength else { return true }
    return remaining[Int(vertex)] >= 0
      && Int(remaining[Int(vertex)]) + frames.count <= maximumLength
  }

  private mutating func open(_ vertex: UInt32) {
    isBlocked[Int(vertex)] = true
    frames.append(
      Frame(vertex: vertex, next: Int(rows.offsets[Int(vertex)]), isClosing: false))
  }

  private mutating func close(_ frame: Frame) {
    frames.removeLast()
    _ = entries.popLast()
    if maximumLength != nil {
      isBlocked[Int(frame.vertex)] = false
      return
    }
    if frame.isClosing {
      unblock(frame.vertex)
      if !frames.isEmpty { frames[frames.count - 1].isClosing = true }
      return
    }
    for entry in rows.range(of: frame.vertex) {
      let neighbor = Int(rows.neighbors[entry])
      guard isInside[neighbor], !blockedBy[neighbor].contains(frame.vertex) else { continue }
      blockedBy[neighbor].append(frame.vertex)
    }
  }

  private mutating func unblock(_ vertex: UInt32) {
    var open = [vertex]
    while let current = open.popLast() {
      guard isBlocked[Int(current)] else { continue }
      isBlocked[Int(current)] = false
      open += blockedBy[Int(current)]
      blockedBy[Int(current)].removeAll(keepingCapacity: true)
    }
  }

  private func cycle(closedBy last: Int) -> RelationPath<Numbered>? {
    let all = entries + [last]
    let edges = all.map { rows.edges[$0] }
    if all.count > 1, let first = edges.first, let final = edges.last {
      if first == final { return nil }
      if first > final, edges.allSatisfy({ twoWay[Int($0)] }) { return nil }
    }
    let vertices = [UInt32(root)] + all.map { rows.neighbors[$0] }
    return RelationPath(nodes: vertices, relations: edges)
  }

  /// Measures how many edges lead from every vertex inside to the beginning.
  private mutating func measure(upTo bound: Int) {
    remaining = Array(repeating: -1, count: graph.vertexCount)
    remaining[root] = 0
    let back = rows.neighborRows.reversed()
    var queue = [UInt32(root)]
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      for entry in back.range(of: vertex) {
        let neighbor = Int(back.neighbors[entry])
        guard isInside[neighbor], remaining[neighbor] < 0 else { continue }
        remaining[neighbor] = remaining[Int(vertex)] + 1
        queue.append(UInt32(neighbor))
      }
    }
  }
}

extension NeighborRows {
  /// The entries that lead between vertices that are not below one.
  fileprivate func notBelow(_ lowest: UInt32) -> NeighborRows {
    var offsets = [UInt32](repeating: 0, count: Int(lowest) + 1)
    offsets.reserveCapacity(vertexCount + 1)
    var neighbors: [UInt32] = []
    for vertex in lowest..<UInt32(vertexCount) {
      for entry in range(of: vertex) where self.neighbors[entry] >= lowest {
        neighbors.append(self.neighbors[entry])
      }
      offsets.append(UInt32(neighbors.count))
    }
    return NeighborRows(offsets: offsets, neighbors: neighbors, kinds: .single(0))
  }
}
