import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("who")
struct WhoVerbTests {
  func run(_ words: String...) async throws -> CommandRun {
    let folder = try TemporaryFolder()
    return await CommandRun(arguments: ["who", try folder.world(SmallWorld.graph)] + words)
  }

  @Test("Who is obliged, and by what")
  func obliged() async throws {
    let run = try await run(
      "--attacks", "Ukraine", "Russia", "--on", "2024-12-05", "--unprovoked", "--in", "Russia")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.first == "Ukraine attacks Russia in the territory of Russia on 2024-12-05, unprovoked."
        || lines.first?.hasPrefix("Ukraine attacks Russia") == true)
    #expect(
      run.output.contains(
        "North Korea is obliged by article 4 of the Comprehensive Strategic Partnership"))
  }

  @Test("Treaties that are not in force then are counted, and told with --all")
  func idle() async throws {
    let short = try await run("--attacks", "Ukraine", "Russia", "--on", "2024-10-15")
    #expect(short.output.contains("more") && short.output.contains("--all tells"))
    let all = try await run("--attacks", "Ukraine", "Russia", "--on", "2024-10-15", "--all")
    #expect(all.output.contains("enters into force only on 2024-12-04, after the attack"))
  }

  @Test("Nothing is told of a treaty between the two that is not in force then, and nothing twice")
  func pastTreaty() async throws {
    func pact(_ key: String, _ period: Period) -> Treaty {
      Treaty(
        key, name: key, inForce: period,
        promises: [
          TreatyPromise(.defense), TreatyPromise(.defense, article: nil),
          TreatyPromise(.consultation),
        ])
    }
    var graph = RelationGraph()
    for treaty in [
      pact("Old Pact", .from("1950", through: "1960")), pact("New Pact", .since("2000")),
    ] {
      for state in [SovereignState.iran, .iraq, .turkey] {
        graph.relate(Party(), from: state, to: treaty)
      }
    }
    let folder = try TemporaryFolder()
    let run = await CommandRun(
      "who", try folder.world(graph), "--attacks", "Iraq", "Iran", "--on", "2010")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "Iraq attacks Iran in 2010.")
    #expect(run.output.contains("Turkey is obliged by the New Pact to defend Iran"))
    #expect(run.output.contains("it is the attacker itself") && !run.output.contains("Old Pact"))
    #expect(Set(lines).count == lines.count, "\(run.output)")
  }

  @Test("The answer as JSON")
  func json() async throws {
    let object = try await run(
      "--attacks", "UKR", "state:RUS", "--on", "2024-12-05", "--with", "Poland", "--json"
    ).object()
    #expect((object["obliged"] as? [[String: Any]])?.map { $0["id"] as? String } == ["PRK"])
    let promises = try #require(object["promises"] as? [[String: Any]])
    #expect(
      promises.contains { $0["answer"] as? String == "obliged" && $0["article"] as? String == "4" })
  }

  @Test(
    "What is missing, contradicts itself or means nobody is refused",
    arguments: [
      (["--on", "2024"], 64), (["--attacks", "Ukraine", "Russia"], 64),
      (["--attacks", "Ukraine", "--on", "2024"], 64),
      (["--attacks", "Ukraine", "Russia", "--on", "soon"], 64),
      (["--attacks", "Ukraine", "Russia", "--on", "2024", "--provoked", "--unprovoked"], 64),
      (["--attacks", "Atlantis", "Russia", "--on", "2024"], 65),
      (["--attacks", "Korea", "Russia", "--on", "2024"], 65),
      (["--attacks", "Soviet Union", "Russia", "--on", "2024"], 65),
      (["--attacks", "Russia", "Poland", "--with", "Poland", "--on", "2024"], 64),
      (["--attacks", "Russia", "Poland", "--attacks", "Iran", "Iraq", "--on", "2024"], 64),
    ] as [([String], Int32)])
  func refusals(words: [String], status: Int32) async throws {
    let folder = try TemporaryFolder()
    let run = await CommandRun(arguments: ["who", try folder.world(SmallWorld.graph)] + words)
    #expect(run.status == status && run.output.isEmpty, "\(run.errors)")
  }
}
