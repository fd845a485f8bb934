import Testing
import Westphalia
import WestphaliaData

@testable import WestphaliaCommand

@Suite("export")
struct ExportVerbTests {
  @Test(
    "Formats of one file go to a file or are printed", arguments: ["graphml", "gexf", "node-link"])
  func singleFile(format: String) async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let run = await CommandRun("export", world, "--to", format, "-o", folder.path("out"))
    #expect(run.status == 0 && run.output.isEmpty)
    let printed = await CommandRun("export", world, "--to", format, "-o", "-")
    #expect(try folder.text("out") == printed.output && !printed.output.isEmpty)
  }

  @Test("Formats of several files go into a folder", arguments: ["csv", "neo4j", "ladybug"])
  func folder(format: String) async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let run = await CommandRun(
      "export", world, "--to", format, "-o", folder.path("out"), "--only=arms")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(
      try folder.text("out/relations.csv")
        == GraphExport(SmallWorld.graph.only(.arms)).tables().files[1].text)
    #expect(await CommandRun("export", world, "--to", format, "-o", "-").status == 64)
  }

  @Test("A format or a place that is missing or wrong is refused")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    #expect(await CommandRun("export", world, "-o", "x").status == 64)
    #expect(await CommandRun("export", world, "--to", "gexf").status == 64)
    let wrong = await CommandRun("export", world, "--to", "gefx", "-o", "x")
    #expect(wrong.status == 64 && wrong.errors.contains("did you mean 'gexf'?"))
    #expect(await CommandRun("export", world, "--to", "gexf", "-o", "/nowhere/x").status == 73)
    #expect(await CommandRun("export", world, "--to", "csv", "-o", "/dev/null/x").status == 73)
  }
}
