import GraphKernel
import Testing

@Suite("Very long paths")
struct LongPathTests {
  /// A million vertices; fewer where code is not optimised and the full oracles are not asked for,
  /// but still far more frames than the stack of a test's thread could hold.
  private static let count: Int = {
    var isSlow = false
    assert(
      {
        isSlow = true
        return true
      }())
    return isSlow && !Sample.isExhaustive ? 100_000 : 1_000_000
  }()

  @Test("Searches over a very long path overflow no stack")
  func searches() throws {
    let graph = try Sample.path(Self.count)
    let last = UInt32(Self.count - 1)
    let weights = [Double](repeating: 1, count: graph.edgeCount)
    #expect(try graph.breadthFirstTree(from: [0]).depth(of: last) == Self.count - 1)
    #expect(try graph.shortestRoute(from: 0, to: last)?.length == Self.count - 1)
    var depthFirst = try DepthFirstCursor(from: [0], in: graph)
    var deepest = 0
    while let visit = depthFirst.next(in: graph) { deepest = max(deepest, visit.depth) }
    #expect(deepest == Self.count - 1)
    var events = try DepthFirstEventCursor(in: graph)
    var finished = 0
    while let event = events.next(in: graph) {
      if case .finish = event { finished += 1 }
    }
    #expect(finished == Self.count)
    let adjacency = try WeightedAdjacency(graph, weights: weights)
    #expect(try adjacency.shortestPathTree(from: [0]).route(to: last)?.weight == Double(last))
    #expect(try adjacency.tiedPaths(from: 0).routes(to: last).count == 1)
    #expect(try adjacency.firstShortestRoute(from: 0, to: last)?.weight == Double(last))
    #expect(
      try BidirectionalSearch(graph, weights: weights).shortestRoute(from: 0, to: last)?.weight
        == Double(last))
    var routes = try SimpleRouteCursor(from: 0, to: last, in: graph)
    #expect(try routes.next(in: graph)?.length == Self.count - 1)
    #expect(try routes.next(in: graph) == nil)
    #expect(try graph.simpleRouteCount(from: 0, to: last, maximumLength: Self.count) == 1)
  }

  @Test("Components, order, cycles and flow over a very long path overflow no stack")
  func structure() throws {
    let graph = try Sample.path(Self.count)
    let last = UInt32(Self.count - 1)
    let weights = [Double](repeating: 1, count: graph.edgeCount)
    #expect(try graph.connectedComponents().count == 1)
    #expect(try graph.stronglyConnectedComponents().count == Self.count)
    #expect(try graph.topologicalOrder().last == last)
    let biconnectivity = try graph.biconnectivity()
    #expect(biconnectivity.bridges.count == Self.count - 1)
    #expect(biconnectivity.articulationVertices.count == Self.count - 2)
    #expect(try graph.cycleBasis().isEmpty)
    #expect(try graph.spanningForest(weights: weights).treeCount == 1)
    #expect(
      try FlowNetwork(graph, capacities: weights).maximumFlow(from: 0, to: last).value == 1)
    let ring = try IndexedGraph(
      vertexCount: Self.count, sources: Array(0...last),
      targets: Array(1...last) + [0])
    #expect(try ring.stronglyConnectedComponents().count == 1)
    var cycles = try CycleCursor(in: ring)
    #expect(try cycles.next()?.length == Self.count)
    #expect(throws: KernelError.self) { try ring.topologicalOrder() }
    #expect(try ring.cycleBasis().first?.length == Self.count)
    let signed = try SignedTies(
      ring, signs: [Int8](repeating: -1, count: Self.count))
    guard case .balanced = try signed.balance() else {
      Issue.record("an even ring of negative ties is balanced")
      return
    }
    #expect(try ring.coreNumbers().allSatisfy { $0 == 2 })
    #expect(try graph.leidenCommunities(maximumRounds: 1).count > 10)
    let temporal = try TemporalGraph(
      graph, starts: Array(0..<graph.edgeCount), ends: Array(1...graph.edgeCount))
    #expect(try temporal.earliestArrivals(from: 0, at: 0).arrivals[Int(last)] == Int(last) - 1)
    #expect(try temporal.earliestArrivals(from: 0, at: 0).route(to: last)?.times.count == Int(last))
  }
}
