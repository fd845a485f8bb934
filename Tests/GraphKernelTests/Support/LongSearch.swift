import Foundation
import GraphKernel
import Synchronization
import Testing

/// Graphs in which something is as long as the graph is large.
struct LongGraphs: Sendable {
  let count: Int
  let last: UInt32
  /// `0 → 1 → … → last`, and the same without direction.
  let path: IndexedGraph
  let tie: IndexedGraph
  /// The path closed by an edge from its end to its beginning; without direction as well.
  let ring: IndexedGraph
  let loop: IndexedGraph
  /// One for every edge of the path, and for every edge of the ring.
  let ones: [Double]
  let onesOfRing: [Double]

  init(count: Int) throws {
    self.count = count
    last = UInt32(count - 1)
    path = try Sample.path(count)
    tie = try Sample.path(count, symmetric: true)
    let (sources, targets) = (Array(0...last), Array(1...last) + [0])
    ring = try IndexedGraph(vertexCount: count, sources: sources, targets: targets)
    loop = try IndexedGraph(
      vertexCount: count, sources: sources, targets: targets, symmetricKinds: [0])
    ones = Array(repeating: 1, count: count - 1)
    onesOfRing = Array(repeating: 1, count: count)
  }

  /// Every edge of the ring a negative tie: balanced, for the ring is even.
  func negativeRing() throws -> SignedTies {
    try SignedTies(ring, signs: [Int8](repeating: -1, count: count))
  }

  /// Each edge of the path at its own time, one after the other.
  func oneAfterTheOther() throws -> TemporalGraph {
    try TemporalGraph(path, starts: Array(0..<count - 1), ends: Array(1..<count))
  }
}

