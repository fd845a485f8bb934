import TestSupport
import Testing

@testable import GraphKernel

@Suite("Indexed graph")
struct IndexedGraphTests {
  @Test("The rows answer as a look at every edge does")
  func entries() throws {
    var generator = SplitMix64(seed: 1)
    for sample in Sample.corpus(seed: 2) {
      let graph = try sample.graph()
      #expect(graph.liveEdgeCount == sample.live?.setCount ?? sample.edgeCount)
      for vertex in 0..<UInt32(sample.vertexCount) {
        for filter in [.outgoing, .incoming, .both, sample.randomFilter(&generator)] {
          let found = try graph.entries(of: vertex, filter)
          let expected = sample.entries(of: vertex, filter)
          guard found.map(\.edge) == expected.map(\.edge),
            found.map(\.neighbor) == expected.map(\.neighbor),
            try graph.entryCount(of: vertex, filter) == expected.count
          else {
            Issue.record("\(sample) at \(vertex), \(filter): \(found)")
            return
          }
        }
      }
    }
  }

  @Test("Within a vertex, entries stand by kind and then by edge")
  func rowsAreGrouped() throws {
    for sample in Sample.corpus(seed: 3) {
      let rows = try sample.graph().folded.outgoing
      for vertex in 0..<UInt32(sample.vertexCount) {
        let range = rows.range(of: vertex)
        let keys = range.map { (rows.kinds.kind(at: $0), rows.edges[$0]) }
        for (left, right) in zip(keys, keys.dropFirst()) { #expect(left < right) }
        for entry in range {
          let end = rows.kinds.endOfRun(from: entry, to: range.upperBound)
          let slow = range.first {
            $0 > entry && keys[$0 - range.lowerBound].0 != keys[entry - range.lowerBound].0
          }
          #expect(end == slow ?? range.upperBound)
        }
      }
    }
  }

  @Test("Pieces of columns, and one side completed later, give the rows of the whole")
  func pieces() throws {
    var generator = SplitMix64(seed: 31)
    for sample in Sample.corpus(seed: 32, randomGraphs: 250) {
      let whole = try sample.graph()
      let cut = Int.random(in: 0...sample.edgeCount, using: &generator)
      let pieces = [0..<cut, cut..<sample.edgeCount].map { part in
        EdgeColumns(
          sources: Array(sample.sources[part]), targets: Array(sample.targets[part]),
          kinds: sample.kinds.isEmpty ? [] : Array(sample.kinds[part]))
      }
      let half = try IndexedGraph(
        vertexCount: sample.vertexCount, columns: pieces, symmetricKinds: sample.symmetricKinds,
        live: sample.live, sides: .outgoing)
      let full = try half.withBothSides(of: pieces, live: sample.live)
      #expect(full.liveEdgeCount == whole.liveEdgeCount && full.hasBothSides)
      for vertex in 0..<UInt32(sample.vertexCount) {
        for direction in Direction.allCases {
          let filter = TraversalFilter(direction: direction)
          #expect(
            try full.entries(of: vertex, filter) == whole.entries(of: vertex, filter),
            "\(direction) entries of \(vertex): \(sample)")
        }
      }
    }
  }

