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
}
