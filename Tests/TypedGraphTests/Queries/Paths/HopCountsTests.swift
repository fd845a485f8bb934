import TestSupport
import Testing
import TypedGraph

@Suite("Hop counts")
struct HopCountsTests {
  @Test(
    "Hops are the depths of a breadth-first search, in every view and direction", arguments: 0..<12)
  func depths(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(900 + seed))
    var graph = RelationGraph()
    let model = ModelGraph()
    for _ in 0..<90 { _ = graph.carryOut(generator.edit(of: model, size: 40)) }
    for _ in 0..<10 {
      let view = generator.condition().view(of: generator.condition().view(of: graph))
      let towns = view.nodes(of: Town.self)
      guard let start = towns.randomElement(using: &generator) else { continue }
      for direction in RelationDirection.allCases {
        for maximum in [nil, 0, 1, 2] {
          let hops = try view.hops(from: start, direction, maximumLength: maximum)
          let visits = try view.breadthFirst(
            from: start, direction, maximumLength: maximum
          ).all()
          var expected: [Int] = []
          for visit in visits {
            while expected.count <= visit.depth { expected.append(0) }
            expected[visit.depth] += 1
            if let town = visit.node as? Town { #expect(try hops[town] == visit.depth) }
          }
          #expect(hops.histogram == expected)
          let reached = Set(visits.map { NodeKey($0.node) })
          #expect(Set(hops.reached.map { NodeKey($0) }) == reached)
          for town in towns where !reached.contains(NodeKey(town)) {
            #expect(try hops[town] == nil)
          }
          for depth in expected.indices {
            #expect(hops.nodes(at: depth).count == expected[depth])
          }
        }
      }
    }
  }

  @Test("A search from a node that is not there says so; a cancelled one ends")
  func refusals() async throws {
    var graph = RelationGraph()
    let towns = graph.insert(contentsOf: (0..<5_000).map { Town(id: $0) })
    let chain = RelationBatch(
      Array(repeating: Twinning(), count: 4_999), from: Array(0..<4_999), to: Array(1..<5_000))
    try graph.relate(chain, from: towns, to: towns)
    #expect(throws: QueryError.nodeNotFound(Town(id: -1))) { try graph.hops(from: Town(id: -1)) }
    #expect(throws: QueryError.nodeNotFound(Town(id: -1))) {
      try graph.hops(from: Town(id: 0))[Town(id: -1)]
    }
    let made = graph
    let cancelled = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      do throws(QueryError) {
        _ = try made.hops(from: Town(id: 0))
        return "finished"
      } catch {
        return "\(error)"
      }
    }
    #expect(await cancelled.value == "\(QueryError.cancelled)")
    #expect(try graph.hops(from: Town(id: 0))[Town(id: 4_999)] == 4_999)
    let near = try graph.hops(from: Town(id: 7), maximumLength: 1)
    #expect("\(near)" == "town 7: 1 at 0, 2 at 1")
  }
}
