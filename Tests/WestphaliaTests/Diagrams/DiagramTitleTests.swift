import TestSupport
import Testing
import Westphalia

@Suite("Titles")
struct DiagramTitleTests {
  private func heading(_ title: String) -> Substring {
    Diagram(of: Sample.accord, titled: title).dot.text.split(separator: "subgraph cluster_all {")[1]
  }

  @Test("A long title has several rows")
  func long() throws {
    let title = String(repeating: "the war and what became of it ", count: 7)
    #expect(heading(title).prefix { $0 != ";" }.contains("<br align=\"left\"/>"))
    guard Graphviz.isInstalled else { return }
    let svg = try Renderer.svg(of: Diagram(of: Sample.accord, titled: title).dot.text)
    let short = try Renderer.svg(of: Diagram(of: Sample.accord, titled: "x").dot.text)
    #expect(Renderer.width(of: svg) == Renderer.width(of: short))
  }

  @Test(
    "A title of a script that runs from right to left stands on the right",
    arguments: [
      ("كوريا الشمالية", "r"), ("2024: ישראל", "r"), ("Korea", "l"), ("北朝鮮", "l"), ("2024", "l"),
      ("Korea كوريا", "l"),
    ])
  func direction(title: String, side: String) {
    #expect(heading(title).contains("labeljust=\(side);"))
  }

  @Test("So does that above several dates")
  func multiples() throws {
    let dates = SmallMultiples(
      of: Diagram(of: Sample.accord, titled: "كوريا"), on: ["2000", "2024"])
    let title = try #require(dates.dot.lines(with: "كوريا", "class=heading").first)
    #expect(title.contains("align=\"right\""))
  }
}
