import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("series")
struct SeriesVerbTests {
  @Test("Years, months or days, as precise as the first date")
  func steps() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let run = await CommandRun(
      "series", world, "--from", "2021", "--to", "2024", "--only", "arms,war")
    #expect(
      run.output == """
        date\tnodes\trelations\tdyads
        2021\t0\t0\t0
        2022\t3\t2\t2
        2023\t4\t3\t3
        2024\t4\t3\t3

        """)
    let months = await CommandRun(
      "series", world, "--from", "2023-08", "--to", "2023-10", "--of", "Russia", "--only=arms")
    #expect(
      months.output == """
        date\trelations\tneighbors
        2023-08\t1\t1
        2023-09\t2\t2
        2023-10\t2\t2

        """)
    let certain = try await CommandRun(
      "series", world, "--from", "2023", "--to", "2023", "--only=arms", "--certainly", "--json"
    ).list()
    #expect(certain.first?["relations"] as? Int == 1 && certain.first?["date"] as? String == "2023")
  }

  @Test("A measure has a column of its own, or one for each node, and is drawn")
  func measures() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let years = ["series", world, "--from", "2021", "--to", "2024", "--only", "arms,war"]
    let density = await CommandRun(arguments: years + ["--measure", "relations"])
    #expect(
      density.output.split(separator: "\n").map { $0.split(separator: "\t").count } == [
        2, 2, 2, 2, 2,
      ])
    #expect(density.output.hasSuffix("2024\t3.0\n"))
    let degree = await CommandRun(arguments: years + ["--measure", "degree", "--of", "Russia"])
    #expect(degree.status == 0 && degree.output.contains("Russia"))
    let list = try await CommandRun(arguments: years + ["--measure", "dyads", "--json"]).list()
    #expect(list.count == 4 && list.first?["date"] as? String == "2021")
    let svg = await CommandRun(arguments: years + ["--measure", "degree", "--svg", "-"])
    #expect(svg.status == 0 && svg.output.hasPrefix("<svg") || svg.output.hasPrefix("<?xml"))
    let text = await CommandRun(arguments: years + ["--measure", "degree", "--text"])
    #expect(text.status == 0 && text.output.contains("2021"))
    for wrong in [
      ["--svg", "-"], ["--text"], ["--measure", "degre"],
      ["--measure", "degree", "--text", "--json"],
    ] {
      #expect(await CommandRun(arguments: years + wrong).status == 64, "\(wrong)")
    }
  }

  @Test("Dates that are missing, turned round or too many are wrong usage")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    for words in [
      ["--from", "2024"], ["--to", "2024"], ["--from", "2024", "--to", "2023"],
      ["--from", "-5000-01-01", "--to", "9999-01-01"],
      // Steps of years would count all of 2024, and not its first months.
      ["--from", "2020", "--to", "2024-03"], ["--from", "2023-08", "--to", "2023-10-05"],
    ] {
      #expect(await CommandRun(arguments: ["series", world] + words).status == 64, "\(words)")
    }
    #expect(await CommandRun("series", world, "--from", "9998", "--to", "9999").status == 0)
    #expect(
      await CommandRun("series", world, "--from", "2023", "--to", "2024", "--of", "X").status == 65)
  }
}
