import TestSupport
import Testing

@testable import GraphKernel

@Suite("The best division into camps")
struct CampPartitionTests {
  private static let questions: [(Int, Double)] = [
    (1, 0.5), (2, 0.5), (3, 0.5), (3, 0.2), (4, 0.9), (.max, 0.5), (2, 0), (3, 1),
  ]

  /// The least cost of all ways to put vertices into so many camps.
  private func leastCost(
    _ pairs: [[Int]: Int], count: Int, camps: Int, _ alpha: Double
  ) -> Double {
    var least = Double.infinity
    var labels = [Int](repeating: 0, count: count)
    func put(_ vertex: Int, used: Int) {
      if vertex == count {
        least = min(least, cost(pairs, alpha) { labels[$0] == labels[$1] })
        return
      }
      for camp in 0..<min(camps, used + 1) {
        labels[vertex] = camp
        put(vertex + 1, used: max(used, camp + 1))
      }
    }
    put(0, used: 0)
    return least
  }

  private func cost(
    _ pairs: [[Int]: Int], _ alpha: Double, _ areTogether: (Int, Int) -> Bool
  ) -> Double {
    var (negative, positive) = (0, 0)
    for (pair, value) in pairs {
      if value < 0, areTogether(pair[0], pair[1]) { negative -= value }
      if value > 0, !areTogether(pair[0], pair[1]) { positive += value }
    }
    return alpha * Double(negative) + (1 - alpha) * Double(positive)
  }

  @Test("The cost is the least of all ways to divide, into any number of camps and by any weights")
  func oracle() throws {
    var generator = SplitMix64(seed: 91)
    var proved = 0
    for sample in Sample.corpus(seed: 92, randomGraphs: 500) where sample.vertexCount <= 8 {
      let graph = try sample.graph()
      let signs = sample.signs(&generator)
      let filter = sample.randomFilter(&generator)
      let pairs = sample.signedPairs(signs, filter)
      let ties = try SignedTies(graph, signs: signs, filter, oppositeSigns: .majority)
      for (camps, alpha) in Self.questions {
        let found = try ties.campPartition(into: camps, alpha: alpha)
        let least = leastCost(pairs, count: sample.vertexCount, camps: camps, alpha)
        let labels = found.camps.labels
        let own = cost(pairs, alpha) { labels[$0] == labels[$1] }
        var checks = Checks()
        checks.expect(found.isProved && abs(found.cost - least) < 1e-9, "least cost")
        checks.expect(abs(own - found.cost) < 1e-9, "cost of the camps")
        checks.expect(found.camps.count <= camps, "number of camps")
        checks.expect(
          found.frustrated.count == found.negativeWithin + found.positiveBetween, "relations")
        checks.expect(
          found.frustrated.allSatisfy { edge in
            let ends = [sample.sources[Int(edge)], sample.targets[Int(edge)]].map { Int($0) }
            return (labels[ends[0]] == labels[ends[1]]) == (signs[Int(edge)] < 0)
          }, "relations that stand against the camps")
        guard checks.areRight else {
          Issue.record(
            "\(checks.failed) into \(camps), \(alpha): \(sample) \(signs): \(found) \(least)")
          return
        }
        proved += 1
      }
    }
    #expect(proved > 1_000)
  }

  @Test("Into two camps it is half the frustration index; without cost exactly where camps fit")
  func relatives() throws {
    var generator = SplitMix64(seed: 93)
    for _ in 0..<60 {
      let sample = Sample.random(&generator, vertices: 9...20)
      let signs = sample.signs(&generator)
      let ties = try SignedTies(sample.graph(), signs: signs, oppositeSigns: .majority)
      let frustration = try #require(try ties.frustration().value)
      let two = try ties.campPartition(into: 2)
      #expect(two.value == Double(frustration) / 2)
      for camps in 1...4 {
        let found = try ties.campPartition(into: camps)
        switch try ties.clusterability(limit: camps) {
        case .clusterable: #expect(found.cost == 0)
        case .unclusterable, .needsMoreCamps: #expect(found.cost > 0)
        }
      }
      let costs = try (1...6).map { try ties.campPartition(into: $0).cost }
      #expect(costs == costs.sorted(by: >), "more camps never cost more")
    }
  }

  @Test("Where the steps run out, bounds from both sides and camps are given, not a guess")
  func bounds() throws {
    let ties = try complete(40)
    let found = try ties.campPartition(into: 3, limit: 5_000)
    #expect(!found.isProved && found.value == nil)
    #expect(found.lowerBound > 0 && found.lowerBound < found.cost)
    #expect(found.camps.count <= 3)
    #expect(
      found.cost == Double(found.negativeWithin) / 2 + Double(found.positiveBetween) / 2)
    #expect(try ties.campPartition(into: 3, limit: 5_000) == found)
    #expect(throws: KernelError.cancelled) {
      try ties.campPartition(into: 3, isCancelled: { true })
    }
  }

  @Test("Fewer camps than one and weights outside 0 to 1 are refused")
  func parameters() throws {
    let ties = try complete(3)
    for camps in [0, -1, Int.min] {
      #expect(throws: KernelError.invalidParameter(name: "camps", reason: "must be above zero")) {
        try ties.campPartition(into: camps)
      }
    }
    for alpha in [-0.1, 1.1, .infinity, .nan] {
      #expect(
        throws: KernelError.invalidParameter(name: "alpha", reason: "must lie between 0 and 1")
      ) {
        try ties.campPartition(into: 2, alpha: alpha)
      }
    }
  }

  /// A complete graph with random signs.
  private func complete(_ count: UInt32) throws -> SignedTies {
    var generator = SplitMix64(seed: 94)
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    for left in 0..<count {
      for right in 0..<left {
        sources.append(left)
        targets.append(right)
      }
    }
    let signs = sources.map { _ in Bool.random(using: &generator) ? Int8(1) : -1 }
    let graph = try IndexedGraph(vertexCount: Int(count), sources: sources, targets: targets)
    return try SignedTies(graph, signs: signs)
  }
}
