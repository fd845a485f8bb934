import GraphKernel
import TestSupport
import Testing

@Suite("Breadth-first search")
struct BreadthFirstTests {
  /// Every path with at most `length` edges from the source, as edge sequences, by brute force.
  private func firstPaths(
    _ sample: Sample, from source: UInt32, _ filter: TraversalFilter
  ) -> [UInt32: [UInt32]] {
    var best: [UInt32: [UInt32]] = [:]
    guard filter.vertices?[Int(source)] ?? true else { return best }
    best[source] = []
    var layer: [(UInt32, [UInt32])] = [(source, [])]
    while !layer.isEmpty {
      var found: [UInt32: [UInt32]] = [:]
      for (vertex, edges) in layer {
        for entry in sample.entries(of: vertex, filter) where best[entry.neighbor] == nil {
          let candidate = edges + [entry.edge]
          if let known = found[entry.neighbor], known.lexicographicallyPrecedes(candidate) {
            continue
          }
          found[entry.neighbor] = candidate
        }
      }
      best.merge(found) { first, _ in first }
      layer = found.map { ($0.key, $0.value) }
    }
    return best
  }

  @Test("Depths, order and paths are those of the lexicographically first shortest edge sequences")
  func oracle() throws {
    var generator = SplitMix64(seed: 5)
    for sample in Sample.corpus(seed: 6) {
      let graph = try sample.graph()
      let source = UInt32.random(in: 0..<UInt32(sample.vertexCount), using: &generator)
      for filter in [.outgoing, sample.randomFilter(&generator)] {
        let expected = firstPaths(sample, from: source, filter)
        let reached = try graph.reachable(from: source, filter)
        let depths = try graph.hops(from: [source], filter).depths
        var visits: [UInt32: NodeVisit<Numbered>] = [:]
        var visited: [UInt32] = []
        var cursor = try BreadthFirstCursor(from: [source], in: graph, filter: filter)
        while let visit = cursor.next(in: graph) {
          visits[visit.node] = visit
          visited.append(visit.node)
        }
        let order = expected.sorted {
          ($0.value.count, $0.value) < ($1.value.count, $1.value)
        }.map(\.key)
        var checks = Checks()
        checks.expect(visited == order, "BreadthFirstCursor, order")
        checks.expect(reached == order, "reachable")
        for vertex in 0..<UInt32(sample.vertexCount) {
          let edges = expected[vertex]
          let path = try graph.shortestPath(from: source, to: vertex, filter)
          let visit = visits[vertex]
          let isReached = try graph.isReachable(vertex, from: source, filter)
          checks.expect(
            path?.relations == edges && (path.map { sample.isWalk($0, filter) } ?? true),
            "shortestPath")
          checks.expect(Int(depths[Int(vertex)]) == edges?.count ?? -1, "hops")
          checks.expect(
            visit?.depth == edges?.count && visit?.relation == edges?.last
              && visit?.previous == path?.nodes.dropLast().last, "BreadthFirstCursor, visits")
          checks.expect(isReached == (edges != nil), "isReachable")
        }
        guard checks.areRight else {
          Issue.record("\(checks.failed): \(sample) from \(source), \(filter)")
          return
        }
      }
    }
  }

  @Test("A cursor stops at its depth, and passes over what it is asked to skip")
  func cursor() throws {
    let graph = try IndexedGraph(
      vertexCount: 6, sources: [0, 0, 1, 2, 3], targets: [1, 2, 3, 4, 5])
    var bounded = try BreadthFirstCursor(from: [0], in: graph, maximumLength: 1)
    var visited: [UInt32] = []
    while let visit = bounded.next(in: graph) { visited.append(visit.node) }
    #expect(visited == [0, 1, 2])
    var skipping = try BreadthFirstCursor(from: [0], in: graph)
    visited = []
    while let visit = skipping.next(in: graph) {
      visited.append(visit.node)
      if visit.node == 1 { skipping.skipDescendants() }
    }
    #expect(visited == [0, 1, 2, 4])
    var none = try BreadthFirstCursor(from: [0], in: graph, maximumLength: -1)
    #expect(none.next(in: graph) == nil)
  }

  @Test("Several sources share one search, each at depth 0")
  func manySources() throws {
    let graph = try IndexedGraph(vertexCount: 4, sources: [0, 1, 2], targets: [3, 3, 1])
    var cursor = try BreadthFirstCursor(from: [2, 0, 2], in: graph)
    var visits: [NodeVisit<Numbered>] = []
    while let visit = cursor.next(in: graph) { visits.append(visit) }
    #expect(visits.map(\.node) == [2, 0, 1, 3])
    #expect(visits.map(\.depth) == [0, 0, 1, 1])
    #expect(visits.map(\.previous) == [nil, nil, 2, 0])
    #expect(visits.map(\.relation) == [nil, nil, 2, 0])
  }
}

extension Sample {
  /// Whether a path takes only admitted edges, each from the vertex before to the vertex after.
  func isWalk(_ path: RelationPath<Numbered>, _ filter: TraversalFilter) -> Bool {
    for step in path.relations.indices {
      let isThere = entries(of: path.nodes[step], filter).contains {
        $0.edge == path.relations[step] && $0.neighbor == path.nodes[step + 1]
      }
      if !isThere { return false }
    }
    return true
  }
}

/// Orders pairs of a length and a sequence.
private func < (left: (Int, [UInt32]), right: (Int, [UInt32])) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
