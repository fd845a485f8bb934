import GraphKernel
import Testing

@Suite("Centrality, against networkx and igraph")
struct CentralityFixtureTests {
  @Test("The fixtures are there")
  func fixtures() throws {
    let file = try Fixture.File.read()
    #expect(file.madeWith.keys.sorted() == ["igraph", "networkx", "scipy"])
    #expect(file.graphs.count == 14)
  }

  @Test("Every figure of the fixtures is compared, here or with communities")
  func names() {
    let compared: Set = [
      "closeness", "harmonic", "closenessWeighted", "harmonicWeighted", "betweenness",
      "betweennessWeighted", "edgeBetweenness", "edgeBetweennessWeighted", "pagerank",
      "pagerankWeighted", "pagerankRestarts", "katz", "eigenvector", "hubs", "authorities",
      "degree", "strength", "constraint", "constraintWeighted", "core", "density", "reciprocity",
      "transitivity", "clustering", "assortativity", "cliqueSizes", "components",
      "strongComponents", "bridges", "articulations", "spanningWeight", "flow",
      "modularityModThree", "modularityModThreeWeighted", "leidenModularity",
    ]
    #expect(Set(Fixture.all.flatMap(\.measures.keys)) == compared)
  }

  @Test("Measures of distance and betweenness are theirs", arguments: Fixture.all)
  func distance(fixture: Fixture) throws {
    let graph = try fixture.graph()
    let weights = fixture.weights
    try fixture.expect("closeness", try graph.closeness().closeness)
    try fixture.expect("harmonic", try graph.closeness().harmonic)
    try fixture.expect("closenessWeighted", try graph.closeness(weights: weights).closeness)
    try fixture.expect("harmonicWeighted", try graph.closeness(weights: weights).harmonic)
    try fixture.expect("betweenness", try graph.betweenness().vertices)
    try fixture.expect("betweenness", try graph.vertexBetweenness())
    try fixture.expect("edgeBetweenness", try graph.betweenness().edges)
    try fixture.expect("betweennessWeighted", try graph.betweenness(weights: weights).vertices)
    try fixture.expect("edgeBetweennessWeighted", try graph.betweenness(weights: weights).edges)
  }

  @Test("Measures by iteration are theirs", arguments: Fixture.all)
  func iteration(fixture: Fixture) throws {
    let graph = try fixture.graph()
    let limit = IterationLimit.tolerance(1e-13, limit: 100_000)
    try fixture.expect("pagerank", try graph.pageRank(limit: limit).values)
    try fixture.expect(
      "pagerankWeighted", try graph.pageRank(weights: fixture.weights, limit: limit).values)
    let restarts = (0..<fixture.vertexCount).map { [2.0, 1, 0][$0 % 3] }
    try fixture.expect(
      "pagerankRestarts",
      try graph.pageRank(weights: fixture.weights, restarts: restarts, limit: limit).values)
    try fixture.expect("katz", try graph.katzCentrality(alpha: 0.02, limit: limit).values)
    try fixture.expect("eigenvector", try graph.eigenvectorCentrality(limit: limit).values)
    try fixture.expect("hubs", try graph.hubsAndAuthorities(limit: limit).hubs)
    try fixture.expect("authorities", try graph.hubsAndAuthorities(limit: limit).authorities)
  }

  @Test("Degrees, strengths and Burt's constraint are theirs", arguments: Fixture.all)
  func local(fixture: Fixture) throws {
    let graph = try fixture.graph()
    try fixture.expect("degree", try graph.degrees().map { Double($0) })
    try fixture.expect("strength", try graph.strengths(weights: fixture.weights))
    try fixture.expect("constraint", try graph.burtConstraint())
    try fixture.expect("constraintWeighted", try graph.burtConstraint(weights: fixture.weights))
  }

  @Test("Structure, flow and spanning weight are theirs", arguments: Fixture.all)
  func structure(fixture: Fixture) throws {
    let graph = try fixture.graph()
    try fixture.expect("core", try graph.coreNumbers().map { Double($0) })
    try fixture.expect("density", try graph.density())
    try fixture.expect("reciprocity", try graph.reciprocity())
    try fixture.expect("transitivity", try graph.transitivity())
    try fixture.expect("clustering", try graph.clusteringCoefficients())
    try fixture.expect("assortativity", try graph.degreeAssortativity())
    var cursor = try CliqueCursor(in: graph)
    var sizes: [Double] = []
    while let clique = try cursor.next() { sizes.append(Double(clique.count)) }
    try fixture.expect("cliqueSizes", sizes.sorted())
    try fixture.expect("components", try Double(graph.components().count))
    try fixture.expect("strongComponents", try Double(graph.stronglyConnectedComponents().count))
    try fixture.expect("bridges", try Double(graph.biconnectivity().bridges.count))
    try fixture.expect(
      "articulations", try Double(graph.biconnectivity().articulationPoints.count))
    try fixture.expect(
      "spanningWeight", try graph.spanningForest(weights: fixture.weights).weight)
    try fixture.expect(
      "flow",
      try FlowNetwork(graph, capacities: fixture.weights)
        .maximumFlow(from: 0, to: UInt32(fixture.vertexCount - 1)).value)
  }
}
