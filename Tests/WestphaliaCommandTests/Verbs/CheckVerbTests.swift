import Testing
import Westphalia
import WestphaliaData

@testable import WestphaliaCommand

@Suite("check")
struct CheckVerbTests {
  static let graph = RelationGraph {
    let (one, other) = (EvidenceSource("one"), EvidenceSource("other"))
    SovereignState.china.threatens(.japan).since("2001").according(to: one)
      .contradicted(by: other)
    SovereignState.sovietUnion.condemns(.northKorea).on("1993-03-12")
    SovereignState.unitedStates.embargoes(.northKorea).since("1950")
    SovereignState.unitedStates.supplies(.drones, to: .northKorea).since("2001")
  }

  @Test("It lists disputed claims, broken references and findings")
  func sections() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(Self.graph)
    let run = await CommandRun("check", world)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("conflicts: none"))
    #expect(lines.contains("disputed claims: 1") && lines.contains("broken references: 1"))
    #expect(lines.contains("  #0 China threatens Japan (2001 –)"))
    #expect(lines.contains { $0.hasPrefix("  #1 Soviet Union condemns North Korea") })
    #expect(lines.contains("findings: 1") && lines.contains { $0.hasPrefix("  established, ") })

    let object = try await CommandRun("check", world, "--json").object()
    #expect((object["disputed"] as? [Any])?.count == 1)
    #expect((object["brokenReferences"] as? [Any])?.count == 1)
    #expect((object["findings"] as? [[String: Any]])?.first?["status"] as? String == "established")
  }

  @Test("With --strict the status says whether there is something")
  func strict() async throws {
    let folder = try TemporaryFolder()
    let broken = try folder.world(Self.graph)
    #expect(await CommandRun("check", broken, "--strict").status == 1)
    let clean = try folder.world(SmallWorld.graph, "clean.json")
    #expect(await CommandRun("check", clean, "--strict").status == 0)
    #expect(await CommandRun("check", clean, "--believing", "rumors").status == 64)
  }

  @Test("A reference that the file does not have is an error with its line")
  func brokenFile() async throws {
    let folder = try TemporaryFolder()
    let text = try SmallWorld.graph.json().replacing(
      "\"to\": \"state:UKR\"", with: "\"to\": \"state:ZZZ\"")
    let other = try SmallWorld.graph.json().replacing(
      "state:IRN", with: "state:ZZZ", maxReplacements: 1)
    let run = await CommandRun(
      "check", try folder.file("w.json", text == (try SmallWorld.graph.json()) ? other : text))
    #expect(run.status == 65 && run.errors.contains("line "))
  }
}
