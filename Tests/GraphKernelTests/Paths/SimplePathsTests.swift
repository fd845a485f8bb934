import GraphKernel
import TestSupport
import Testing

@Suite("All simple paths")
struct SimplePathsTests {
  @Test("Cursor and count agree with the recursive definition, in the same order")
  func oracle() throws {
    var generator = SplitMix64(seed: 21)
    for sample in Sample.corpus(seed: 22) {
      let graph = try sample.graph()
      let source = sample.randomVertex(&generator)
      let target = sample.randomVertex(&generator)
      for filter in [.outgoing, sample.randomFilter(&generator)] {
        let bound = Int.random(in: 0...6, using: &generator)
        let expected = sample.simplePaths(
          from: source, to: target, filter, maximumLength: bound)
        var cursor = try SimplePathCursor(
          from: source, to: target, in: graph, filter: filter, maximumLength: bound)
        var found: [RelationPath<Numbered>] = []
        while let path = try cursor.next(in: graph) { found.append(path) }
        let count = try graph.simplePathCount(
          from: source, to: target, filter, maximumLength: bound)
        var checks = Checks()
        checks.expect(found == expected, "SimplePathCursor")
        checks.expect(count == expected.count, "simplePathCount")
        guard checks.areRight else {
          Issue.record(
            "\(checks.failed): \(sample) \(source) to \(target), \(filter), \(bound): \(found) \(count)"
          )
          return
        }
      }
    }
  }

  @Test("A search for paths can be cancelled and taken up again")
  func cancellation() throws {
    let count: UInt32 = 14
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for source in 0..<count {
      for target in 0..<count where source != target {
        sources.append(source)
        targets.append(target)
      }
    }
    let graph = try IndexedGraph(
      vertexCount: Int(count) + 1, sources: sources, targets: targets)
    #expect(throws: KernelError.cancelled) {
      try graph.simplePathCount(from: 0, to: 1, maximumLength: 12, isCancelled: { true })
    }
    var cursor = try SimplePathCursor(from: 0, to: 1, in: graph)
    #expect(try cursor.next(in: graph)?.relations == [0])
  }
}
