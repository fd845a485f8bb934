import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("Arguments")
struct ArgumentsTests {
  static let on = Option("on", "DATE", help: "a date")
  static let pair = Option("attacks", "ONE", "OTHER", help: "two")
  static let only = Option("only", "KINDS", isRepeatable: true, help: "kinds")
  static let output = Option("output", letter: "o", "FILE", help: "a file")
  static let flag = Option("json", help: "a flag")
  static let usage = Usage(
    "verb", "Does something.",
    [Operand("WORLD", help: "a world"), Operand("NAME", .optional, help: "a name")],
    [on, pair, only, output, flag], examples: ["verb world.json"])

  func read(_ words: String...) throws(CommandError) -> Arguments {
    try Arguments(words, for: Self.usage)
  }

  @Test("Both forms of a value say the same, in any order with operands")
  func forms() throws {
    let forms = [
      try read("w", "--on", "2024", "--json", "-o", "f"),
      try read("--on=2024", "--json", "--output=f", "w"),
      try read("-o=f", "--json", "w", "--on", "2024"),
    ]
    #expect(forms.allSatisfy { $0 == forms[0] })
    #expect(forms[0].operands == ["w"] && forms[0].has(Self.flag))
    #expect(try forms[0].date(of: Self.on) == "2024" && forms[0].value(of: Self.output) == "f")
  }

  @Test("An option takes as many values as it declares, and a list may be repeated")
  func values() throws {
    let read = try read(
      "w", "--attacks", "Germany", "Poland", "--only", "arms, war", "--only=goods")
    #expect(read.groups(of: Self.pair) == [["Germany", "Poland"]])
    #expect(read.list(of: Self.only) == ["arms", "war", "goods"])
    #expect(
      try self.read("--attacks=Germany", "Poland", "w").groups(of: Self.pair) == [
        ["Germany", "Poland"]
      ])
  }

  @Test("A single hyphen, what follows two, an empty value and a value after = are no options")
  func hyphens() throws {
    #expect(try read("-").operands == ["-"])
    #expect(try read("--", "--on", "x").operands == ["--on", "x"])
    #expect(try read("w", "-o", "-").value(of: Self.output) == "-")
    #expect(try read("w", "--output=--odd").value(of: Self.output) == "--odd")
    #expect(try read("w", "--output=").value(of: Self.output) == "")
    #expect(try read("w", "--output=a=b").value(of: Self.output) == "a=b")
    #expect(try read("w", "--on", "-500").value(of: Self.on) == "-500")
  }

  @Test(
    "What cannot be followed is refused, and said",
    arguments: [
      (["w", "--onn", "x"], "there is no option '--onn'; did you mean '--on'?"),
      (["w", "--zzzzzz"], "there is no option '--zzzzzz'"),
      (["w", "-x"], "there is no option '-x'"),
      (["w", "--on"], "--on lacks its DATE"),
      (["w", "--on", "--json"], "--on lacks its DATE"),
      (["w", "--attacks", "Germany"], "--attacks lacks its OTHER: it takes ONE OTHER"),
      (["w", "--json=yes"], "--json takes no value"),
      (["w", "--on", "1", "--on", "2"], "--on is given twice"),
      (["w", "--json", "--json"], "--json is given twice"),
      ([], "WORLD is missing"),
      (["a", "b", "c"], "'c' is one argument too many"),
    ])
  func refusals(words: [String], message: String) throws {
    let error = #expect(throws: CommandError.self) { try Arguments(words, for: Self.usage) }
    #expect(error?.status == .usage && error?.message.hasPrefix(message) == true)
  }

  @Test("Values that are no dates, numbers or words are refused with what would be one")
  func typedValues() throws {
    let read = try read("w", "--on", "2024-13", "--output", "12x")
    let error = #expect(throws: CommandError.self) { try read.date(of: Self.on) }
    #expect(error?.message == "--on: month 13 is outside 1...12")
    let second = #expect(throws: CommandError.self) { try read.period(of: Self.output) }
    #expect(second?.status == .usage)
    let third = #expect(throws: CommandError.self) { try read.number(of: Self.output, in: 0...9) }
    #expect(third?.message == "--output: '12x' is no whole number from 0 to 9")
    let fourth = #expect(throws: CommandError.self) {
      try read.choice(of: Self.output, among: [("12", 1), ("13", 2)])
    }
    #expect(fourth?.message == "--output: '12x' is none of 12, 13; did you mean '12'?")
    let fifth = #expect(throws: CommandError.self) {
      try read.allowAtMostOne(of: [Self.output, Self.on])
    }
    #expect(fifth?.message == "--output and --on exclude each other")
  }
}
