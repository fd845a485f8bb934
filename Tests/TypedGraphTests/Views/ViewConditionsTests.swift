import TestSupport
import Testing
import TypedGraph

/// A node that states when it exists.
private struct Fair: Node {
  let id: Int
  let existence: [Period]
  var name: String { "fair \(id)" }
}

private struct Trade: Relation {
  typealias Source = any Node
  typealias Target = any Node
  static let tie = Tie.symmetric
}

@Suite("A slice has the nodes of its date")
struct ViewConditionsTests {
  private static let periods: [Period] = [
    .since("1300"), .until("1400"), .from("1310", until: "1350-06"), .on("1349-03-02"), .unknown,
    .always, .throughout("1348"), Period.always.starting(.unknown).ending(.date("1420")),
    Period.since("1299").ending(.unknown),
  ]

  private func fair(_ id: Int, _ generator: inout SplitMix64) -> Fair {
    let count = Int.random(in: 0...3, using: &generator)
    return Fair(
      id: id,
      existence: (0..<count).map { _ in
        Self.periods[Int.random(in: 0..<Self.periods.count, using: &generator)]
      })
  }

  @Test(
    "It is that of a graph of the nodes that may exist then", arguments: 0..<40 as Range<UInt64>)
  func law(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var graph = RelationGraph()
    for id in 0..<12 { try graph.insert(fair(id, &generator)) }
    try graph.insert(Town(id: 1))
    func anyNode(_ generator: inout SplitMix64) -> Fair? {
      graph.node(Fair.self, id: Int.random(in: 0..<12, using: &generator))
    }
    for step in 0..<40 {
      if let one = anyNode(&generator), let other = anyNode(&generator) {
        let period = Self.periods[Int.random(in: 0..<Self.periods.count, using: &generator)]
        graph.relate(Trade(), from: one, to: other, during: period)
      }
      if step % 9 == 0, let gone = anyNode(&generator) { try graph.remove(gone) }
      if step % 7 == 0, let old = anyNode(&generator) {
        try graph.update(fair(old.id, &generator))
      }
      if step % 5 == 0 { _ = try graph.density() }
    }
    for date in ["1299", "1300-01-01", "1348", "1349-03", "1349-03-02", "1399-12-31", "1420-01-01"]
      as [PartialDate]
    {
      for least in [RequiredCertainty.possibly, .certainly] {
        let slice = graph.on(date, least)
        let nodes = graph.nodes.filter { $0.exists(on: date) != .no }
        #expect(slice.nodes.map(\.name) == nodes.map(\.name), "\(date)")
        let present = Set(nodes.map(\.name))
        let relations = graph.relations.filter {
          $0.period.holds(on: date).satisfies(least) && present.contains($0.sourceNode.name)
            && present.contains($0.targetNode.name)
        }
        #expect(slice.relations.ids == relations.map(\.id), "\(date)")
        #expect(try slice.density() == RelationGraph(slice).density())
        let busy = Set(slice.relations.flatMap { [$0.sourceNode.name, $0.targetNode.name] })
        let company = slice.excludingIsolatedNodes()
        #expect(company.nodes.map(\.name) == nodes.map(\.name).filter(busy.contains))
        #expect(company.relations.ids == slice.relations.ids)
      }
    }
  }

  @Test("A span has the nodes that exist on some day of it; its bounds are exact")
  func span() throws {
    var graph = RelationGraph()
    try graph.insert(Fair(id: 1, existence: [.from("1310", until: "1350-06-01")]))
    try graph.insert(Fair(id: 2, existence: [.since("1350-06-01")]))
    #expect(graph.during(.from("1350", until: "1350-06")).nodes.map(\.name) == ["fair 1"])
    #expect(graph.during(.from("1350-06", until: "1351")).nodes.map(\.name) == ["fair 2"])
    #expect(graph.during(.on("1350")).nodes.count == 2)
    #expect(graph.during(.from("1200", until: "1300")).nodes.isEmpty)
  }

  @Test("A relation that holds only while an end does not exist is found")
  func relationsOutsideExistence() throws {
    var graph = RelationGraph()
    let short = Fair(
      id: 1, existence: [.from("1310", until: "1350"), .from("1360", until: "1370")])
    let town = Town(id: 1)
    for period in [
      Period.since("1300"), .on("1310"), .on("1355-06"), .until("1300"), .unknown, .since("1370"),
      .from("1351-01-02", until: "1359"),
    ] { graph.relate(Trade(), from: town, to: short, during: period) }
    #expect(graph.relationsOutsideExistence.ids.map(\.number) == [2, 3, 6])
    for entry in graph.relationsOutsideExistence {
      for year in 1290...1380 {
        #expect(!graph.on(try PartialDate(year: year)).relations.ids.contains(entry.id))
      }
    }
    try graph.update(Fair(id: 1, existence: [.always]))
    #expect(graph.relationsOutsideExistence.isEmpty)
  }

  @Test("A node without a period of existence never exists, one that states none always does")
  func never() throws {
    var graph = RelationGraph()
    try graph.insert(Fair(id: 1, existence: []))
    try graph.insert(Town(id: 1))
    #expect(graph.nodes.count == 2 && graph.on("1300").nodes.map(\.name) == ["town 1"])
    #expect(Fair(id: 1, existence: []).exists(on: "1300") == .no)
    #expect(Town(id: 1).exists(on: "1300") == .certainly)
  }
}
