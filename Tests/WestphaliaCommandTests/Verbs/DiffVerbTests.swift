import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("diff")
struct DiffVerbTests {
  @Test("What was added, removed and changed, as text and as JSON")
  func changes() async throws {
    let folder = try TemporaryFolder()
    let before = try folder.world(SmallWorld.graph, "before.json")
    let later = try SmallWorld.graph.supposing { graph throws(GraphError) in
      try graph.end(graph.relations[2].id, on: "2025-01-01")
      graph.relate(Threat(), from: SovereignState.japan, to: SovereignState.china)
    }
    let after = try folder.world(later, "after.json")
    let run = await CommandRun("diff", before, after)
    #expect(run.status == 0 && run.output == "\(later.difference(from: SmallWorld.graph))\n")
    #expect(run.output.contains("+ Japan threatens China"))
    let object = try await CommandRun("diff", before, after, "--json").object()
    #expect((object["addedNodes"] as? [Any])?.count == 2)
    #expect((object["addedRelations"] as? [Any])?.count == 1)
    let changed = try #require((object["changedRelations"] as? [[String: Any]])?.first)
    let changes = try #require(changed["changes"] as? [[String: Any]])
    #expect(changes.first?["property"] as? String == "until")
    #expect(await CommandRun("diff", before, after, "--strict").status == 1)
    #expect(
      await CommandRun("diff", before, after, "--around", "Iran", "--strict").status
        == 0)
  }

  @Test("Equal worlds have no difference, and one of the two can be the standard input")
  func noDifference() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let run = await CommandRun("diff", world, "-", "--strict", input: try folder.text("world.json"))
    #expect(run.status == 0 && run.output == "no difference\n")
    #expect(await CommandRun("diff", "-", "-").status == 64)
    #expect(await CommandRun("diff", world).status == 64)
    #expect(await CommandRun("diff", world, world, world).status == 64)
  }
}
