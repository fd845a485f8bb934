import GraphKernel
import TestSupport
import Testing

@Suite("Communities")
struct CommunitiesTests {
  @Test("Modularity is networkx's", arguments: Fixture.all)
  func modularity(fixture: Fixture) throws {
    let graph = try fixture.graph()
    let thirds = Partition(labels: (0..<UInt32(fixture.vertexCount)).map { $0 % 3 })
    try fixture.expect("modularityModThree", try graph.modularity(of: thirds))
    try fixture.expect(
      "modularityModThreeWeighted",
      try graph.modularity(of: thirds, weights: fixture.weights, resolution: 0.7))
  }

  @Test("Leiden finds the best modularity that igraph found in twenty runs", arguments: Fixture.all)
  func quality(fixture: Fixture) throws {
    guard case .one(let best) = fixture.measures["leidenModularity"] else { return }
    let graph = try fixture.graph()
    let found = try (0..<20).map { seed in
      let communities = try graph.leidenCommunities(seed: UInt64(seed))
      return try #require(try graph.modularity(of: communities))
    }
    #expect((found.max() ?? 0) > best - 1e-9)
    #expect((found.min() ?? 0) > best - 0.05)
  }

  @Test("Leiden's communities are connected, and moving no single vertex improves modularity")
  func properties() throws {
    var generator = SplitMix64(seed: 61)
    for sample in Sample.corpus(seed: 62, randomGraphs: 500) {
      let graph = try sample.graph()
      let weights = sample.weights(in: 0...3, &generator)
      var filter = sample.randomFilter(&generator)
      filter.direction = .both
      let found = try graph.leidenCommunities(weights: weights, seed: 7, filter)
      #expect(try graph.leidenCommunities(weights: weights, seed: 7, filter) == found)
      for vertex in 0..<sample.vertexCount {
        let isInside = filter.vertices?[vertex] ?? true
        #expect((found.labels[vertex] != Partition<Numbered>.outside) == isInside)
      }
      guard let quality = try graph.modularity(of: found, weights: weights, filter) else {
        #expect(found.count == sample.vertices(filter).count)
        continue
      }
      for members in found.groups {
        var within = filter
        within.vertices = VertexMask(count: sample.vertexCount) { members.contains(UInt32($0)) }
        within.edges = EdgeMask(count: sample.edgeCount) {
          weights[$0] > 0 && filter.edges?[$0] ?? true
        }
        #expect(sample.partCount(within) == 1, "\(sample) \(weights) \(filter) \(found)")
      }
      for vertex in sample.vertices(filter) {
        for label in 0...UInt32(found.count) {
          var labels = found.labels
          labels[vertex] = label
          let other = try graph.modularity(
            of: Partition(labels: labels), weights: weights, filter)
          #expect(
            (other ?? 0) <= quality + 1e-9, "\(sample) \(weights) \(filter) \(found) \(vertex)")
        }
      }
    }
  }

  @Test("Leiden separates cliques that a single edge joins")
  func cliques() throws {
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for clique in 0..<UInt32(10) {
      for left in 0..<UInt32(5) {
        for right in 0..<left {
          sources.append(clique * 5 + left)
          targets.append(clique * 5 + right)
        }
      }
      sources.append(clique * 5)
      targets.append((clique * 5 + 6) % 50)
    }
    let graph = try IndexedGraph(
      vertexCount: 50, sources: sources, targets: targets, symmetricKinds: [0])
    let expected = (0..<UInt32(50)).map { $0 / 5 }
    #expect(try graph.leidenCommunities(seed: 3).labels == expected)
    #expect(try graph.labelPropagation(seed: 3).groups.allSatisfy { $0.count % 5 == 0 })
    #expect(throws: KernelError.cancelled) {
      try Sample.path(10_000).leidenCommunities(isCancelled: { true })
    }
  }

  @Test("Leiden divides parallel edges as single edges of their weight")
  func parallels() throws {
    var generator = SplitMix64(seed: 65)
    var weights: [Double] = []
    var places: [[UInt32]: Int] = [:]
    var single: (sources: [UInt32], targets: [UInt32]) = ([], [])
    var all = single
    while all.sources.count < 2_000 {
      let source = UInt32.random(in: 0..<30, using: &generator)
      let target = UInt32.random(in: 0..<30, using: &generator)
      guard source != target, source % 3 == target % 3 || Bool.random(using: &generator) else {
        continue
      }
      all.sources.append(source)
      all.targets.append(target)
      if let place = places[[source, target].sorted()] {
        weights[place] += 1
      } else {
        places[[source, target].sorted()] = weights.count
        single.sources.append(source)
        single.targets.append(target)
        weights.append(1)
      }
    }
    let multigraph = try IndexedGraph(
      vertexCount: 30, sources: all.sources, targets: all.targets, symmetricKinds: [0])
    let graph = try IndexedGraph(
      vertexCount: 30, sources: single.sources, targets: single.targets, symmetricKinds: [0])
    let found = try multigraph.leidenCommunities(seed: 5)
    #expect(found.labels == (0..<30).map { $0 % 3 })
    for seed in UInt64(0)..<5 {
      #expect(
        try multigraph.leidenCommunities(seed: seed)
          == graph.leidenCommunities(weights: weights, seed: seed))
    }
  }

  @Test("Leiden's communities do not depend on the unit of the weights")
  func units() throws {
    var generator = SplitMix64(seed: 66)
    for sample in Sample.corpus(seed: 67, randomGraphs: 500) {
      let graph = try sample.graph()
      let weights = sample.weights(in: 0...3, &generator)
      let found = try graph.leidenCommunities(weights: weights, seed: 9)
      for unit in [0x1p-900, 0x1p-60, 0x1p50, 0x1p1000] {
        #expect(try graph.leidenCommunities(weights: weights.map { $0 * unit }, seed: 9) == found)
      }
    }
  }

  @Test("After label propagation every label is heaviest among the neighbors")
  func labels() throws {
    var generator = SplitMix64(seed: 63)
    for sample in Sample.corpus(seed: 64, randomGraphs: 500) {
      var filter = sample.randomFilter(&generator)
      let weights = sample.weights(in: 0...3, &generator)
      let found = try sample.graph().labelPropagation(weights: weights, seed: 1, filter)
      filter.direction = .both
      for vertex in sample.vertices(filter) {
        var sums: [UInt32: Double] = [:]
        for entry in sample.entries(of: UInt32(vertex), filter) {
          sums[found.labels[Int(entry.neighbor)], default: 0] += weights[Int(entry.edge)]
        }
        let greatest = sums.values.max() ?? 0
        #expect(greatest == 0 || sums[found.labels[vertex]] == greatest, "\(sample) \(filter)")
      }
    }
  }
}
