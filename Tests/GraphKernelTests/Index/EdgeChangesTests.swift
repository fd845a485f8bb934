import TestSupport
import Testing

@testable import GraphKernel

@Suite("Changes beside an index")
struct EdgeChangesTests {
  @Test("From whatever edges a graph was indexed, it answers as a look at every edge does")
  func entries() throws {
    var generator = SplitMix64(seed: 71)
    for sample in Sample.corpus(seed: 72, randomGraphs: 400) {
      for first in 0...sample.edgeCount {
        let graph = try sample.changedGraph(from: first)
        let plain = try sample.plainGraph()
        #expect(graph.vertexCount == plain.vertexCount && graph.edgeCount == plain.edgeCount)
        #expect(graph.liveEdgeCount == plain.liveEdgeCount)
        for vertex in 0..<UInt32(sample.vertexCount) {
          for filter in [.outgoing, .incoming, .both, sample.randomFilter(&generator)] {
            let found = try graph.entries(of: vertex, filter)
            guard try found == plain.entries(of: vertex, filter),
              try graph.entryCount(of: vertex, filter) == found.count
            else {
              Issue.record("\(sample) from \(first) at \(vertex), \(filter): \(found)")
              return
            }
          }
        }
      }
    }
  }

  @Test("Folded, the rows are those of an index of the graph as it is")
  func folding() throws {
    for sample in Sample.corpus(seed: 73, randomGraphs: 400) {
      let plain = try sample.plainGraph()
      for first in 0...sample.edgeCount {
        let graph = try sample.changedGraph(from: first)
        #expect(graph.foldedIfKnown == nil)
        let folded = graph.folded
        #expect(folded.pendingCount == 0 && graph.foldedIfKnown != nil)
        #expect(folded.liveEdgeCount == plain.liveEdgeCount)
        for (rows, expected) in [
          (folded.outgoing, plain.outgoing), (folded.incoming, plain.incoming),
        ] as [(AdjacencyRows?, AdjacencyRows?)] {
          let (rows, expected) = try (#require(rows), #require(expected))
          guard rows.offsets == expected.offsets, rows.neighbors == expected.neighbors,
            rows.edges == expected.edges,
            (0..<rows.entryCount).allSatisfy({
              rows.kinds.kind(at: $0) == expected.kinds.kind(at: $0)
            })
          else {
            Issue.record("\(sample) from \(first)")
            return
          }
        }
      }
    }
  }

  @Test("What is folded can change again")
  func foldedTwice() throws {
    var sample = Sample(vertexCount: 3, sources: [0, 1, 2, 0], targets: [1, 2, 0, 2])
    sample.kinds = [0, 1, 0, 300]
    let graph = try sample.changedGraph(from: 2)
    let next = graph.changed(
      by: EdgeChanges(
        vertexCount: 4, edgeCount: 5, added: [.init(4, from: 3, to: 1, kind: 1)],
        removed: [.init(0, from: 0, to: 1, kind: 0)], symmetricKinds: [1]))
    #expect(next.liveEdgeCount == 4)
    #expect(try next.entries(of: 0).map(\.edge) == [3])
    #expect(try next.entries(of: 1, .both).map(\.edge) == [1, 4])
    #expect(try next.entries(of: 3).map(\.neighbor) == [1])
    #expect(try graph.entries(of: 0).map(\.edge) == [0, 3])
  }

  @Test("The side of incoming edges is not read where it was not indexed")
  func outgoingOnly() throws {
    let sample = Sample(vertexCount: 3, sources: [0, 1, 2], targets: [1, 2, 0])
    let graph = try sample.changedGraph(from: 2, sides: .outgoing)
    #expect(!graph.hasBothSides && !graph.folded.hasBothSides)
    #expect(try graph.entries(of: 2).map(\.edge) == [2])
    #expect(throws: KernelError.sideNotIndexed(.both)) { try graph.entries(of: 2, .both) }
    let full = try graph.withBothSides(
      of: [EdgeColumns(sources: sample.sources, targets: sample.targets)])
    #expect(try full.entries(of: 0, .both).map(\.edge) == [0, 2])
  }

  @Test("A vertex beside those that changed is read from the rows")
  func untouched() throws {
    let count = 1_000
    let sources = (0..<UInt32(count)).map { $0 }
    let sample = Sample(
      vertexCount: count, sources: sources + [7], targets: sources.map { ($0 + 1) % 1_000 } + [9])
    let graph = try sample.changedGraph(from: count)
    let pending = try #require(graph.pending)
    #expect(pending.touches(7) && pending.touches(9) && pending.touches(1_000))
    #expect((0..<UInt32(count)).count { pending.touches($0) } < 40)
    #expect(try graph.hops(from: [7]).depths[9] == 1)
  }
}
