import Testing
import Westphalia

@Suite("Ending a treaty")
struct TreatyEndingTests {
  let treaty = Treaty.pyongyang2024
  let russia = SovereignState.russia
  let northKorea = SovereignState.northKorea

  var graph: RelationGraph {
    RelationGraph {
      Treaty.pyongyang2024.binds(SovereignState.russia, SovereignState.northKorea)
      Treaty.pyongyang2024.pacts(
        between: [.russia, .northKorea], DefensePact.self)
      SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
    }
  }

  func stage(_ graph: RelationGraph, _ date: PartialDate) -> [TreatyStage] {
    graph.mutualPromises(.defense, between: russia, and: northKorea, on: date).map(\.stage)
  }

  @Test("Before its end the treaty binds as ever, from its end on no longer; the base is untouched")
  func ends() throws {
    let base = graph
    let without = try base.supposing { try $0.end(treaty, on: "2025-01-01") }
    #expect(stage(without, "2024-12-31") == [.inForce(.certainly)])
    #expect(stage(without, "2025-01-01") == [.ended])
    #expect(stage(base, "2025-01-01") == [.inForce(.certainly)])
    #expect(without.on("2025-01-01").relations(of: DefensePact.self).isEmpty)
    #expect(without.on("2024-12-31").relations(of: DefensePact.self).count == 2)
    #expect(without.relations(of: ArmsSupply.self).first?.period == .since("2023-09"))
    let change = without.difference(from: base)
    #expect(change.changedNodes.count == 1)
    #expect(change.changedRelations.count == 4)
  }

  @Test("A treaty ended before it entered into force never enters")
  func neverEnters() throws {
    var world = graph
    try world.end(treaty, on: "2024-10-01")
    #expect(stage(world, "2024-09-01") == [.signed])
    #expect(stage(world, "2025-01-01").allSatisfy { $0 != .inForce(.certainly) })
    #expect(world.relations(of: DefensePact.self).isEmpty)
  }

  @Test("A treaty that is not there cannot be ended, and nothing changes")
  func notThere() {
    var world = RelationGraph { SovereignState.russia.suppliesFood(to: SovereignState.northKorea) }
    let before = world
    #expect(throws: GraphError.nodeNotFound(kind: "treaty", id: treaty.id)) {
      try world.end(treaty, on: "2025-01-01")
    }
    #expect(world.difference(from: before).isEmpty)
  }
}
