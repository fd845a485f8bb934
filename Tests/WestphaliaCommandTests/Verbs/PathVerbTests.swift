import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("path")
struct PathVerbTests {
  @Test("The shortest path, by relations and as JSON")
  func shortest() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let run = await CommandRun("path", world, "--from", "Iran", "--to", "UKR")
    #expect(
      run.output == """
        Iran –arms supply→ Russia –war→ Ukraine
          #3 Iran supplies drones to Russia (2022 –)
          #4 Russia is at war with Ukraine (2022-02-24 –)

        """)
    let object = try await CommandRun("path", world, "--from", "Iran", "--to", "UKR", "--json")
      .object()
    #expect((object["steps"] as? [[String: Any]])?.count == 2)
    let timed = await CommandRun(
      "path", world, "--from", "Iran", "--to", "Ukraine", "--leaving", "2023")
    #expect(timed.output.contains("2023-01-01: #3 Iran"))
  }

  @Test("Where no path leads, that is said, and --strict says it by the status")
  func none() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let run = await CommandRun("path", world, "--from", "Ukraine", "--to", "Iran")
    #expect(run.status == 0 && run.output == "no path leads from Ukraine to Iran\n")
    #expect(
      await CommandRun("path", world, "--from", "Ukraine", "--to", "Iran", "--strict").status == 1)
    #expect(
      await CommandRun(
        "path", world, "--from", "Ukraine", "--to", "Iran", "--direction", "both", "--strict"
      ).status == 0)
    #expect(await CommandRun("path", world, "--from", "Ukraine").status == 64)
    #expect(await CommandRun("path", world, "--to", "Ukraine").status == 64)
    #expect(await CommandRun("path", world, "--from", "Ukraine", "--to", "Mars").status == 65)
  }
}
