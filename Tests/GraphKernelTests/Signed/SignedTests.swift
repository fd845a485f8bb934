import Foundation
import TestSupport
import Testing

@testable import GraphKernel

extension SignedTies {
  fileprivate var negatives: Int { packed.filter { $0 & 1 == 1 }.count }
}

@Suite("Signed ties")
struct SignedTests {
  /// A sign for every pair of vertices, and how many edges have it, by the majority rule.
  private func pairs(
    _ sample: Sample, _ signs: [Int8], _ filter: TraversalFilter
  ) -> [[Int]: Int] {
    var sums: [[Int]: (Int, Int)] = [:]
    for edge in sample.edges(filter) where sample.sources[edge] != sample.targets[edge] {
      let pair = [Int(sample.sources[edge]), Int(sample.targets[edge])].sorted()
      if signs[edge] > 0 { sums[pair, default: (0, 0)].0 += 1 }
      if signs[edge] < 0 { sums[pair, default: (0, 0)].1 += 1 }
    }
    return sums.mapValues { $0.0 > $0.1 ? $0.0 : $0.0 < $0.1 ? -$0.1 : 0 }.filter { $0.value != 0 }
  }

  private func signs(_ sample: Sample, _ generator: inout SplitMix64) -> [Int8] {
    (0..<sample.edgeCount).map { _ in
      [1, 1, -1, -1, -1, 0][Int.random(in: 0..<6, using: &generator)]
    }
  }

  @Test("Triads, balance, frustration and clusterability are those of all ways to choose")
  func oracle() throws {
    var generator = SplitMix64(seed: 71)
    for sample in Sample.corpus(seed: 72) {
      let graph = try sample.graph()
      let signs = signs(sample, &generator)
      let filter = sample.randomFilter(&generator)
      let pairs = pairs(sample, signs, filter)
      let ties = try SignedTies(graph, signs: signs, filter, oppositeSigns: .majority)
      let count = sample.vertexCount
      var triads = [0, 0, 0, 0]
      for third in 0..<count {
        for second in 0..<third {
          for first in 0..<second {
            guard let one = pairs[[first, second]], let two = pairs[[first, third]],
              let three = pairs[[second, third]]
            else { continue }
            triads[[one, two, three].filter { $0 < 0 }.count] += 1
          }
        }
      }
      var least = Int.max
      for camps in 0..<(1 << (count - 1)) {
        let cost = pairs.reduce(0) { sum, pair in
          let isTogether = camps >> pair.key[0] & 1 == camps >> pair.key[1] & 1
          return sum + (isTogether == (pair.value < 0) ? abs(pair.value) : 0)
        }
        least = min(least, cost)
      }
      let found = try ties.frustration()
      var cost = 0
      for (pair, value) in pairs {
        let isTogether = found.camps.labels[pair[0]] == found.camps.labels[pair[1]]
        if isTogether == (value < 0) { cost += abs(value) }
      }
      let census = try ties.triads()
      var checks = Checks()
      checks.expect(ties.count == pairs.count, "number of ties")
      checks.expect(census.counts == triads, "triads")
      checks.expect(found.isProved && found.upperBound == least, "frustration, index")
      checks.expect(cost == least, "frustration, camps")
      checks.expect(found.frustrated.count == least, "frustration, relations")
      let without = EdgeMask(count: sample.edgeCount) { edge in
        !found.frustrated.contains(UInt32(edge)) && filter.edges?[edge] ?? true
      }
      var rest = filter
      rest.edges = without
      let keptPairs = self.pairs(sample, signs, rest)
      if keptPairs.allSatisfy({ pairs[$0.key] == $0.value }) {
        let kept = try SignedTies(graph, signs: signs, rest, oppositeSigns: .majority)
        if case .unbalanced = try kept.balance() {
          checks.expect(false, "balance without the frustrated relations")
        }
      }
      switch try ties.balance() {
      case .balanced(let camps):
        checks.expect(least == 0, "balance, balanced")
        for (pair, value) in pairs {
          checks.expect(
            (camps.labels[pair[0]] == camps.labels[pair[1]]) == (value > 0), "balance, camps")
        }
      case .unbalanced(let cycle):
        var negatives = 0
        for (edge, ends) in zip(cycle, zip(cycle.nodes, cycle.nodes.dropFirst())) {
          let pair = [Int(ends.0), Int(ends.1)].sorted()
          let joined = [sample.sources[Int(edge)], sample.targets[Int(edge)]].map { Int($0) }
          // Each edge joins its vertices, may be walked, and has the sign of their tie.
          checks.expect(
            joined.sorted() == pair && filter.edges?[Int(edge)] ?? true
              && Int(signs[Int(edge)]) == (pairs[pair] ?? 0).signum(), "balance, cycle edges")
          if signs[Int(edge)] < 0 { negatives += 1 }
        }
        checks.expect(
          least > 0 && negatives % 2 == 1 && cycle.count > 2 && cycle.start == cycle.end
            && Set(cycle.nodes).count == cycle.count, "balance, cycle")
      }
      guard checks.areRight else {
        Issue.record(
          "\(checks.failed): \(sample) \(signs) \(filter): \(found), \(least), \(triads)")
        return
      }
    }
  }

