import GraphKernel
import TestSupport
import Testing

@Suite("Clusterability")
struct ClusterabilityTests {
  @Test("Clusterability in k camps is decided as by trying all ways")
  func clusterability() throws {
    var generator = SplitMix64(seed: 73)
    var seen: Set<String> = []
    for sample in Sample.corpus(seed: 74, randomGraphs: 500) where sample.vertexCount <= 6 {
      let signs = (0..<sample.edgeCount).map { _ -> Int8 in
        Int.random(in: 0..<4, using: &generator) == 0 ? 1 : -1
      }
      let pairs = sample.signedPairs(signs, .both)
      let ties = try SignedTies(sample.graph(), signs: signs, oppositeSigns: .majority)
      let count = sample.vertexCount
      for bound in [nil, 1, 2, 3] as [Int?] {
        let camps = bound ?? count
        var isPossible = false
        var total = 1
        for _ in 0..<count { total *= camps }
        for code in 0..<total where !isPossible {
          var labels: [Int] = []
          var rest = code
          for _ in 0..<count {
            labels.append(rest % camps)
            rest /= camps
          }
          isPossible = pairs.allSatisfy {
            (labels[$0.key[0]] == labels[$0.key[1]]) == ($0.value > 0)
          }
        }
        switch try ties.clusterability(limit: bound) {
        case .clusterable(let partition):
          seen.insert("yes")
          #expect(
            isPossible && (bound == nil || partition.count <= camps),
            "clusterable in \(camps): \(sample) \(signs)")
          #expect(
            pairs.allSatisfy {
              (partition.labels[$0.key[0]] == partition.labels[$0.key[1]]) == ($0.value > 0)
            }, "camps \(partition): \(sample) \(signs)")
        case .unclusterable(let edge):
          seen.insert("no")
          let ends = [sample.sources[Int(edge)], sample.targets[Int(edge)]].map { Int($0) }.sorted()
          #expect(
            !isPossible && signs[Int(edge)] < 0 && (pairs[ends] ?? 0) < 0,
            "unclusterable by \(edge): \(sample) \(signs)")
        case .needsMoreCamps:
          seen.insert("more")
          #expect(!isPossible && bound != nil, "\(sample) \(signs) \(camps)")
        }
      }
    }
    #expect(seen == ["yes", "no", "more"])
  }
}
