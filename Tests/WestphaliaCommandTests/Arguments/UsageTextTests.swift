import Testing

@testable import WestphaliaCommand

@Suite("The text of help")
struct UsageTextTests {
  @Test("It is made of what a verb declares")
  func text() {
    let usage = Usage(
      "find", "Find something.",
      [Operand("WORLD", help: "a world"), Operand("NAME", .oneOrMore, help: "names")],
      [
        Option("output", letter: "o", "FILE", help: "a file"),
        Option("an-option-with-a-long-name", help: "long"),
      ],
      words: ("kinds", [("one", "the first")]), notes: ["A note."], examples: ["find w x"])
    #expect(
      UsageText.of(usage) == """
        usage: westphalia find WORLD NAME… [options]

        Find something.

          WORLD                   a world
          NAME                    names

        options
          -o, --output FILE       a file
          --an-option-with-a-long-name
                                  long
          -h, --help              print this

        kinds
          one                     the first

        A note.

        example
          westphalia find w x
        """)
  }

  @Test("Long texts are broken between words")
  func wrapping() {
    #expect(UsageText.wrapped("one two three", width: 7) == ["one two", "three"])
    #expect(UsageText.wrapped("incomprehensible a", width: 4) == ["incomprehensible", "a"])
    #expect(UsageText.wrapped("", width: 4) == [""])
  }
}
