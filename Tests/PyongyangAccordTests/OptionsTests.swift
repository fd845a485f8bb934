import Testing
import Westphalia
import WestphaliaGraphviz

@testable import PyongyangAccord

@Suite("The command line")
struct OptionsTests {
  @Test("Options are understood in any order")
  func understood() throws {
    let options = try Options(["--believing", "facts", "--at", "2024-06"])
    #expect(options.date == "2024-06")
    #expect(options.policy == .facts)
    #expect(options.output == .dot)
    #expect(try Options(["--statements"]).output == .statements)
    #expect(try Options([String]()).policy == .everything)
    #expect(try Options(["--text"]).output == .text)
    let picture = try Options(["--theme", "dark", "--png", "a.png"])
    #expect(picture.output == .picture(.png, file: "a.png"))
    #expect(picture.theme == .dark)
    #expect(try Options(["--html", "a.html"]).output == .page(file: "a.html"))
  }

  @Test(
    "What cannot be followed is said",
    arguments: [
      (["--at"], "--at needs a date after it"),
      (
        ["--at", "yesterday"], "--at: 'yesterday' is not a date; write 2024, 2024-06 or 2024-06-19"
      ),
      (["--at", "2024-02-30"], "--at: day 30 is outside 1...29, the days of month 2 of 2024"),
      (["--believing", "all"], "--believing: 'all' is none of facts, reported, everything"),
      (["--believing"], "--believing needs one of facts, reported, everything after it"),
      (["--svg"], "--svg needs a file after it"),
      (["--html"], "--html needs a file after it"),
      (["--svg", "a", "--pdf", "b"], "--pdf: only one thing can be put out"),
      (["--statements", "--text"], "--text: only one thing can be put out"),
      (["--theme", "pink"], "--theme: 'pink' is none of light, dark, grayscale, print"),
      (["--statements", "--statements"], "--statements is given twice"),
      (["statements"], "'statements' is not an option"),
    ] as [([String], String)])
  func misuse(arguments: [String], message: String) {
    let error = #expect(throws: Options.Misuse.self) { try Options(arguments) }
    #expect(error?.description == message)
  }
}