  @Test("A graph that keeps a mask of edges answers as a search through the mask")
  func keeping() throws {
    var generator = SplitMix64(seed: 33)
    for sample in Sample.corpus(seed: 34, randomGraphs: 250) {
      let graph = try sample.graph()
      let mask = EdgeMask(count: sample.edgeCount) { _ in Bool.random(using: &generator) }
      let kept = try graph.keeping(mask)
      let live = (0..<sample.edgeCount).filter { mask[$0] && sample.live?[$0] ?? true }
      #expect(kept.liveEdgeCount == live.count)
      for vertex in 0..<UInt32(sample.vertexCount) {
        for direction in Direction.allCases {
          let masked = TraversalFilter(direction: direction, edges: mask)
          #expect(
            try kept.entries(of: vertex, TraversalFilter(direction: direction))
              == graph.entries(of: vertex, masked), "\(direction) entries of \(vertex): \(sample)")
        }
      }
      #expect(
        throws: KernelError.columnLength(
          column: "mask", expected: sample.edgeCount, found: sample.edgeCount + 1)
      ) { try graph.keeping(EdgeMask(count: sample.edgeCount + 1)) }
    }
  }

  @Test("Doubling steps find the end of a long run of one kind")
  func longRuns() {
    for (first, second) in [(1, 1), (5, 3), (64, 1), (1, 100), (333, 777)] {
      let column = KindColumn.bytes(
        Array(repeating: 3, count: first) + Array(repeating: 9, count: second))
      #expect(column.endOfRun(from: 0, to: first + second) == first)
      #expect(column.endOfRun(from: first, to: first + second) == first + second)
    }
  }

  @Test("An end outside the vertices is refused with the edge that has it")
  func endpoints() {
    #expect(
      throws: KernelError.endpointOutOfRange(edge: 1, vertex: 2, vertexCount: 2)
    ) {
      try IndexedGraph(vertexCount: 2, sources: [0, 1], targets: [1, 2])
    }
  }

  @Test(
    "Ends far beyond the vertices are refused as those just beyond",
    arguments: [3, 4, 0x4000_0000, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0003, UInt32.max] as [UInt32])
  func farEnds(_ end: UInt32) {
    for count in [1, 3] {
      let sources = [UInt32](repeating: 0, count: 40) + [end]
      #expect(
        throws: KernelError.endpointOutOfRange(edge: 40, vertex: end, vertexCount: count)
      ) {
        try IndexedGraph(
          vertexCount: count, sources: sources, targets: [UInt32](repeating: 0, count: 41))
      }
    }
  }

  @Test("A removed edge may keep ends that no longer exist")
  func removedEnds() throws {
    let live = EdgeMask(count: 2) { $0 == 0 }
    let graph = try IndexedGraph(vertexCount: 2, sources: [0, 9], targets: [1, 9], live: live)
    #expect(graph.liveEdgeCount == 1)
    #expect(try graph.entries(of: 0).map(\.edge) == [0])
  }

  @Test("Columns of different lengths are refused")
  func columnLengths() {
    #expect(throws: KernelError.columnLength(column: "targets", expected: 1, found: 0)) {
      try IndexedGraph(vertexCount: 1, sources: [0], targets: [])
    }
    #expect(throws: KernelError.columnLength(column: "kinds", expected: 1, found: 2)) {
      try IndexedGraph(vertexCount: 1, sources: [0], targets: [0], kinds: [1, 2])
    }
    #expect(throws: KernelError.columnLength(column: "live", expected: 1, found: 3)) {
      try IndexedGraph(
        vertexCount: 1, sources: [0], targets: [0], live: EdgeMask(count: 3))
    }
  }

  @Test("A graph with one side answers outgoing searches only")
  func oneSide() throws {
    let graph = try IndexedGraph(
      vertexCount: 2, sources: [0], targets: [1], sides: .outgoing)
    #expect(try graph.entries(of: 0).count == 1)
    #expect(throws: KernelError.sideNotIndexed(.incoming)) { try graph.entries(of: 0, .incoming) }
    #expect(throws: KernelError.sideNotIndexed(.both)) { try graph.entries(of: 0, .both) }
  }

  @Test("Both sides with many kinds take at most eighteen bytes for an edge besides the offsets")
  func memory() throws {
    var generator = SplitMix64(seed: 4)
    let ends = (0..<2_000).map { _ in UInt32.random(in: 0..<100, using: &generator) }
    let kinds = (0..<1_000).map { UInt16($0 % 16) }
    let graph = try IndexedGraph(
      vertexCount: 100, sources: Array(ends[..<1_000]), targets: Array(ends[1_000...]),
      kinds: kinds)
    #expect(bytes(of: graph) <= 18 * 1_000 + 2 * 4 * 101)
    let symmetric = try IndexedGraph(
      vertexCount: 100, sources: Array(ends[..<1_000]), targets: Array(ends[1_000...]),
      symmetricKinds: [0])
    #expect(bytes(of: symmetric) <= 16 * 1_000 + 4 * 101)
  }

  /// The bytes that the rows of a graph take; the two sides of a symmetric graph are one.
  private func bytes(of graph: IndexedGraph) -> Int {
    [graph.outgoing, graph.isSymmetric ? nil : graph.incoming].compactMap { $0 }.reduce(0) {
      let kinds =
        switch $1.kinds {
        case .single: 0
        case .bytes(let column): column.count
        case .words(let column): column.count * 2
        }
      return $0 + 4 * ($1.offsets.count + $1.neighbors.count + $1.edges.count) + kinds
    }
  }

  @Test("Masks of the wrong size and vertices that do not exist are refused")
  func arguments() throws {
    let graph = try IndexedGraph(vertexCount: 2, sources: [0], targets: [1])
    #expect(throws: KernelError.vertexOutOfRange(vertex: 2, vertexCount: 2)) {
      try graph.entries(of: 2)
    }
    let narrow = TraversalFilter(edges: EdgeMask(count: 0))
    #expect(throws: KernelError.columnLength(column: "filter.edges", expected: 1, found: 0)) {
      try graph.entries(of: 0, narrow)
    }
    let wide = TraversalFilter(vertices: VertexMask(count: 3))
    #expect(throws: KernelError.columnLength(column: "filter.vertices", expected: 2, found: 3)) {
      try graph.entries(of: 0, wide)
    }
  }
}
