import GraphKernel
import TestSupport

extension Sample {
  /// A sign for every pair of vertices, and how many edges have it, by the majority rule.
  func signedPairs(_ signs: [Int8], _ filter: TraversalFilter) -> [[Int]: Int] {
    var sums: [[Int]: (Int, Int)] = [:]
    for edge in edges(filter) where sources[edge] != targets[edge] {
      let pair = [Int(sources[edge]), Int(targets[edge])].sorted()
      if signs[edge] > 0 { sums[pair, default: (0, 0)].0 += 1 }
      if signs[edge] < 0 { sums[pair, default: (0, 0)].1 += 1 }
    }
    return sums.mapValues { $0.0 > $0.1 ? $0.0 : $0.0 < $0.1 ? -$0.1 : 0 }.filter { $0.value != 0 }
  }

  /// A sign for every edge: two of six positive, three negative, one neutral.
  func signs(_ generator: inout SplitMix64) -> [Int8] {
    (0..<edgeCount).map { _ in [1, 1, -1, -1, -1, 0][Int.random(in: 0..<6, using: &generator)] }
  }
}
