import Testing
import TypedGraph

@Suite("Reachability")
struct ReachabilityTests {
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
}