  @Test("Clusterability in k camps is decided as by trying all ways")
  func clusterability() throws {
    var generator = SplitMix64(seed: 73)
    var seen: Set<String> = []
    for sample in Sample.corpus(seed: 74, randomGraphs: 500) where sample.vertexCount <= 6 {
      let signs = (0..<sample.edgeCount).map { _ -> Int8 in
        Int.random(in: 0..<4, using: &generator) == 0 ? 1 : -1
      }
      let pairs = pairs(sample, signs, .both)
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

  @Test("Rules for opposite signs differ where they should, and by default there is none")
  func oppositeSigns() throws {
    let graph = try IndexedGraph(
      vertexCount: 2, sources: [0, 1, 0, 0], targets: [1, 0, 1, 0], symmetricKinds: [0])
    let signs: [Int8] = [1, -1, 1, -1]
    #expect(throws: KernelError.oppositeSigns(positive: 0, negative: 1)) {
      try SignedTies(graph, signs: signs)
    }
    #expect(try SignedTies(graph, signs: signs, oppositeSigns: .majority).negatives == 0)
    #expect(try SignedTies(graph, signs: signs, oppositeSigns: .negativeWins).negatives == 1)
    #expect(try SignedTies(graph, signs: signs, oppositeSigns: .positiveWins).negatives == 0)
    #expect(
      try SignedTies(graph, signs: [1, -1, 0, 0], oppositeSigns: .majority).count == 0)
    #expect(throws: KernelError.invalidSign(edge: 2, sign: 3)) {
      try SignedTies(graph, signs: [1, 1, 3, 1])
    }
  }

  /// The number of vertices, and of ten pairs how many are tied and of ten ties how many negative.
  private static let densities = [
    (70, 10, 5), (128, 9, 5), (129, 9, 2), (150, 9, 5), (200, 10, 0), (300, 10, 10), (300, 8, 3),
  ]

  @Test("Dense and sparse counting of triads agree", arguments: densities)
  func dense(count: Int, tied: Int, negative: Int) throws {
    var generator = SplitMix64(seed: 75)
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for left in 0..<UInt32(count) {
      for right in 0..<left where Int.random(in: 0..<10, using: &generator) < tied {
        sources.append(left)
        targets.append(right)
      }
    }
    let signs = sources.map { _ in
      Int.random(in: 0..<10, using: &generator) < negative ? Int8(-1) : 1
    }
    // The same ties among many more vertices are counted the sparse way.
    let dense = try IndexedGraph(vertexCount: count, sources: sources, targets: targets)
    let sparse = try IndexedGraph(vertexCount: 9_000, sources: sources, targets: targets)
    let left = try SignedTies(dense, signs: signs).triads()
    #expect(left == (try SignedTies(sparse, signs: signs).triads()))
    if tied == 10, negative % 10 == 0 {
      let all = count * (count - 1) * (count - 2) / 6
      #expect(left.counts == (negative == 0 ? [all, 0, 0, 0] : [0, 0, 0, all]))
    } else {
      #expect(left.counts.allSatisfy { $0 > 0 })
    }
  }

  @Test("A graph without triads has no share of balanced ones")
  func noTriads() throws {
    let none = try SignedTies(Sample.path(3), signs: [1, -1]).triads()
    #expect(none.balancedShare == nil)
  }

  @Test("Where the steps run out, bounds from both sides and camps are given, not a guess")
  func bounds() throws {
    var generator = SplitMix64(seed: 76)
    let count: UInt32 = 60
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for left in 0..<count {
      for right in 0..<left {
        sources.append(left)
        targets.append(right)
      }
    }
    let signs = sources.map { _ in Bool.random(using: &generator) ? Int8(1) : -1 }
    let graph = try IndexedGraph(vertexCount: Int(count), sources: sources, targets: targets)
    let ties = try SignedTies(graph, signs: signs)
    let found = try ties.frustration(limit: 10_000)
    #expect(!found.isProved && found.lowerBound > 0 && found.lowerBound < found.upperBound)
    #expect(found.frustrated.count == found.upperBound)
    #expect(try ties.frustration(limit: 10_000) == found)
    #expect(throws: KernelError.cancelled) { try ties.frustration(isCancelled: { true }) }
  }

  private static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data")

  private static let hasTribes = FileManager.default.fileExists(
    atPath: data.appending(path: "tribes_edges.csv").path)

  @Test(
    "Read's highland tribes: 59 of 68 triads balanced, frustration 7, proved",
    .enabled(if: hasTribes, "needs shared/data/tribes_edges.csv beside the package"))
  func tribes() throws {
    func rows(_ file: String) throws -> [[Substring]] {
      let text = try String(contentsOf: Self.data.appending(path: file), encoding: .utf8)
      return text.split(whereSeparator: \.isNewline).dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
    }
    let names = try rows("tribes_nodes.csv").map { $0[0] }
    let edges = try rows("tribes_edges.csv")
    let ends = try edges.map { row in
      (
        UInt32(try #require(names.firstIndex(of: row[0]))),
        UInt32(try #require(names.firstIndex(of: row[1])))
      )
    }
    let signs = try edges.map { row in try #require(Int8(row[2])) }
    let graph = try IndexedGraph(
      vertexCount: names.count, sources: ends.map(\.0), targets: ends.map(\.1),
      symmetricKinds: [0])
    let ties = try SignedTies(graph, signs: signs)
    #expect(ties.vertexCount == 16 && ties.count == 58 && ties.negatives == 29)
    let triads = try ties.triads()
    #expect(triads.counts == [19, 2, 40, 7])
    #expect(triads.balancedShare == 59.0 / 68.0)
    let frustration = try ties.frustration()
    #expect(frustration.isProved && frustration.upperBound == 7)
    #expect(frustration.frustrated.count == 7)
    if case .balanced = try ties.balance() { Issue.record("the tribes are not balanced") }
  }
}
