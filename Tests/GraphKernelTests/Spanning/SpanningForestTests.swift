import GraphKernel
import TestSupport
import Testing

@Suite("Spanning forests")
struct SpanningForestTests {
  @Test("An edge belongs to the lightest forest unless lighter edges join its ends already")
  func oracle() throws {
    var generator = SplitMix64(seed: 35)
    for (number, sample) in Sample.corpus(seed: 36).enumerated() {
      let isHeaviest = number % 2 == 0
      let weights = sample.weights(in: -2...3, &generator)
      var filter = sample.randomFilter(&generator)
      let found = try sample.graph().spanningForest(
        weights: weights, filter, isHeaviest: isHeaviest)
      filter.direction = .both
      let expected = sample.edges(filter).filter { edge in
        var before = filter
        before.edges = EdgeMask(count: sample.edgeCount) { other in
          let (left, right) = (weights[other], weights[edge])
          let comesBefore = isHeaviest ? left > right : left < right
          return (comesBefore || left == right && other < edge) && filter.edges?[other] ?? true
        }
        return !sample.reachability(before)[Int(sample.sources[edge])][Int(sample.targets[edge])]
      }
      var checks = Checks()
      checks.expect(found.relations == expected.map { UInt32($0) }, "relations")
      checks.expect(found.weight == expected.reduce(0) { $0 + weights[$1] }, "weight")
      checks.expect(found.treeCount == sample.partCount(filter), "number of trees")
      guard checks.areRight else {
        Issue.record(
          "\(checks.failed), heaviest \(isHeaviest): \(sample) \(weights) \(filter): \(found)")
        return
      }
    }
  }
}
