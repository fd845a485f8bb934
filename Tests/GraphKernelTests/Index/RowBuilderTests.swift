import TestSupport
import Testing

@testable import GraphKernel

/// What a graph of a test is like; the sizes lead through every way of building rows.
struct RowCase: CustomTestStringConvertible, Sendable {
  var vertexCount = 3_001
  var edgeCount = 20_000
  /// The kinds, evenly up to the highest.
  var kindCount = 1
  var highest = 0
  /// Whether some edges are removed and those of one kind symmetric.
  var isPlain = true

  var testDescription: String {
    "\(vertexCount) vertices, \(kindCount) kinds up to \(highest), \(isPlain ? "plain" : "mixed")"
  }

  static let all: [RowCase] =
    [3_001, 9_000, 140_000].flatMap { vertexCount in
      [(1, 0), (3, 2), (40, 200), (5, 60_000), (300, 299)].flatMap { kindCount, highest in
        [true, false].map { isPlain in
          RowCase(
            vertexCount: vertexCount, kindCount: kindCount, highest: highest, isPlain: isPlain)
        }
      }
    } + [
      // A vertex and its place within a range take more than one word.
      RowCase(vertexCount: 3_000_000, edgeCount: 2_000),
      RowCase(vertexCount: 3_000_000, edgeCount: 2_000, kindCount: 4, highest: 3, isPlain: false),
    ]

  func sample() -> Sample {
    var generator = SplitMix64(seed: UInt64(vertexCount + kindCount))
    let numbers = (0..<kindCount).map { UInt16($0 * highest / max(1, kindCount - 1)) }
    // Half of the ends crowd at a few vertices.
    func column() -> [UInt32] {
      (0..<edgeCount).map { edge in
        let range = edge % 2 == 0 ? vertexCount : 50
        return UInt32(vertexCount - 1) - UInt32.random(in: 0..<UInt32(range), using: &generator)
      }
    }
    var sample = Sample(vertexCount: vertexCount, sources: column(), targets: column())
    if kindCount > 1 {
      sample.kinds = (0..<edgeCount).map { _ in
        numbers[Int.random(in: 0..<kindCount, using: &generator)]
      }
    }
    if !isPlain {
      sample.symmetricKinds = [numbers[0]]
      sample.live = EdgeMask(count: edgeCount) { _ in Int.random(in: 0..<9, using: &generator) > 0 }
    }
    return sample
  }
}

@Suite("Row builder")
struct RowBuilderTests {
  @Test("Rows are those that sorting gives", arguments: RowCase.all)
  func rows(_ example: RowCase) throws {
    let sample = example.sample()
    let graph = try IndexedGraph(
      vertexCount: sample.vertexCount, columns: pieces(of: sample),
      symmetricKinds: sample.symmetricKinds, live: sample.live)
    let sides = try [graph.outgoing, #require(graph.incoming)]
    for (rows, isOutgoing) in zip(sides, [true, false]) {
      let expected = sorted(sample, isOutgoing: isOutgoing)
      let entries = listed(rows.neighborRows)
      #expect(entries.map(\.head) == expected.map(\.head))
      #expect(entries.map(\.kind) == expected.map(\.kind))
      #expect(entries.map(\.tail) == expected.map(\.tail))
      #expect(rows.edges == expected.map(\.edge))
    }
  }

  private struct Entry: Comparable {
    var tail: UInt32
    var kind: UInt16
    var edge: UInt32
    var head: UInt32

    static func < (left: Entry, right: Entry) -> Bool {
      (left.tail, left.kind, left.edge) < (right.tail, right.kind, right.edge)
    }
  }

  private func sorted(_ sample: Sample, isOutgoing: Bool) -> [Entry] {
    var result: [Entry] = []
    for edge in 0..<sample.edgeCount where sample.live?[edge] ?? true {
      let ends = [sample.sources[edge], sample.targets[edge]]
      let (tail, head) = isOutgoing ? (ends[0], ends[1]) : (ends[1], ends[0])
      let kind = sample.kind(edge)
      result.append(Entry(tail: tail, kind: kind, edge: UInt32(edge), head: head))
      if sample.isSymmetric(edge), tail != head {
        result.append(Entry(tail: head, kind: kind, edge: UInt32(edge), head: tail))
      }
    }
    return result.sorted()
  }

  private func listed(_ rows: NeighborRows) -> [(tail: UInt32, kind: UInt16, head: UInt32)] {
    (0..<UInt32(rows.vertexCount)).flatMap { vertex in
      rows.range(of: vertex).map { (vertex, rows.kinds.kind(at: $0), rows.neighbors[$0]) }
    }
  }

  /// The edges in three pieces, of which one is empty.
  private func pieces(of sample: Sample) -> [EdgeColumns] {
    let cut = sample.edgeCount / 3
    return [0..<cut, cut..<cut, cut..<sample.edgeCount].map { part in
      EdgeColumns(
        sources: Array(sample.sources[part]), targets: Array(sample.targets[part]),
        kinds: sample.kinds.isEmpty ? [] : Array(sample.kinds[part]))
    }
  }
}
