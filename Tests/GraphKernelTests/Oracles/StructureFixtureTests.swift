import GraphKernel
import Testing

/// What `Tests/Fixtures/kernel_structure.py` writes.
private struct StructureFixtures: Decodable {
  let madeWith: [String: String]
  let graphs: [StructureFixture]
  let projections: [ProjectionFixture]

  static func read() throws -> StructureFixtures { try FixtureFile.read("kernel_structure") }
}

struct StructureFixture: FixtureGraph {
  struct Flow: Decodable {
    let source: UInt32
    let sink: UInt32
    let value: Double
    let sourceSide: [Int]
  }

  let name: String
  let vertexCount: Int
  let directed: Bool
  let edges: [[UInt32]]
  let weights: [Double]
  let flows: [Flow]
  let lightestForest: Double
  let heaviestForest: Double
  let parts: [UInt32]
  let strong: [UInt32]
  let bridges: [UInt32]
  let articulations: [UInt32]
  let blocks: [[UInt32]]
  let cores: [Int]
  let cliques: [[UInt32]]
  let order: [UInt32]?
  let longest: Int
  let cycles: [Int]
  let independentCycles: Int
  let density: Double
  let reciprocity: Double?
  let transitivity: Double
  let clustering: [Double?]
  let assortativity: Double

  static let all = (try? StructureFixtures.read())?.graphs ?? []
}

struct ProjectionFixture: FixtureGraph {
  let name: String
  let vertexCount: Int
  let directed: Bool
  let edges: [[UInt32]]
  let members: Int
  let pairs: [[UInt32]]
  let weights: [Double]
  let shared: [Int]

  static let all = (try? StructureFixtures.read())?.projections ?? []
}

@Suite("Structure, against networkx and igraph")
struct StructureFixtureTests {
  @Test("The fixtures are there")
  func fixtures() throws {
    let file = try StructureFixtures.read()
    #expect(file.madeWith.keys.sorted() == ["igraph", "networkx"])
    #expect(file.graphs.count == 13 && file.projections.count == 3)
    #expect(file.graphs.filter { $0.order != nil }.count == 2)
  }

  @Test("The greatest flow and the nearest least cut are theirs", arguments: StructureFixture.all)
  func flow(fixture: StructureFixture) throws {
    let network = try FlowNetwork(fixture.graph(), capacities: fixture.weights)
    for figures in fixture.flows {
      let found = try network.maximumFlow(from: figures.source, to: figures.sink)
      #expect(isClose(found.value, figures.value))
      #expect(found.cut.sourceSide.map { Int($0) } == figures.sourceSide)
      let cut = found.cut.relations.reduce(0) { $0 + fixture.weights[Int($1)] }
      #expect(isClose(cut, figures.value))
    }
  }

  @Test(
    "The lightest and the heaviest forest weigh what theirs do", arguments: StructureFixture.all)
  func forests(fixture: StructureFixture) throws {
    let graph = try fixture.graph()
    let lightest = try graph.spanningForest(weights: fixture.weights)
    #expect(isClose(lightest.weight, fixture.lightestForest))
    let heaviest = try graph.spanningForest(weights: fixture.weights, isHeaviest: true)
    #expect(isClose(heaviest.weight, fixture.heaviestForest))
    let treeCount = Set(fixture.parts).count
    #expect(lightest.treeCount == treeCount && heaviest.treeCount == treeCount)
  }

  @Test(
    "Parts and strong components are theirs", arguments: StructureFixture.all)
  func components(fixture: StructureFixture) throws {
    let graph = try fixture.graph()
    #expect(try graph.components().labels == fixture.parts)
    #expect(try graph.stronglyConnectedComponents().labels == fixture.strong)
  }

  @Test("Bridges, articulation points and blocks are theirs", arguments: StructureFixture.all)
  func biconnectivity(fixture: StructureFixture) throws {
    let found = try fixture.graph().biconnectivity()
    #expect(found.bridges == fixture.bridges)
    #expect(found.articulationPoints == fixture.articulations)
    #expect(found.blocks == fixture.blocks)
  }

  @Test("Core numbers and maximal cliques are theirs", arguments: StructureFixture.all)
  func cores(fixture: StructureFixture) throws {
    let graph = try fixture.graph()
    #expect(try graph.coreNumbers() == fixture.cores)
    var cursor = try CliqueCursor(in: graph)
    var cliques: [[UInt32]] = []
    while let clique = try cursor.next() { cliques.append(clique) }
    #expect(cliques.sorted { $0.lexicographicallyPrecedes($1) } == fixture.cliques)
  }

  @Test(
    "The first topological order is theirs, or neither has one", arguments: StructureFixture.all)
  func order(fixture: StructureFixture) throws {
    let graph = try fixture.graph()
    do throws(KernelError) {
      let order = try graph.topologicalOrder()
      #expect(order == fixture.order)
    } catch {
      guard case .cyclic(let cycle) = error else { throw error }
      #expect(fixture.order == nil && cycle.count > 0 && cycle.start == cycle.end)
    }
  }

  @Test("There are as many cycles of every length as they find", arguments: StructureFixture.all)
  func cycles(fixture: StructureFixture) throws {
    let graph = try fixture.graph()
    for longest in Set([2, 3, fixture.longest]).sorted() {
      // Where no cycle can be longer the search needs no bound.
      let bound = longest == fixture.vertexCount ? nil : longest
      var cursor = try CycleCursor(in: graph, maximumLength: bound)
      var counts = [Int](repeating: 0, count: longest)
      while let cycle = try cursor.next() { counts[cycle.count - 1] += 1 }
      #expect(counts == Array(fixture.cycles.prefix(longest)))
    }
    #expect(try graph.cycleBasis().count == fixture.independentCycles)
  }

  @Test(
    "Density, reciprocity, triangles and assortativity are theirs", arguments: StructureFixture.all)
  func measures(fixture: StructureFixture) throws {
    let graph = try fixture.graph()
    let found: [Double?] = [
      try graph.density(), try graph.transitivity(), try graph.degreeAssortativity(),
    ]
    #expect(isClose(found, [fixture.density, fixture.transitivity, fixture.assortativity]))
    #expect(isClose(try graph.clusteringCoefficients(), fixture.clustering))
    if let reciprocity = fixture.reciprocity {
      #expect(isClose([try graph.reciprocity()], [reciprocity]))
    }
  }

  @Test(
    "Pairs that share an affiliation, and Newman's weights, are theirs",
    arguments: ProjectionFixture.all)
  func projection(fixture: ProjectionFixture) throws {
    let affiliations = VertexMask(count: fixture.vertexCount) { $0 >= fixture.members }
    let found = try fixture.graph().projection(through: affiliations)
    #expect(found.map { [$0.first, $0.second] } == fixture.pairs)
    #expect(isClose(found.map(\.weight), fixture.weights))
    #expect(found.map(\.links.count) == fixture.shared)
  }
}
