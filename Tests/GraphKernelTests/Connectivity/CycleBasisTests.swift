import GraphKernel
import TestSupport
import Testing

@Suite("Cycle basis")
struct CycleBasisTests {
  @Test(
    "A cycle basis has as many cycles as the cycle space has dimensions, each with its own edge")
  func basis() throws {
    var generator = SplitMix64(seed: 31)
    for sample in Sample.corpus(seed: 32) {
      var filter = sample.randomFilter(&generator)
      let found = try sample.graph().cycleBasis(filter)
      filter.direction = .both
      let dimension =
        sample.edges(filter).count - sample.vertices(filter).count + sample.partCount(filter)
      var isRight = found.count == dimension
      for (number, cycle) in found.enumerated() {
        let closingEdge = cycle.relations[cycle.count - 1]
        isRight =
          isRight && cycle.start == cycle.end && sample.isWalk(cycle, filter)
          && Set(cycle.nodes).count == cycle.count && Set(cycle.relations).count == cycle.count
          && !found.enumerated().contains { $0 != number && $1.relations.contains(closingEdge) }
      }
      guard isRight else {
        Issue.record("\(sample) \(filter): \(found)")
        return
      }
    }
  }

  @Test("A basis of parallel edges takes work in line with their number")
  func parallelBasis() throws {
    func polls(_ count: Int, isSymmetric: Bool) throws -> (cycles: Int, polls: Int) {
      let graph = try IndexedGraph(
        vertexCount: 2, sources: Array(repeating: 0, count: count),
        targets: Array(repeating: 1, count: count), symmetricKinds: isSymmetric ? [0] : [])
      var polls = 0
      let cycles = try graph.cycleBasis(isCancelled: {
        polls += 1
        return false
      })
      return (cycles.count, polls)
    }
    for isSymmetric in [false, true] {
      let (small, large) = (
        try polls(10_000, isSymmetric: isSymmetric), try polls(100_000, isSymmetric: isSymmetric)
      )
      #expect(small.cycles == 9_999 && large.cycles == 99_999)
      // A poll is 4,096 steps.
      #expect(large.polls * 4_096 < 3 * 100_000 && small.polls <= large.polls)
    }
  }
}
