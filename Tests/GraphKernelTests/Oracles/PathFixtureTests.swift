import GraphKernel
import Testing

/// What `Tests/Fixtures/kernel_paths.py` writes.
private struct PathFixtures: Decodable {
  let madeWith: [String: String]
  let graphs: [PathFixture]
  let withNegativeWeights: [NegativeFixture]

  static func read() throws -> PathFixtures { try FixtureFile.read("kernel_paths") }
}

struct PathFixture: FixtureGraph {
  struct Ranked: Decodable {
    let source: UInt32
    let target: UInt32
    let limit: Int
    let weights: [Double]
    let paths: [[UInt32]]
  }

  struct Simple: Decodable {
    let source: UInt32
    let target: UInt32
    let bounds: [Int?]
    let counts: [Int]
  }

  struct Tied: Decodable {
    let source: UInt32
    let counts: [Double]
  }

  let name: String
  let vertexCount: Int
  let directed: Bool
  let edges: [[UInt32]]
  let weights: [Double]
  let sources: [UInt32]
  let fromSources: [Double?]
  let toSources: [Double?]
  let matrix: [[Double?]]
  let ranked: [Ranked]
  let simple: [Simple]
  let tied: [Tied]

  static let all = (try? PathFixtures.read())?.graphs ?? []
}

struct NegativeFixture: FixtureGraph {
  let name: String
  let vertexCount: Int
  let directed: Bool
  let edges: [[UInt32]]
  let weights: [Double]
  let fromEach: [[Double?]?]
  let matrix: [[Double?]]?

  static let all = (try? PathFixtures.read())?.withNegativeWeights ?? []
}

@Suite("Paths, against networkx and igraph")
struct PathFixtureTests {
  @Test("The fixtures are there")
  func fixtures() throws {
    let file = try PathFixtures.read()
    #expect(file.madeWith.keys.sorted() == ["igraph", "networkx"])
    #expect(file.graphs.count == 10 && file.withNegativeWeights.count == 12)
    #expect(file.withNegativeWeights.filter { $0.matrix == nil }.count == 5)
  }

  @Test(
    "Distances from the nearest of several sources, and to it, are theirs",
    arguments: PathFixture.all)
  func sources(fixture: PathFixture) throws {
    let graph = try fixture.graph()
    let forward = try WeightedAdjacency(graph, weights: fixture.weights)
    let backward = try WeightedAdjacency(graph, weights: fixture.weights, .incoming)
    for (adjacency, figures) in [(forward, fixture.fromSources), (backward, fixture.toSources)] {
      #expect(isClose(try adjacency.distances(from: fixture.sources), figures))
      #expect(isClose(try adjacency.shortestPathTree(from: fixture.sources).distances, figures))
      let tree = try adjacency.shortestPathTreeWithNegativeWeights(from: fixture.sources)
      #expect(isClose(tree.distances, figures))
    }
  }

