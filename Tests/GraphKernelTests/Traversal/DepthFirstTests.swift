import GraphKernel
import Testing

@Suite("Depth-first search")
struct DepthFirstTests {
  /// The recursive definition, safe on the small graphs of the corpus.
  private func events(
    _ sample: Sample, from sources: [UInt32], _ filter: TraversalFilter
  ) -> [DepthFirstEvent] {
    var result: [DepthFirstEvent] = []
    var clock = 0
    var entered: [UInt32: Int] = [:]
    var finished: Set<UInt32> = []
    var seenTwoWay: Set<UInt32> = []
    func enter(_ vertex: UInt32) {
      entered[vertex] = clock
      clock += 1
      result.append(.discover(vertex: vertex))
      for entry in sample.entries(of: vertex, filter) {
        let (edge, other) = (entry.edge, entry.neighbour)
        if filter.direction == .both || sample.isSymmetric(Int(edge)) {
          guard seenTwoWay.insert(edge).inserted else { continue }
        }
        guard let time = entered[other] else {
          result.append(.treeEdge(edge: edge, from: vertex, to: other))
          enter(other)
          continue
        }
        if !finished.contains(other) {
          result.append(.backEdge(edge: edge, from: vertex, to: other))
        } else if time > entered[vertex] ?? 0 {
          result.append(.forwardEdge(edge: edge, from: vertex, to: other))
        } else {
          result.append(.crossEdge(edge: edge, from: vertex, to: other))
        }
      }
      finished.insert(vertex)
      result.append(.finish(vertex: vertex))
    }
    for source in sources where filter.vertices?[Int(source)] ?? true && entered[source] == nil {
      enter(source)
    }
    return result
  }

  @Test("Events and preorder are those of the recursive definition")
  func oracle() throws {
    var generator = SplitMix64(seed: 7)
    for sample in Sample.corpus(seed: 8) {
      let graph = try sample.graph()
      for filter in [.outgoing, .both, sample.randomFilter(&generator)] {
        let sources = (0..<UInt32(sample.vertexCount)).shuffled(using: &generator)
        let expected = events(sample, from: sources, filter)
        var cursor = try DepthFirstEventCursor(from: sources, in: graph, filter: filter)
        var found: [DepthFirstEvent] = []
        while let event = cursor.next(in: graph) { found.append(event) }
        var preorder = try DepthFirstCursor(from: sources, in: graph, filter: filter)
        var visits: [UInt32] = []
        var edges: [UInt32] = []
        while let visit = preorder.next(in: graph) {
          visits.append(visit.vertex)
          if let edge = visit.edge { edges.append(edge) }
        }
        let order = expected.compactMap {
          if case .discover(let vertex) = $0 { vertex } else { nil }
        }
        let tree: [UInt32] = expected.compactMap {
          if case .treeEdge(let edge, _, _) = $0 { edge } else { nil }
        }
        guard found == expected, visits == order, edges == tree else {
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
    var bounded = try DepthFirstCursor(from: [0], in: graph, maximumDepth: 2)
    var found: [Visit] = []
    while let visit = bounded.next(in: graph) { found.append(visit) }
    #expect(found.map(\.vertex) == [0, 1, 2, 4])
    #expect(found.map(\.depth) == [0, 1, 2, 1])
    var skipping = try DepthFirstCursor(from: [0], in: graph)
    found = []
    while let visit = skipping.next(in: graph) {
      found.append(visit)
      if visit.vertex == 1 { skipping.skipDescendants() }
    }
    #expect(found.map(\.vertex) == [0, 1, 4])
  }
}
