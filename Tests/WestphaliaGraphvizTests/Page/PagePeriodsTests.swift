import Testing
import Westphalia

@testable import WestphaliaGraphviz

@Suite("Periods of a page")
struct PagePeriodsTests {
  @Test(
    "A period whose dates stand in its words is told by one character",
    arguments: [
      (Period.always, "0"), (.unknown, "4"), (.since("2023-09"), "6"), (.until("2024"), "2"),
      (.from("2001", until: "2003-05-06"), "8"), (.on("2001-02-03"), "a"), (.on("2001-02"), "a"),
      (.throughout("2001"), "b"), (.since("-0431"), "*"),
      (Period.unknown.starting(.date("1990")), "7"),
    ] as [(Period, String)])
  func codes(period: Period, code: String) throws {
    let graph = RelationGraph {
      SovereignState.russia.suppliesFood(to: .northKorea).during(period)
    }
    let line = try #require(DiagramContent(Diagram(of: graph)).lines.first)
    #expect(String(PagePeriods.code(of: line)) == code, "\(line.period)")
  }
}
