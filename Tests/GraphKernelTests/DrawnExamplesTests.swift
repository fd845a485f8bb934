import Testing

@testable import GraphKernel

/// The small drawn graphs at the head of the algorithms' files, and what stands beside them there.
@Suite("Drawn examples")
struct DrawnExamplesTests {
  /// A graph of edges in the order of their numbers; symmetric ones are drawn as `0 ─── 1`.
  private func graph(
    _ count: Int, _ edges: [(UInt32, UInt32)], symmetric: Bool = false
  ) throws -> IndexedGraph {
    try IndexedGraph(
      vertexCount: count, sources: edges.map(\.0), targets: edges.map(\.1),
      symmetricKinds: symmetric ? [0] : [])
  }

  @Test("Traversal")
  func traversal() throws {
    let diamond = try graph(4, [(0, 1), (0, 2), (1, 3), (2, 3)])
    var breadth = try BreadthFirstCursor(from: [0], in: diamond)
    var seen: [[Int]] = []
    while let visit = breadth.next(in: diamond) { seen.append([Int(visit.node), visit.depth]) }
    #expect(seen == [[0, 0], [1, 1], [2, 1], [3, 2]])
    var depth = try DepthFirstCursor(from: [0], in: diamond)
    seen = []
    while let visit = depth.next(in: diamond) { seen.append([Int(visit.node), visit.depth]) }
    #expect(seen == [[0, 0], [1, 1], [3, 2], [2, 1]])
    #expect(try diamond.hops(from: [0]).depths == [0, 1, 1, 2])
    #expect(try diamond.hops(from: [0]).histogram == [1, 2, 1])

    let chain = try graph(3, [(0, 1), (1, 2)])
    #expect(try chain.reachable(from: 1) == [1, 2])
    #expect(try chain.reachable(from: 1, .incoming) == [1, 0])
    #expect(try !chain.isReachable(0, from: 1))
  }

