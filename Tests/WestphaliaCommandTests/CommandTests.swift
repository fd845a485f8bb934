import TestSupport
import Testing
import WestphaliaData

@testable import WestphaliaCommand

@Suite("The command as a whole")
struct CommandTests {
  static let verbs = WestphaliaCommand.Command.verbs.map(\.usage.verb)

  @Test("Help names every verb and every status")
  func help() async throws {
    for arguments in [["--help"], ["-h"], ["help"]] {
      let run = await CommandRun(arguments: arguments)
      #expect(run.status == 0 && run.errors.isEmpty)
      for verb in Self.verbs { #expect(run.output.contains("\n  \(verb) ")) }
      for status in [64, 65, 66, 69, 73] { #expect(run.output.contains("\n  \(status) ")) }
    }
  }

  @Test("Every verb has help with its options and an example", arguments: verbs)
  func helpOfVerb(verb: String) async throws {
    let run = await CommandRun(verb, "--help")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("usage: westphalia \(verb) "))
    let usage = try #require(WestphaliaCommand.Command.verb(named: verb)).usage
    for option in usage.options { #expect(run.output.contains(option.flag)) }
    #expect(!usage.examples.isEmpty)
    #expect(run.output.contains("  westphalia \(usage.examples[0])"))
    #expect(await CommandRun("help", verb).output == run.output)
    #expect(await CommandRun(verb, "-h").output == run.output)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test("No verb, and one that is none, are wrong usage; the nearest verb is named")
  func wrongVerb() async {
    let none = await CommandRun()
    #expect(none.status == 64 && none.output.isEmpty && none.errors.contains("import, check"))
    let wrong = await CommandRun("darw", "world.json")
    #expect(wrong.status == 64)
    #expect(
      wrong.errors == """
        westphalia: there is no verb 'darw'; did you mean 'draw'?
        try 'westphalia --help'

        """)
    #expect(await CommandRun("help", "nothing").status == 64)
  }

  @Test("An unknown option is wrong usage of every verb", arguments: verbs)
  func unknownOption(verb: String) async {
    let run = await CommandRun(verb, "--no-such-thing")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("westphalia \(verb): there is no option '--no-such-thing'"))
    #expect(run.errors.hasSuffix("try 'westphalia \(verb) --help'\n"))
  }

  @Test(
    "A world that is not there is told as such",
    arguments: [
      ["check"], ["draw"], ["diff", "w"], ["rank"], ["export", "--to", "csv", "-o", "x"],
      ["path", "--from", "a", "--to", "b"], ["series", "--from", "1900", "--to", "1901"],
      ["who", "--attacks", "Germany", "Poland", "--on", "1939-09-01"], ["vote"],
    ])
  func missingWorld(words: [String]) async {
    let run = await CommandRun(arguments: words + ["/nowhere/world.json"])
    #expect(run.status == 66 && run.output.isEmpty)
    #expect(run.errors.contains("there is no file"))
  }

  @Test(
    "A world that is no JSON document is told with its line",
    arguments: ["", "{", "[1]", "{\"format\": 1}"])
  func brokenWorld(text: String) async throws {
    let folder = try TemporaryFolder()
    let run = await CommandRun("check", try folder.file("world.json", text))
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains("world.json: line 1"))
  }

  @Test("A world is read from the standard input")
  func standardInput() async throws {
    let run = await CommandRun("check", "-", input: try SmallWorld.graph.json())
    #expect(run.status == 0 && run.output.hasPrefix("5 nodes, 5 relations\n"))
  }

  @Test("The examples of help can be followed", arguments: verbs)
  func examples(verb: String) throws {
    let usage = try #require(WestphaliaCommand.Command.verb(named: verb)).usage
    for example in usage.examples {
      // Words with spaces stand in quotation marks, which every second piece was in.
      let pieces = example.split(omittingEmptySubsequences: false) { "'\"".contains($0) }
      let words = pieces.enumerated().flatMap { place, piece in
        place % 2 == 1 ? [String(piece)] : piece.split(separator: " ").map(String.init)
      }
      #expect(words.first == verb)
      _ = try Arguments(Array(words.dropFirst()), for: usage)
    }
  }

  @Test("Odd arguments end with a status and a message, whatever they are", arguments: 0..<4)
  func oddArguments(seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    let words = [
      "--on", "2024", "--only", "arms", "", "-", "--", "--json", "--around", "PRK", "--within",
      "-1", "99999999999999999999", "--during", "2020/2021", "/", "--by", "katz", "--from", "--to",
      "Iran", "Russia", "--attacks", "--strict", "é", "\"", "=", "--=", "-=", "--on=", "--only=,,",
      "--draft", "--leaving", "9999-12-31", "-9999", "--of", "--text", "--title", "\n", world,
    ]
    var generator = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let verb = Self.verbs.randomElement(using: &generator) ?? ""
      let odd = (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
        words.randomElement(using: &generator)
      }
      let run = await CommandRun(arguments: [verb, world] + odd)
      #expect([0, 1, 64, 65, 66].contains(run.status), "\(verb) \(odd)")
      #expect(run.status < 64 || run.errors.hasPrefix("westphalia \(verb): "), "\(verb) \(odd)")
    }
    #expect(try folder.names() == ["world.json"])
  }

  @Test("The same call prints the same bytes")
  func determinism() async throws {
    let folder = try TemporaryFolder()
    let world = try folder.world(SmallWorld.graph)
    for words in [
      ["check", world, "--json"], ["draw", world], ["rank", world, "--json"],
      ["who", world, "--attacks", "Ukraine", "Russia", "--on", "2024-12-05", "--json"],
      ["path", world, "--from", "Iran", "--to", "Ukraine", "--json"], ["states", "--on", "1914"],
      ["series", world, "--from", "2022", "--to", "2024"],
    ] {
      let first = await CommandRun(arguments: words)
      let second = await CommandRun(arguments: words)
      #expect(first.status == 0, "\(words): \(first.errors)")
      #expect(first.output == second.output && !first.output.isEmpty)
    }
  }
}
