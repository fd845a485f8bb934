import Testing
import TypedGraph

/// A square of roads with a diagonal, and a twinning that hangs on it.
private func square(diagonal: Int = 2) -> RelationGraph {
  var graph = RelationGraph()
  for (from, to, miles) in [(1, 2, 1), (2, 3, 2), (3, 4, 1), (4, 1, 2), (1, 3, diagonal)] {
    graph.relate(Road(miles: miles), from: Town(id: from), to: Town(id: to))
  }
  graph.relate(Twinning(), from: Town(id: 4), to: Town(id: 5))
  return graph
}

@Suite("Results print and compare")
struct ResultTests {
  /// One result of each type, in words and as a value.
  private func results(_ graph: RelationGraph) throws -> [(text: String, value: AnyHashable)] {
    let (one, three) = (Town(id: 1), Town(id: 3))
    let miles = RelationWeight.of(Road.self, by: \.miles)
    func pair<Value: Hashable>(_ value: Value) -> (String, AnyHashable) {
      ("\(value)", AnyHashable(value))
    }
    return [
      pair(try graph.components()),
      pair(try graph.biconnectivity()),
      pair(try graph.maximumFlow(from: one, to: three, capacity: miles)),
      pair(try graph.minimumCut(from: one, to: three, capacity: miles)),
      pair(try graph.spanningForest(weight: miles)),
      pair(try graph.communities(by: .leiden(seed: 1), weight: miles)),
      pair(try graph.ranking(by: .strength, .both, weight: miles)),
      pair(try graph.only(Twinning.self).relationBetweenness()),
      pair(try graph.balance()),
      pair(try graph.clusterability()),
      pair(try graph.frustration()),
      pair(try graph.signedTriads()),
    ]
  }

  @Test("Equal graphs give equal results with equal hashes and words, without an address")
  func equality() throws {
    let (left, right) = (try results(square()), try results(square()))
    for (one, other) in zip(left, right) {
      #expect(one.value == other.value && one.value.hashValue == other.value.hashValue)
      #expect(one.text == other.text)
      #expect(!one.text.contains("0x") && !one.text.contains("Graph."), "\(one.text)")
    }
  }

  @Test("A heavier road makes another flow, cut and ranking, and communities of another modularity")
  func difference() throws {
    let (left, right) = (try results(square()), try results(square(diagonal: 5)))
    for place in [2, 3, 5, 6] { #expect(left[place].value != right[place].value, "\(place)") }
  }

  @Test("Results print in the words of the field")
  func words() throws {
    let texts = try results(square()).map(\.text)
    let everybody = "town 1, town 2, town 3, town 4, town 5"
    #expect(texts[0] == everybody)
    #expect(texts[1] == "bridges: 1, blocks: 2, articulation points: town 4")
    #expect(
      texts[2] == """
        flow 4.0
        1.0 from town 1 to town 2
        1.0 from town 2 to town 3
        1.0 from town 4 to town 3
        1.0 from town 1 to town 4
        2.0 from town 1 to town 3
        """)
    #expect(texts[3] == "capacity: 4.0, relations: 3, cut off: town 1, town 4")
    #expect(texts[4] == "trees: 2, relations: 3, weight: 4.0")
    #expect(texts[6] == "strength\n5.0 town 1\n5.0 town 3\n3.0 town 2\n3.0 town 4\n0.0 town 5")
    #expect(texts[7].hasPrefix("1.0 ") && !texts[7].contains("\n"))
    #expect(texts[8] == "balanced\n\(everybody)")
    #expect(texts[9] == "clusterable\ntown 1\ntown 2\ntown 3\ntown 4, town 5")
    #expect(texts[10] == "frustration 0\n\(everybody)")
    #expect(texts[11] == "+++ 0, ++− 0, +−− 0, −−− 0")
  }

  @Test("Trees, counts and tables of distances compare by nodes and relations, and print")
  func searches() throws {
    let (one, all) = (Town(id: 1), RelationWeight.each)
    let (graph, same, other) = (square(), square(), square(diagonal: 5))
    #expect(try graph.hops(from: one) == same.hops(from: one))
    #expect(try graph.hops(from: one) != graph.hops(from: Town(id: 2)))
    #expect(try graph.hops(from: one) != graph.hops(from: one, maximumLength: 1))
    #expect(try "\(graph.hops(from: one))" == "town 1: 1 at 0, 3 at 1, 1 at 2")
    #expect(try graph.shortestPathTree(from: one) == same.shortestPathTree(from: one))
    // The same nodes at the same distances, over a road that is longer.
    #expect(try graph.shortestPathTree(from: one) != other.shortestPathTree(from: one))
    #expect(try graph.shortestPathTree(from: one) != graph.shortestPathTree(from: Town(id: 2)))
    #expect(try "\(graph.shortestPathTree(from: one))" == "paths from town 1 to 4 nodes")
    #expect(try graph.distanceMatrix() == other.distanceMatrix())
    let miles = RelationWeight.of(Road.self, by: \.miles)
    #expect(try graph.distanceMatrix(weight: miles) != other.distanceMatrix(weight: miles))
    let four = graph.nodes("but the last") { !isFive($0) }
    #expect(try four.distanceMatrix(weight: all) != graph.distanceMatrix(weight: all))
    #expect(try "\(four.distanceMatrix())" == "distances between 4 nodes")
  }

  private func isFive(_ node: any Node) -> Bool { (node as? Town)?.id == 5 }

  @Test("Equal content counts, whatever was removed before")
  func numbering() throws {
    var graph = RelationGraph()
    graph.relate(Twinning(), from: Town(id: 9), to: Town(id: 8))
    try graph.remove(Town(id: 9))
    try graph.remove(Town(id: 8))
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    var fresh = RelationGraph()
    fresh.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    #expect(try graph.hops(from: Town(id: 1)) == fresh.hops(from: Town(id: 1)))
    #expect(try graph.distanceMatrix() == fresh.distanceMatrix())
  }
}