/// An algorithm on a graph that is one long path or ring, and whether its answer is right.
struct LongSearch: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Whether it takes the square of the length in time or space.
  let isQuadratic: Bool
  let isRight: @Sendable (LongGraphs, @escaping CancellationCheck) throws -> Bool

  private init(
    _ name: String, isQuadratic: Bool = false,
    _ isRight: @escaping @Sendable (LongGraphs, @escaping CancellationCheck) throws -> Bool
  ) {
    testDescription = name
    self.isQuadratic = isQuadratic
    self.isRight = isRight
  }

  static let all: [LongSearch] = paths + structure + measures + signedAndTemporal

  private static let paths: [LongSearch] = [
    LongSearch("fewest edges") {
      try $0.path.shortestPath(from: 0, to: $0.last, isCancelled: $1)?.count == $0.count - 1
    },
    LongSearch("Dijkstra, distances") {
      try WeightedAdjacency($0.path, weights: $0.ones).distances(from: [0], isCancelled: $1).last
        == Double($0.last)
    },
    LongSearch("Dijkstra, tree and path") {
      try WeightedAdjacency($0.path, weights: $0.ones)
        .shortestPathTree(from: [0], isCancelled: $1).path(to: $0.last)?.weight == Double($0.last)
    },
    LongSearch("A*") { graphs, isCancelled in
      try WeightedAdjacency(graphs.path, weights: graphs.ones).shortestPath(
        from: 0, to: graphs.last, estimate: { Double(graphs.last - $0) / 2 },
        isCancelled: isCancelled)?.weight == Double(graphs.last)
    },
    LongSearch("Bellman–Ford") {
      let weights = $0.ones.map { -$0 }
      return try WeightedAdjacency($0.path, weights: weights)
        .shortestPathTreeWithNegativeWeights(from: [0], isCancelled: $1).path(to: $0.last)?.weight
        == -Double($0.last)
    },
    LongSearch("all pairs", isQuadratic: true) {
      try WeightedAdjacency($0.path, weights: $0.ones).distanceMatrix(isCancelled: $1)[
        from: 0, to: $0.last] == Double($0.last)
    },
    LongSearch("all tied paths") {
      try WeightedAdjacency($0.path, weights: $0.ones).tiedPaths(from: 0, isCancelled: $1)
        .paths(to: $0.last, isCancelled: $1).count == 1
    },
    LongSearch("Yen, the first") {
      try WeightedAdjacency($0.path, weights: $0.ones)
        .firstShortestPath(from: 0, to: $0.last, isCancelled: $1)?.weight == Double($0.last)
    },
    LongSearch("Yen, the second", isQuadratic: true) {
      try WeightedAdjacency($0.loop, weights: $0.onesOfRing)
        .shortestPaths(from: 0, to: $0.last, limit: 3, isCancelled: $1).map(\.weight)
        == [1, Double($0.last)]
    },
    LongSearch("simple paths") {
      var cursor = try SimplePathCursor(from: 0, to: $0.last, in: $0.path)
      guard try cursor.next(in: $0.path, isCancelled: $1)?.count == $0.count - 1 else {
        return false
      }
      return try cursor.next(in: $0.path, isCancelled: $1) == nil
    },
    LongSearch("simple paths, counted") {
      try $0.path.simplePathCount(
        from: 0, to: $0.last, maximumLength: $0.count, isCancelled: $1) == 1
    },
  ]

  private static let structure: [LongSearch] = [
    LongSearch("connected components") {
      try $0.path.components(isCancelled: $1).count == 1
    },
    LongSearch("strongly connected components of a path") {
      try $0.path.stronglyConnectedComponents(isCancelled: $1).count == $0.count
    },
    LongSearch("strongly connected components of a ring") {
      try $0.ring.stronglyConnectedComponents(isCancelled: $1).count == 1
    },
    LongSearch("bridges, articulation points and blocks") {
      let found = try $0.path.biconnectivity(isCancelled: $1)
      return found.bridges.count == $0.count - 1 && found.blocks.count == $0.count - 1
        && found.articulationPoints.count == $0.count - 2
    },
    LongSearch("one block") {
      try $0.loop.biconnectivity(isCancelled: $1).blocks.count == 1
    },
    LongSearch("topological order") {
      try $0.path.topologicalOrder(isCancelled: $1).last == $0.last
    },
    LongSearch("elementary cycles") {
      var cursor = try CycleCursor(in: $0.ring)
      return try cursor.next(isCancelled: $1)?.count == $0.count
        && (try cursor.next(isCancelled: $1)) == nil
    },
    LongSearch("cycle basis") {
      try $0.ring.cycleBasis(isCancelled: $1).map(\.count) == [$0.count]
    },
    LongSearch("maximum flow and cut") {
      let flow = try FlowNetwork($0.path, capacities: $0.ones)
        .maximumFlow(from: 0, to: $0.last, isCancelled: $1)
      return flow.value == 1 && flow.cut.relations.count == 1
    },
    LongSearch("spanning forest") {
      try $0.loop.spanningForest(weights: $0.onesOfRing, isCancelled: $1).relations.count
        == $0.count - 1
    },
    LongSearch("core numbers") {
      try $0.loop.coreNumbers(isCancelled: $1).allSatisfy { $0 == 2 }
    },
    LongSearch("maximal cliques") {
      var cursor = try CliqueCursor(in: $0.path, isCancelled: $1)
      var found = 0
      while let clique = try cursor.next(isCancelled: $1) {
        found += 1
        if clique.count != 2 { return false }
      }
      return found == $0.count - 1
    },
    LongSearch("projection") { graphs, isCancelled in
      let odd = VertexMask(count: graphs.count) { $0 % 2 == 1 }
      return try graphs.path.projection(through: odd, isCancelled: isCancelled).count
        == (graphs.count - 1) / 2
    },
    LongSearch("Leiden") {
      let found = try $0.path.leidenCommunities(limit: 1, isCancelled: $1)
      return try $0.path.modularity(of: found, isCancelled: $1) ?? 0 > 0.9
    },
    LongSearch("modularity") {
      let one = Partition(labels: Array(repeating: 0, count: $0.count))
      return try $0.path.modularity(of: one, isCancelled: $1) == 0
    },
    LongSearch("label propagation") {
      let found = try $0.path.labelPropagation(limit: 30, isCancelled: $1)
      return found.count > 1 && found.count < $0.count
    },
  ]

  private static let measures: [LongSearch] = [
    LongSearch("betweenness of vertices", isQuadratic: true) {
      let middle = $0.count / 2
      return try $0.path.vertexBetweenness(isCancelled: $1)[middle]
        == Double(middle * ($0.count - 1 - middle))
    },
    LongSearch("betweenness with weights", isQuadratic: true) {
      let middle = $0.count / 2
      return try $0.path.betweenness(weights: $0.ones, isCancelled: $1).vertices[middle]
        == Double(middle * ($0.count - 1 - middle))
    },
    LongSearch("closeness and harmonic centrality", isQuadratic: true) {
      try $0.path.closeness(isCancelled: $1).closeness.last == 0
    },
    LongSearch("PageRank") {
      try $0.path.pageRank(limit: .rounds(5), isCancelled: $1).iterations == 5
    },
    LongSearch("Katz centrality") {
      try $0.path.katzCentrality(limit: .rounds(5), isCancelled: $1).iterations == 5
    },
    LongSearch("eigenvector centrality") {
      try $0.loop.eigenvectorCentrality(limit: .rounds(5), isCancelled: $1).iterations == 5
    },
    LongSearch("hubs and authorities") {
      try $0.ring.hubsAndAuthorities(limit: .rounds(5), isCancelled: $1).iterations == 5
    },
    LongSearch("Burt's constraint") {
      try $0.path.burtConstraint(isCancelled: $1).first == 1
    },
    LongSearch("density") {
      try $0.path.density(isCancelled: $1) == 1 / Double($0.count)
    },
    LongSearch("reciprocity") {
      try $0.path.reciprocity(isCancelled: $1) == 0
    },
    LongSearch("transitivity") {
      try $0.path.transitivity(isCancelled: $1) == 0
    },
    LongSearch("clustering coefficients") {
      try $0.path.clusteringCoefficients(isCancelled: $1)[1] == 0
    },
    LongSearch("assortativity") {
      try $0.loop.degreeAssortativity(isCancelled: $1) == nil
    },
  ]

  private static let signedAndTemporal: [LongSearch] = [
    LongSearch("balance") {
      guard case .balanced = try $0.negativeRing().balance(isCancelled: $1) else { return false }
      return true
    },
    LongSearch("signed triads") {
      try $0.negativeRing().triads(isCancelled: $1).balancedShare == nil
    },
    LongSearch("frustration") {
      let found = try $0.negativeRing().frustration(isCancelled: $1)
      return found.isProved && found.upperBound == 0
    },
    LongSearch("camp partition") {
      let found = try $0.negativeRing().campPartition(into: 3, isCancelled: $1)
      return found.isProved && found.cost == 0
    },
    // Each step looks at every part that has no camp yet: four hundred are slow enough.
    LongSearch("clusterability in two camps", isQuadratic: true) {
      guard
        case .clusterable(let camps) = try LongGraphs(count: 400).negativeRing().clusterability(
          limit: 2, isCancelled: $1)
      else { return false }
      return camps.count == 2
    },
    LongSearch("earliest arrival") {
      try $0.oneAfterTheOther().earliestArrivals(from: 0, at: 0, isCancelled: $1)
        .path(to: $0.last)?.days.count == Int($0.last)
    },
    LongSearch("latest departure") {
      try $0.oneAfterTheOther().latestDepartures(to: $0.last, by: $0.count, isCancelled: $1)[0]
        == 0
    },
    LongSearch("fewest hops in time") {
      try $0.oneAfterTheOther().fewestRelations(from: 0, to: $0.last, at: 0, isCancelled: $1)?.days
        .count
        == Int($0.last)
    },
  ]
}

/// What became of a body that ran on another thread.
private final class Outcome<Answer: Sendable>: Sendable {
  let result = Mutex<Result<Answer, any Error>?>(nil)
}

/// Runs a body on a thread with a small stack, so that recursion as deep as the data ends in a trap.
func withStack<Answer: Sendable>(
  bytes: Int, _ body: @escaping @Sendable () throws -> Answer
) throws -> Answer {
  let box = Outcome<Answer>()
  let isDone = DispatchSemaphore(value: 0)
  let thread = Thread {
    let result = Result { try body() }
    box.result.withLock { $0 = result }
    isDone.signal()
  }
  thread.stackSize = bytes
  thread.start()
  isDone.wait()
  guard let result = box.result.withLock({ $0 }) else { throw CancellationError() }
  return try result.get()
}
