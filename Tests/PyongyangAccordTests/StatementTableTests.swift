import Testing
import Westphalia

@testable import PyongyangAccord
@testable import PyongyangModel

@Suite("The table of statements")
struct StatementTableTests {
  @Test("There is one line a statement with nine cells")
  func shape() {
    let lines = StatementTable.lines(of: FoundingArticle.graph.view)
    #expect(lines.count == 44)
    #expect(
      lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 9 })
  }

  @Test("A line says who does what to whom, when, in whose voice, and what it amounts to")
  func line() throws {
    let lines = StatementTable.lines(of: FoundingArticle.graph.view)
    #expect(
      lines.first { $0.hasPrefix("C34") }
        == [
          "C34", "9.2", "Russia", "technology transfer", "North Korea",
          Period.since("2024-06").description, "affirmed", "possible", "unresolved",
        ].joined(separator: "\t"))
    let denied = try #require(lines.first { $0.hasPrefix("C43") })
    #expect(
      denied.hasPrefix(
        "C43\t13.2\tNorth Korea\tcapability test\tnuclear weapons\tthroughout 2000\tdenied"))
  }

  @Test("Only statements in the view have a line")
  func filtered() {
    let lines = StatementTable.lines(of: FoundingArticle.graph.believing(.facts))
    #expect(!lines.contains { $0.hasPrefix("C28") || $0.hasPrefix("C34") || $0.hasPrefix("C43") })
    #expect(lines.contains { $0.hasPrefix("C27") })
  }
}
