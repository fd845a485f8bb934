import GraphKernel
import TestSupport
import Testing

@Suite("Core numbers")
struct CoreNumbersTests {
  @Test("Core numbers are what taking vertices away leaves")
  func cores() throws {
    var generator = SplitMix64(seed: 51)
    for sample in Sample.corpus(seed: 52) {
      var filter = sample.randomFilter(&generator)
      let found = try sample.graph().coreNumbers(filter)
      filter.direction = .both
      let neighbors = sample.neighbors(filter)
      var expected = [Int](repeating: 0, count: sample.vertexCount)
      for core in 1...max(1, sample.vertexCount) {
        var left = Set(sample.vertices(filter))
        while let weak = left.first(where: { neighbors[$0].intersection(left).count < core }) {
          left.remove(weak)
        }
        for vertex in left { expected[vertex] = core }
      }
      guard found == expected else {
        Issue.record("\(sample) \(filter): \(found) instead of \(expected)")
        return
      }
    }
  }
}
