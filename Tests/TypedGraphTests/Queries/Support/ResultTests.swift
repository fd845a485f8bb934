import Foundation
import TestSupport
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
      pair(try graph.campPartition(into: 3)),
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
    #expect(texts[11] == "cost 0.0\n\(everybody)")
    #expect(texts[12] == "+++ 0, ++− 0, +−− 0, −−− 0")
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

  @Test("A part of a list prints as the list does, and keeps its positions")
  func parts() throws {
    let graph = square()
    let everything = graph.relations
    #expect("\(everything.prefix(1))" == "\(everything[0])")
    #expect("\(everything.dropFirst(5))" == "\(everything[5])")
    #expect(everything.dropFirst(4).dropLast().ids == [everything[4].id])
    let middle = everything[2..<4]
    #expect(middle.startIndex == 2 && middle.first == everything[2] && middle[3] == everything[3])
    #expect(middle == everything.dropFirst(2).prefix(2) && middle != everything.prefix(2))
    let roads = graph.relations(of: Road.self)
    #expect("\(roads.suffix(2))" == "\(roads[3])\n\(roads[4])")
    #expect(roads.suffix(2).map(\.relation.miles) == [2, 2])

    let path = try #require(try graph.shortestPath(from: Town(id: 1), to: Town(id: 5), .both))
    let ranking = try graph.ranking(by: .strength, .both)
    let relationRanking = try graph.relationBetweenness()
    let projection = try RelationGraph {
      for town in 1...3 {
        Statement(Ballot(choice: .favor), from: Town(id: town), to: Guild(id: "a", members: 1))
      }
    }.projection(through: Guild.self)
    var batch = RelationBatch<Twinning>()
    batch.append(Twinning(), from: 0, to: 1)
    batch.append(Twinning(), from: 0, to: 2)
    batch.append(Twinning(), from: 1, to: 2)
    var other = RelationGraph()
    let towns = (1...3).map { Town(id: $0) }
    let ids = try other.relate(batch, from: towns, to: towns)
    #expect("\(ids.prefix(2))" == "#0 – #1" && "\(ids.dropFirst(3))" == "no relations")
    #expect(ids.dropFirst().startIndex == 1 && ids.dropFirst()[2] == ids[2])
    #expect(ids.dropFirst().first == ids[1] && ids[1..<2] == ids.dropFirst().dropLast())
    #expect("\(ranking.prefix(2))" == "[\(ranking[0]), \(ranking[1])]")
    #expect(projection.count == 3 && "\(projection.suffix(1))" == "[\(projection[2])]")

    let groups = graph.dyads()
    #expect("\(groups.prefix(1))" == "\(groups[0])" && groups.dropFirst().startIndex == 1)

    let parts: [String: String] = [
      "AnyRelationList": "\(everything.prefix(1)) \(everything.suffix(1)) \(everything.dropLast())",
      "RelationGroups": "\(groups.prefix(1)) \(groups.suffix(1)) \(groups.dropLast())",
      "RelationList": "\(roads.prefix(1)) \(roads.suffix(1)) \(roads.dropLast())",
      "RelationIDs": "\(ids.prefix(1)) \(ids.suffix(1)) \(ids.dropLast())",
      "RelationPath": "\(path.prefix(1)) \(path.suffix(1)) \(path.dropLast())",
      "Ranking": "\(ranking.prefix(1)) \(ranking.suffix(1)) \(ranking.dropLast())",
      "RelationRanking":
        "\(relationRanking.prefix(1)) \(relationRanking.suffix(1)) \(relationRanking.dropLast())",
      "Projection": "\(projection.prefix(1)) \(projection.suffix(1)) \(projection.dropLast())",
    ]
    for (type, text) in parts { #expect(!text.contains("Slice<"), "\(type): \(text)") }
    #expect(try Self.collections() == parts.keys.sorted(), "each collection of the libraries, once")
  }

  /// The names of the types of the libraries that are collections, from the source.
  private static func collections() throws -> [String] {
    let folder = PackageFiles.root.appendingPathComponent("Sources")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var names: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let declaration = /\n(?:public struct|extension) (\w+)(?:<[^>]*>)?: [^{]*Collection\b/
      names.formUnion(text.matches(of: declaration).map { String($0.1) })
    }
    // A column's chunks, which nobody outside sees.
    return names.subtracting(["ChunkList"]).sorted()
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