  @Test("Paths")
  func paths() throws {
    let shortcut = try graph(3, [(0, 1), (1, 2), (0, 2)])
    #expect(try shortcut.shortestPath(from: 0, to: 2)?.nodes == [0, 2])
    let weighted = try WeightedAdjacency(shortcut, weights: [1, 1, 5])
    #expect(try weighted.distances(from: [0]) == [0, 1, 2])
    let tree = try weighted.shortestPathTree(from: [0])
    #expect(tree.path(to: 2)?.path.nodes == [0, 1, 2])
    #expect(tree.distance(to: 2) == 2)
    #expect(tree.parentEdge(of: 2) == 1)
    let negative = try WeightedAdjacency(shortcut, weights: [4, -3, 2])
    #expect(
      try negative.shortestPathTreeWithNegativeWeights(from: [0]).distances == [0, 4, 1])
    let line = try WeightedAdjacency(graph(3, [(0, 1), (1, 2)]), weights: [1, 2])
    let matrix = try line.distanceMatrix()
    #expect(
      (0..<3).map { from in (0..<3).map { matrix[from: from, to: $0] } }
        == [[0, 1, 3], [.infinity, 0, 2], [.infinity, .infinity, 0]])

    let fork = try WeightedAdjacency(
      graph(5, [(0, 1), (1, 2), (0, 3), (3, 4)]), weights: [1, 1, 1, 1])
    var asked: [UInt32] = []
    let way = try fork.shortestPath(from: 0, to: 2) { vertex in
      asked.append(vertex)
      return [2, 1, 0, 3, 4][Int(vertex)]
    }
    #expect(way?.path.nodes == [0, 1, 2])
    #expect(way?.weight == 2)
    #expect(!asked.contains(4))

    let ladder = try graph(4, [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)])
    var simple = try SimplePathCursor(from: 0, to: 3, in: ladder)
    var found: [[UInt32]] = []
    while let path = try simple.next(in: ladder) { found.append(path.nodes) }
    #expect(found == [[0, 1, 2, 3], [0, 1, 3], [0, 2, 3]])
    #expect(try ladder.simplePathCount(from: 0, to: 3, maximumLength: 3) == 3)
    #expect(try ladder.simplePathCount(from: 0, to: 3, maximumLength: 2) == 2)
    let ranked = try WeightedAdjacency(ladder, weights: [1, 3, 1, 1, 1])
      .shortestPaths(from: 0, to: 3, limit: 3)
    #expect(ranked.map(\.path.nodes) == [[0, 1, 3], [0, 1, 2, 3], [0, 2, 3]])
    #expect(ranked.map(\.weight) == [2, 3, 4])

    let diamond = try WeightedAdjacency(
      graph(4, [(0, 1), (0, 2), (1, 3), (2, 3)]), weights: [1, 1, 1, 1])
    let tied = try diamond.tiedPaths(from: 0)
    #expect(tied.pathCounts == [1, 1, 1, 2])
    #expect(tied.predecessorEdges(of: 3) == [2, 3])
    #expect(try tied.paths(to: 3).map(\.nodes) == [[0, 1, 3], [0, 2, 3]])
  }

  @Test("Entries of rows")
  func entries() throws {
    let chain = try graph(3, [(0, 1), (1, 2)])
    #expect(try (0..<3).map { try chain.entries(of: $0).map(\.neighbor) } == [[1], [2], []])
    #expect(
      try (0..<3).map { try chain.entries(of: $0, .both).map(\.neighbor) } == [[1], [0, 2], [1]])
    let both = try WeightedAdjacency(chain, weights: [5, 7], .both)
    #expect(both.weights == [5, 5, 7, 7])
    let mixed = try IndexedGraph(
      vertexCount: 3, sources: [0, 1], targets: [1, 2], kinds: [0, 1], symmetricKinds: [1])
    #expect(
      try (0..<3).map { try mixed.entries(of: $0).map { [$0.neighbor, $0.edge] } }
        == [[[1, 0]], [[2, 1]], [[1, 1]]])
    #expect(
      try (0..<3).map { try mixed.entries(of: $0, .incoming).map { [$0.neighbor, $0.edge] } }
        == [[], [[0, 0], [2, 1]], [[1, 1]]])
  }

  @Test("Connectivity")
  func connectivity() throws {
    let parts = try graph(5, [(0, 1), (2, 1), (3, 4)])
    #expect(try parts.components().groups == [[0, 1, 2], [3, 4]])
    let ring = try graph(4, [(0, 1), (1, 2), (2, 0), (1, 3)])
    #expect(try ring.stronglyConnectedComponents().groups == [[0, 1, 2], [3]])
    let square = try graph(4, [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)], symmetric: true)
    #expect(try square.cycleBasis().map(\.nodes) == [[1, 0, 2, 1], [2, 0, 3, 2]])
    let circuits = try graph(3, [(0, 1), (1, 2), (2, 0), (1, 0)])
    var cursor = try CycleCursor(in: circuits)
    var cycles: [[UInt32]] = []
    while let cycle = try cursor.next() { cycles.append(cycle.nodes) }
    #expect(cycles == [[0, 1, 2, 0], [0, 1, 0]])
    let order = try graph(4, [(2, 0), (0, 1), (2, 3)])
    #expect(try order.topologicalOrder() == [2, 0, 1, 3])
    // a, b, c, d, e, f are 0 … 5.
    let blocks = try graph(
      6, [(0, 1), (1, 2), (2, 3), (0, 4), (1, 4), (2, 5), (3, 5)], symmetric: true
    ).biconnectivity()
    #expect(blocks.bridges == [1])
    #expect(blocks.articulationPoints == [1, 2])
    #expect(blocks.blocks == [[0, 3, 4], [1], [2, 5, 6]])
  }

  @Test("Spanning forests and flow")
  func spanningAndFlow() throws {
    let square = try graph(4, [(0, 1), (0, 3), (1, 2), (3, 2)], symmetric: true)
    let forest = try square.spanningForest(weights: [1, 2, 3, 4])
    #expect(forest.relations == [0, 1, 2])
    #expect(forest.weight == 6)
    #expect(forest.treeCount == 1)
    // a, b, c, d are 0 … 3.
    let pipes = try graph(4, [(0, 1), (1, 3), (0, 2), (2, 3)])
    let flow = try FlowNetwork(pipes, capacities: [3, 2, 1, 4]).maximumFlow(from: 0, to: 3)
    #expect(flow.value == 3)
    #expect(flow.shares.map(\.amount) == [2, 2, 1, 1])
    #expect(flow.cut.relations == [1, 2])
    #expect(flow.cut.capacity == 3)
    #expect(flow.cut.sourceSide == [0, 1])
    let network = try FlowNetwork(graph(3, [(0, 1), (1, 2)]), capacities: [3, 2])
    #expect(network.offsets == [0, 1, 3, 4])
    #expect(network.links.map(\.head) == [1, 0, 2, 1])
    #expect(network.capacities == [3, 0, 2, 0])
  }

  @Test("Centrality")
  func centrality() throws {
    let chain = try graph(3, [(0, 1), (1, 2)], symmetric: true)
    let betweenness = try chain.betweenness()
    #expect(betweenness.vertices == [0, 1, 0])
    #expect(betweenness.edges == [2, 2])
    #expect(try chain.relationBetweenness().map(\.score) == [2, 2])
    #expect(try chain.burtConstraint() == [1, 0.5, 1])
    let closeness = try chain.closeness()
    #expect(closeness.closeness == [2.0 / 3, 1, 2.0 / 3])
    #expect(closeness.harmonic == [1.5, 2, 1.5])
    let eigenvector = try chain.eigenvectorCentrality().values
    for (score, expected) in zip(eigenvector, [0.5, 0.5.squareRoot(), 0.5]) {
      #expect((score - expected).magnitude < 1e-8)
    }
    let katz = try chain.katzCentrality().values
    for (score, expected) in zip(katz, [1.1224, 1.2245, 1.1224]) {
      #expect((score - expected).magnitude < 5e-5)
    }
    #expect(try chain.ranking(by: .degree).nodes == [1, 0, 2])
    #expect(try chain.ranking(by: .degree).map(\.score) == [2, 1, 1])

    let loops = try IndexedGraph(
      vertexCount: 2, sources: [0, 0], targets: [0, 1], symmetricKinds: [0])
    #expect(try loops.degrees() == [3, 1])
    let directed = try graph(2, [(0, 0), (0, 1)])
    #expect(try directed.degrees() == [2, 0])
    #expect(try directed.degrees(.both) == [3, 1])

    let star = try graph(3, [(0, 2), (1, 2)])
    let hits = try star.hubsAndAuthorities()
    #expect(hits.hubs == [0.5, 0.5, 0])
    #expect(hits.authorities == [0, 0, 1])
    let ranks = try star.pageRank().values
    for (rank, expected) in zip(ranks, [0.2128, 0.2128, 0.5745]) {
      #expect((rank - expected).magnitude < 5e-5)
    }
    let pulled = try star.pullRows(weights: nil, .outgoing).rows
    #expect((0..<3).map { pulled.pull($0, [1, 2, 0], nil) } == [0, 0, 3])
  }

  @Test("Structure")
  func structure() throws {
    let tail = try graph(4, [(0, 1), (0, 2), (1, 2), (2, 3)], symmetric: true)
    var cursor = try CliqueCursor(in: tail)
    var cliques: [[UInt32]] = []
    while let clique = try cursor.next() { cliques.append(clique) }
    #expect(cliques == [[2, 3], [0, 1, 2]])
    #expect(try tail.coreNumbers() == [2, 2, 2, 1])
    #expect(try tail.density() == 4.0 / 6)
    #expect(try tail.reciprocity() == 1)
    #expect(try tail.transitivity() == 3.0 / 5)
    #expect(try tail.clusteringCoefficients() == [1, 1, 1.0 / 3, nil])
    let assortativity = try #require(try tail.degreeAssortativity())
    #expect((assortativity - -5.0 / 7).magnitude < 1e-12)
    let parallel = try graph(2, [(0, 1), (1, 0), (0, 1), (0, 0)])
    let rows = try parallel.simpleNeighbors(.both)
    #expect(rows.neighbors == [1, 0])
    #expect(rows.edges == [0, 0])
  }

  @Test("Communities")
  func communities() throws {
    let triangles = try graph(
      6, [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)], symmetric: true)
    let leiden = try triangles.communities(by: .leiden(seed: 1))
    #expect(leiden.partition.groups == [[0, 1, 2], [3, 4, 5]])
    let modularity = try #require(leiden.modularity)
    #expect((modularity - 5.0 / 14).magnitude < 1e-12)
    #expect(try triangles.labelPropagation(seed: 0).groups == [[0, 1, 2], [3, 4, 5]])
    let level = try CommunityLevel(triangles, weights: nil, .both)
    let contracted = CommunityLevel(
      contracting: level, by: [0, 0, 0, 1, 1, 1], groupCount: 2)
    #expect(contracted.strengths == [7, 7])
    #expect(contracted.neighbors == [1, 0])
    #expect(contracted.weights == [1, 1])
    #expect(contracted.total == 14)
    var search = LeidenSearch(resolution: 1, seed: 1, total: level.total) { false }
    var labels = Array(0..<UInt32(6))
    try search.move(level, &labels)
    #expect(Partition(labels: labels).groups == [[0, 1, 2], [3, 4, 5]])
    let parts = try search.refine(level, labels)
    #expect(Partition(labels: parts).groups == [[0, 1, 2], [3, 4, 5]])
  }

  @Test("Signs")
  func signs() throws {
    func ties(
      _ edges: [(UInt32, UInt32, Int8)], count: Int, _ rule: OppositeSigns = .refused
    ) throws -> SignedTies {
      try SignedTies(
        graph(count, edges.map { ($0.0, $0.1) }), signs: edges.map(\.2), oppositeSigns: rule)
    }
    let rivals = try ties([(0, 1, -1), (1, 2, -1), (0, 2, -1)], count: 3)
    let frustration = try rivals.frustration()
    #expect(frustration.value == 1)
    #expect(frustration.camps.groups == [[0], [1, 2]])
    #expect(frustration.frustrated == [1])
    let two = try rivals.campPartition(into: 2)
    #expect(two.value == 0.5 && two.negativeWithin == 1 && two.positiveBetween == 0)
    #expect(two.camps.groups == [[0, 2], [1]] && two.frustrated == [2])
    let three = try rivals.campPartition(into: 3)
    #expect(three.value == 0 && three.camps.groups == [[0], [1], [2]])
    let path = try ties([(0, 1, 1), (1, 2, 1), (0, 2, -1)], count: 3)
    #expect(try path.campPartition(into: 2, alpha: 0.4).value == 0.4)
    #expect(try path.campPartition(into: 2, alpha: 0.4).camps.groups == [[0, 1, 2]])
    let between = try path.campPartition(into: 2, alpha: 0.75)
    #expect(between.value == 0.25 && between.positiveBetween == 1)
    #expect(try rivals.triads().counts == [0, 0, 0, 1])
    #expect(try rivals.denseTriads { false }.counts == [0, 0, 0, 1])
    let four = try ties(
      [(0, 1, 1), (0, 2, 1), (1, 2, 1), (0, 3, -1), (1, 3, -1), (2, 3, -1)], count: 4)
    #expect(try four.triads().counts == [1, 0, 3, 0])
    #expect(try four.denseTriads { false }.counts == [1, 0, 3, 0])
    let parallel: [(UInt32, UInt32, Int8)] = [(0, 1, 1), (1, 0, 1), (0, 1, -1)]
    #expect(throws: KernelError.oppositeSigns(positive: 0, negative: 2)) {
      try ties(parallel, count: 2)
    }
    for (rule, isNegative) in [
      (OppositeSigns.majority, false), (.negativeWins, true), (.positiveWins, false),
    ] {
      let one = try ties(parallel, count: 2, rule)
      #expect(one.packed.map { $0 & 1 == 1 } == [isNegative])
      #expect(one.multiplicity(at: 0) == (isNegative ? 1 : 2))
    }
    // a, b, c are 0, 1, 2.
    let balanced = try ties([(0, 1, 1), (0, 2, -1), (1, 2, -1)], count: 3)
    guard case .balanced(let camps) = try balanced.balance() else {
      Issue.record("not balanced")
      return
    }
    #expect(camps.groups == [[0, 1], [2]])
    let unbalanced = try ties([(0, 1, 1), (0, 2, 1), (1, 2, -1)], count: 3)
    guard case .unbalanced(let cycle) = try unbalanced.balance() else {
      Issue.record("balanced")
      return
    }
    #expect(Set(cycle.nodes) == [0, 1, 2])
    let split = try ties([(0, 1, 1), (0, 2, -1), (1, 3, -1)], count: 4)
    guard case .clusterable(let free) = try split.clusterability(),
      case .clusterable(let two) = try split.clusterability(limit: 2)
    else {
      Issue.record("not clusterable")
      return
    }
    #expect(free.groups == [[0, 1], [2], [3]])
    #expect(two.groups == [[0, 1], [2, 3]])
    #expect(try unbalanced.clusterability() == .unclusterable(by: 2))
  }

  @Test("Time")
  func time() throws {
    let temporal = try TemporalGraph(
      graph(3, [(0, 1), (1, 2), (0, 2)]), starts: [3, 1, 7], ends: [5, 9, 9])
    let arrivals = try temporal.earliestArrivals(from: 0, at: 0)
    #expect(arrivals.arrivals == [0, 3, 3])
    #expect(arrivals.path(to: 2)?.days == [3, 3])
    #expect(try temporal.latestDepartures(to: 2, by: 6) == [4, 6, 6])
    let fewest = try #require(try temporal.fewestRelations(from: 0, to: 2, at: 0))
    #expect(fewest.path.nodes == [0, 2])
    #expect(fewest.days == [7])
  }

  @Test("Projection")
  func projection() throws {
    // a, b, c are 0, 1, 2; T and U are 3 and 4.
    let parties = try graph(5, [(0, 3), (1, 3), (2, 3), (0, 4), (1, 4)])
    let pairs = try parties.projection(
      through: VertexMask(count: 5) { (vertex: Int) -> Bool in vertex > 2 })
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
    #expect(pairs.map { $0.links.map(\.affiliation) } == [[3, 4], [3], [3]])
    #expect(pairs.map(\.weight) == [1.5, 0.5, 0.5])
  }
}
