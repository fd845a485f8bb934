import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("rank")
struct RankVerbTests {
  @Test("By degree both ways unless told otherwise, highest first")
  func degree() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let run = await CommandRun("rank", world, "--top", "2")
    #expect(
      run.output.split(separator: "\n").dropFirst() == [
        "4.0  state:RUS              Russia",
        "2.0  treaty:pyongyang-2024  Comprehensive Strategic Partnership",
      ])
    let object = try await CommandRun(
      "rank", world, "--direction", "outgoing", "--only=arms", "--json"
    ).object()
    let first = try #require((object["ranking"] as? [[String: Any]])?.first)
    #expect((first["node"] as? [String: Any])?["id"] as? String == "PRK")
    #expect(object["measure"] as? String == "degree")
  }

  @Test(
    "By every measure",
    arguments: [
      "degree", "strength", "closeness", "harmonic", "betweenness", "eigenvector", "katz",
      "pagerank", "hubs", "authorities", "constraint", "core", "clustering",
    ])
  func measures(name: String) async throws {
    let folder = try TemporaryFolder()
    let run = await CommandRun("rank", try folder.world(SmallWorld.graph), "--by", name, "--json")
    #expect(run.status == 0, "\(run.errors)")
    _ = try run.object()
  }

  @Test("Words and numbers that are none are wrong usage")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let run = await CommandRun("rank", world, "--by", "betweeness")
    #expect(run.status == 64 && run.errors.contains("did you mean 'betweenness'?"))
    #expect(await CommandRun("rank", world, "--top", "-1").status == 64)
    #expect(await CommandRun("rank", world, "--direction", "up").status == 64)
  }
}
