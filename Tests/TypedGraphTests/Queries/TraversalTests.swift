import Testing
import TypedGraph

@Suite("Searches and paths")
struct TraversalTests {
  /// 1 → 2 → 3 → 4, 1 → 3 later, 4 ↔ 5, and 6 apart.
  private func graph() -> RelationGraph {
    var graph = RelationGraph()
    for (from, to) in [(1, 2), (2, 3), (3, 4), (1, 3)] {
      graph.relate(Mention(words: "\(from)\(to)"), from: Town(id: from), to: Town(id: to))
    }
    graph.relate(Twinning(), from: Town(id: 5), to: Town(id: 4))
    graph.relate(Twinning(), from: Town(id: 6), to: Town(id: 7))
    return graph
  }

  private func names(_ visits: LazyAnswers<NodeVisit>) throws -> [String] {
    try visits.all().map {
      "\($0.node.name)@\($0.depth)\($0.relation.map { " by \($0.id)" } ?? "")"
    }
  }

  @Test("Breadth first by depth, then by the relation that found each node")
  func breadthFirst() throws {
    #expect(
      try names(graph().breadthFirst(from: Town(id: 1))) == [
        "town 1@0", "town 2@1 by #0", "town 3@1 by #3", "town 4@2 by #2", "town 5@3 by #4",
      ])
    #expect(
      try names(graph().breadthFirst(from: Town(id: 3), .incoming)) == [
        "town 3@0", "town 2@1 by #1", "town 1@1 by #3",
      ])
  }

  @Test("Depth first along the first relation")
  func depthFirst() throws {
    #expect(
      try names(graph().depthFirst(from: Town(id: 1))) == [
        "town 1@0", "town 2@1 by #0", "town 3@2 by #1", "town 4@3 by #2", "town 5@4 by #4",
      ])
  }

  @Test("A search is lazy, a copy goes on by itself, and it need not go on from a node")
  func lazy() throws {
    var search = graph().breadthFirst(from: Town(id: 1))
    #expect(try search.prefix(2).map(\.node.name) == ["town 1", "town 2"])
    #expect(try search.first()?.node.name == "town 1" && search.count() == 5)
    #expect(try search.contains { $0.depth == 3 } && !search.contains { $0.depth == 4 })
    #expect(try search.first { $0.depth == 1 }?.relation?.id.number == 0)
    var met: [String] = []
    while let visit = try search.next() {
      met.append(visit.node.name)
      if met.count == 1 {
        let copy = search
        #expect(try copy.all().map(\.depth) == [1, 1, 2, 3] && copy.count() == 4)
      }
      if visit.depth == 1 { search.skipDescendants() }
    }
    #expect(met == ["town 1", "town 2", "town 3"])
    var deep = graph().depthFirst(from: Town(id: 1))
    met = []
    while let visit = try deep.next() {
      met.append(visit.node.name)
      if visit.depth == 1 { deep.skipDescendants() }
    }
    #expect(met == ["town 1", "town 2", "town 3"])
  }

  @Test("A path names its relations and says which it takes backwards")
  func paths() throws {
    let graph = graph()
    let path = try #require(try graph.shortestPath(from: Town(id: 1), to: Town(id: 5)))
    #expect(path.relations.map(\.id.number) == [3, 2, 4] && path.count == 3)
    #expect(path.description == "town 1 –mention→ town 3 –mention→ town 4 –twinning– town 5")
    #expect(path.steps.map(\.isReversed) == [false, false, true])
    let back = try #require(try graph.shortestPath(from: Town(id: 4), to: Town(id: 1), .incoming))
    #expect(back.description == "town 4 ←mention– town 3 ←mention– town 1")
    #expect(try graph.shortestPath(from: Town(id: 4), to: Town(id: 1)) == nil)
    #expect(try graph.shortestPath(from: Town(id: 1), to: Town(id: 6), .both) == nil)
    #expect(try graph.shortestPath(from: Town(id: 1), to: Town(id: 1))?.description == "town 1")
  }

  @Test("A way of twenty thousand relations is no trouble")
  func longChain() throws {
    var graph = RelationGraph()
    for index in 0..<20_000 {
      graph.relate(Mention(words: ""), from: Town(id: index), to: Town(id: index + 1))
    }
    let (start, end) = (Town(id: 0), Town(id: 20_000))
    #expect(try graph.isReachable(end, from: start))
    #expect(try !graph.isReachable(start, from: end))
    #expect(try graph.shortestPath(from: start, to: end)?.count == 20_000)
    #expect(try graph.depthFirst(from: start).all().map(\.depth) == Array(0...20_000))
  }

  @Test("Entries of any type can be taken as entries of their own type, and no other")
  func entries() throws {
    let entry = try #require(graph().relations.first)
    #expect(entry.as(Mention.self)?.relation.words == "12" && entry.as(Twinning.self) == nil)
    #expect(entry.description == "#0 town 1 –mention→ town 2 (always)")
    #expect(entry.sentence == "town 1 –mention→ town 2")
    #expect(entry.other(than: Town(id: 1))?.name == "town 2")
    #expect(entry.other(than: Town(id: 2))?.name == "town 1")
    #expect(entry.other(than: Guild(id: "1")) == nil)
  }
}
