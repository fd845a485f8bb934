import Testing
import Westphalia

@Suite("Excerpts")
struct ExcerptTests {
  private func names(_ view: GraphView) -> [String] { view.nodes.map(\.name).sorted() }

  @Test("One step is the node, its neighbors, and what is among them")
  func ego() throws {
    let view = try Sample.accord.around(Sample.ukraine)
    #expect(names(view) == ["Russia", "Ukraine"])
    #expect(view.relations.count == 1)
  }

  @Test("Steps are counted whichever way relations point", arguments: 0...3)
  func steps(count: Int) throws {
    let view = try Sample.accord.around(Sample.ukraine, within: count)
    // By hand: Ukraine; Russia; what Russia has to do with; the weapons North Korea tested.
    #expect(view.nodes.count == [1, 2, 6, 7][count])
  }

  @Test("Several middles are joined, one that is not there adds nobody")
  func several() throws {
    let view = try Sample.accord.around([Sample.ukraine, Sample.ukraine], within: 1)
    #expect(names(view) == ["Russia", "Ukraine"])
    #expect(throws: QueryError.nodeNotFound(SovereignState.nauru)) {
      try Sample.accord.around([Sample.ukraine, SovereignState.nauru])
    }
  }

  @Test("An excerpt keeps the conditions of its view")
  func conditions() throws {
    let view = try Sample.accord.only(ArmsSupply.self).around(Sample.northKorea)
    #expect(view.relations.count == 1)
    #expect(view.conditions.last == "within 1 of North Korea")
  }
}
