import TestSupport
import Testing
import TypedGraph

@Suite("Payloads read without entries")
struct PayloadsTests {
  /// A graph of several thousand relations of three kinds, added one by one and many at once, of which some are
  /// removed, and some changed.
  private static func graph(seed: UInt64, isMixed: Bool) throws -> RelationGraph {
    var generator = SplitMix64(seed: seed)
    var graph = RelationGraph()
    let towns = (0..<40).map { Town(id: $0) }
    let years = try (1300..<1320).map { try PartialDate("\($0)") }
    var ids: [RelationID] = []
    for _ in 0..<3 {
      for number in 0..<700 {
        let (from, to) = (towns[generator.below(40)], towns[generator.below(40)])
        let period = Period.since(years[generator.below(20)])
        if isMixed, generator.chance(1, in: 3) {
          graph.relate(Mention(words: "seen"), from: from, to: to, during: period)
        } else {
          ids.append(
            graph.relate(Road(miles: generator.below(50)), from: from, to: to, during: period))
        }
        if isMixed, number % 97 == 0 { graph.relate(Twinning(), from: from, to: to) }
      }
      var batch = RelationBatch<Road>()
      for _ in 0..<1_500 {
        batch.append(
          Road(miles: generator.below(50)), from: generator.below(40), to: generator.below(40),
          during: .since(years[generator.below(20)]))
      }
      try graph.relate(batch, from: towns, to: towns)
    }
    for id in ids where generator.chance(1, in: 9) { try graph.remove(id) }
    return graph
  }

  @Test(
    "A column and a filter are what the entries say, on graphs and views",
    arguments: [UInt64](0..<6), [false, true])
  func entries(seed: UInt64, isMixed: Bool) throws {
    let graph = try Self.graph(seed: seed, isMixed: isMixed)
    let views: [GraphView] = [
      graph.view, graph.on("1310"), graph.only(Road.self), graph.excluding(Road.self),
      graph.on("1305").filter { $0.id.number % 3 != 0 }, graph.on("1200"),
      graph.nodes { ($0 as? Town).map { $0.id % 2 == 0 } ?? true },
    ]
    for view in views {
      let roads = view.relations(of: Road.self)
      #expect(view.column(of: Road.self, \.miles) == roads.map(\.relation.miles))
      #expect(view.column(of: Ballot.self) { _ in 1 } == [])
      let fast = view.filter(Road.self, "over 20") { $0.miles > 20 }
      let plain = view.filter { ($0.anyRelation as? Road).map { $0.miles > 20 } ?? true }
      #expect(fast.relations.ids == plain.relations.ids)
      #expect(fast.conditions.last == "over 20")
      #expect(
        fast.filter(Road.self) { $0.miles < 30 }.relations(of: Road.self).ids
          == roads.filter { $0.relation.miles > 20 && $0.relation.miles < 30 }.map(\.id))
      #expect(view.filter(Ballot.self) { _ in false }.relations.ids == view.relations.ids)
    }
  }

  @Test("A closure may take the payload or the entry")
  func overloads() throws {
    let graph = try Self.graph(seed: 9, isMixed: true)
    let byPayload = graph.filter(Road.self) { $0.miles == 7 }
    let byEntry = graph.filter(Road.self) { $0.relation.miles == 7 }
    #expect(byPayload.relations.ids == byEntry.relations.ids)
    #expect(byPayload.conditions == ["road where a condition holds"])
    #expect(graph.filter(Road.self) { _ in false }.relations(of: Road.self).isEmpty)
  }
}
