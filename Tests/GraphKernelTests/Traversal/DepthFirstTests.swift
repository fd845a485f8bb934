import GraphKernel
import TestSupport
import Testing

@Suite("Depth-first search")
struct DepthFirstTests {
  /// The recursive definition, safe on the small graphs of the corpus: vertices in order of discovery, and
  /// the edges that discover them.
  private func search(
    _ sample: Sample, from sources: [UInt32], _ filter: TraversalFilter
  ) -> (vertices: [UInt32], edges: [UInt32]) {
    var vertices: [UInt32] = []
    var edges: [UInt32] = []
    func enter(_ vertex: UInt32) {
      vertices.append(vertex)
      for entry in sample.entries(of: vertex, filter) where !vertices.contains(entry.neighbor) {
        edges.append(entry.edge)
        enter(entry.neighbor)
      }
    }
    for source in sources
    where filter.vertices?[Int(source)] ?? true && !vertices.contains(source) {
      enter(source)
    }
    return (vertices, edges)
  }

  @Test("The order is that of the recursive definition")
  func oracle() throws {
    var generator = SplitMix64(seed: 7)
    for sample in Sample.corpus(seed: 8) {
      let graph = try sample.graph()
      for filter in [.outgoing, .both, sample.randomFilter(&generator)] {
        let sources = (0..<UInt32(sample.vertexCount)).shuffled(using: &generator)
        let expected = search(sample, from: sources, filter)
        var cursor = try DepthFirstCursor(from: sources, in: graph, filter: filter)
        var found: (vertices: [UInt32], edges: [UInt32]) = ([], [])
        while let visit = cursor.next(in: graph) {
          found.vertices.append(visit.node)
          if let edge = visit.relation { found.edges.append(edge) }
        }
        guard found == expected else {
          Issue.record("\(sample) from \(sources), \(filter): \(found)")
          return
        }
      }
    }
  }

  @Test("A bounded search goes no deeper, and skipping leaves a branch out")
  func bounds() throws {
    let graph = try IndexedGraph(
      vertexCount: 5, sources: [0, 1, 2, 0], targets: [1, 2, 3, 4])
    var bounded = try DepthFirstCursor(from: [0], in: graph, maximumLength: 2)
    var found: [NodeVisit<Numbered>] = []
    while let visit = bounded.next(in: graph) { found.append(visit) }
    #expect(found.map(\.node) == [0, 1, 2, 4])
    #expect(found.map(\.depth) == [0, 1, 2, 1])
    var skipping = try DepthFirstCursor(from: [0], in: graph)
    found = []
    while let visit = skipping.next(in: graph) {
      found.append(visit)
      if visit.node == 1 { skipping.skipDescendants() }
    }
    #expect(found.map(\.node) == [0, 1, 4])
  }
}
