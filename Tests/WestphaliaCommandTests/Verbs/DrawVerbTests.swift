import Foundation
import TestSupport
import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("draw")
struct DrawVerbTests {
  func world(_ folder: TemporaryFolder) throws -> String { try folder.world(SmallWorld.graph) }

  @Test("DOT of a part of the world, by date, kind and place")
  func dot() async throws {
    let folder = try TemporaryFolder()
    let world = try world(folder)
    let arms = await CommandRun("draw", world, "--on", "2024-06", "--only", "arms", "--dot")
    #expect(arms.status == 0 && arms.output.hasPrefix("digraph westphalia {"))
    #expect(arms.output.contains("Iran") && !arms.output.contains("Ukraine"))
    #expect(
      arms.output
        == Diagram(of: SmallWorld.graph.on("2024-06").only(.arms)).dot.text)
    let near = await CommandRun("draw", world, "--around", "Iran", "--text")
    #expect(near.output.contains("Iran supplies") && !near.output.contains("North Korea"))
    let two = await CommandRun("draw", world, "--around", "Iran", "--within", "2", "--text")
    #expect(two.output.contains("North Korea"))
  }

  @Test("Titles, themes and nodes that stand alone")
  func looks() async throws {
    let folder = try TemporaryFolder()
    let world = try world(folder)
    let dark = await CommandRun("draw", world, "--theme", "dark", "--title", "A \"title\"")
    #expect(dark.output != (await CommandRun("draw", world)).output)
    #expect(dark.output.contains("title"))
    let alone = await CommandRun("draw", world, "--only", "goods", "--isolated")
    #expect(alone.output.contains("Iran"))
  }

  @Test(
    "In Italian, states have Italian names; of a language without words it says which there are")
  func language() async throws {
    let folder = try TemporaryFolder()
    let world = try world(folder)
    let italian = await CommandRun("draw", world, "--language", "it", "--text")
    #expect(italian.output.contains("Corea del Nord fornisce"), "\(italian.output)")
    #expect(!italian.output.contains("North Korea"))
    let german = await CommandRun("draw", world, "--language", "de")
    #expect(german.status == 64 && german.errors.contains("it"))
  }

  @Test(
    "Pictures by Graphviz",
    .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"),
    arguments: ["svg", "png", "pdf", "html"])
  func pictures(format: String) async throws {
    let folder = try TemporaryFolder()
    let world = try world(folder)
    let run = await CommandRun(
      "draw", world, "--\(format)", folder.path("picture"), "--title", "Arms")
    #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
    let bytes = try Data(contentsOf: folder.url.appendingPathComponent("picture"))
    let begins = ["svg": "<", "png": "\u{89}PNG", "pdf": "%PDF", "html": "<!DOCTYPE html>"]
    let begin = begins[format] ?? ""
    #expect(bytes.starts(with: begin.unicodeScalars.map { UInt8($0.value) }))
    let refused = await CommandRun("draw", world, "--\(format)", "/nowhere/picture")
    #expect(refused.status == 73)
    #expect(
      refused.errors
        == "westphalia draw: /nowhere/picture cannot be written: No such file or directory\n")
  }

  @Test("What contradicts itself or is unknown is wrong usage")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let world = try world(folder)
    for words in [
      ["--dot", "--text"], ["--theme", "darc"], ["--on", "yesterday"], ["--only", "armz"],
      ["--on", "2024", "--during", "2023/2024"], ["--within", "2"],
      ["--within", "x", "--around", "PRK"],
      ["--during", "2024/2023"],
    ] {
      let run = await CommandRun(arguments: ["draw", world] + words)
      #expect(run.status == 64 && run.output.isEmpty, "\(words)")
    }
    #expect(await CommandRun("draw", world, "--around", "Atlantis").status == 65)
  }
}