  @Test(
    "Distances between all pairs are theirs, by each way to search", arguments: PathFixture.all)
  func pairs(fixture: PathFixture) throws {
    let graph = try fixture.graph()
    let adjacency = try WeightedAdjacency(graph, weights: fixture.weights)
    let matrix = try adjacency.distanceMatrix()
    for source in 0..<UInt32(fixture.vertexCount) {
      for target in 0..<UInt32(fixture.vertexCount) {
        let figure = fixture.matrix[Int(source)][Int(target)]
        // What remains, a little less of it: an estimate as good as one can be.
        let estimate = { (vertex: UInt32) in
          fixture.matrix[Int(vertex)][Int(target)].map { 0.999 * $0 } ?? .infinity
        }
        let found = [
          matrix[from: source, to: target],
          try adjacency.shortestPath(from: source, to: target, estimate: estimate)?.weight,
          try adjacency.firstShortestPath(from: source, to: target)?.weight,
          try adjacency.tiedPaths(from: source).distances[Int(target)],
        ]
        #expect(
          isClose(found, Array(repeating: figure, count: found.count)), "\(source) to \(target)")
      }
    }
  }

  @Test("The first paths and their weights are theirs, ties in order", arguments: PathFixture.all)
  func ranked(fixture: PathFixture) throws {
    let adjacency = try WeightedAdjacency(fixture.graph(), weights: fixture.weights)
    for figures in fixture.ranked {
      let found = try adjacency.shortestPaths(
        from: figures.source, to: figures.target, limit: figures.limit)
      #expect(isClose(found.map(\.weight), figures.weights), "\(figures)")
      #expect(found.map(\.path.relations) == figures.paths, "\(figures)")
    }
  }

  @Test(
    "There are as many simple paths as they find, parallel edges apart",
    arguments: PathFixture.all)
  func simple(fixture: PathFixture) throws {
    let graph = try fixture.graph()
    for figures in fixture.simple {
      for (bound, count) in zip(figures.bounds, figures.counts) {
        var cursor = try SimplePathCursor(
          from: figures.source, to: figures.target, in: graph, maximumLength: bound)
        var paths: Set<RelationPath<Numbered>> = []
        while let path = try cursor.next(in: graph) { paths.insert(path) }
        #expect(paths.count == count, "\(figures), at most \(String(describing: bound))")
        let counted = try graph.simplePathCount(
          from: figures.source, to: figures.target,
          maximumLength: bound ?? fixture.vertexCount)
        #expect(counted == count, "\(figures), at most \(String(describing: bound))")
      }
    }
  }

  @Test("As many shortest paths tie as they find", arguments: PathFixture.all)
  func tied(fixture: PathFixture) throws {
    let adjacency = try WeightedAdjacency(fixture.graph(), weights: fixture.weights)
    for figures in fixture.tied {
      let found = try adjacency.tiedPaths(from: figures.source)
      #expect(found.pathCounts == figures.counts)
      let paths = try (0..<UInt32(fixture.vertexCount)).map {
        Double(try found.paths(to: $0).count)
      }
      #expect(paths == figures.counts)
    }
  }

  @Test(
    "With weights below zero distances are theirs, and negative cycles are where they find them",
    arguments: NegativeFixture.all)
  func negative(fixture: NegativeFixture) throws {
    let adjacency = try WeightedAdjacency(fixture.graph(), weights: fixture.weights)
    for (source, figures) in fixture.fromEach.enumerated() {
      let search = Result { () throws(KernelError) in
        try adjacency.shortestPathTreeWithNegativeWeights(from: [UInt32(source)]).distances
      }
      switch search {
      case .success(let distances):
        #expect(isClose(distances, try #require(figures)), "from \(source)")
      case .failure(let error):
        try expectNegativeCycle(error, in: fixture)
        #expect(figures == nil, "from \(source)")
      }
    }
    switch Result(catching: { () throws(KernelError) in try adjacency.distanceMatrix() }) {
    case .success(let found):
      for (source, row) in try #require(fixture.matrix).enumerated() {
        let numbers = (0..<UInt32(row.count)).map { found[from: UInt32(source), to: $0] }
        #expect(isClose(numbers, row), "from \(source)")
      }
    case .failure(let error):
      try expectNegativeCycle(error, in: fixture)
      #expect(fixture.matrix == nil)
    }
  }

  /// That an error names a cycle of the graph whose weights add up to less than zero.
  private func expectNegativeCycle(_ error: KernelError, in fixture: NegativeFixture) throws {
    guard case .negativeCycle(let cycle) = error else { throw error }
    #expect(cycle.start == cycle.end && cycle.count > 0)
    #expect(cycle.relations.reduce(0) { $0 + fixture.weights[Int($1)] } < 0)
    for (step, edge) in cycle.relations.enumerated() {
      let ends = Array(cycle.nodes[step...(step + 1)])
      let edge = fixture.edges[Int(edge)]
      #expect(ends == edge || (!fixture.directed && ends == edge.reversed()))
    }
  }
}
