import TestSupport
import Testing
import Westphalia

@testable import WestphaliaGraphviz

@Suite("Places in a page")
struct PageLayoutTests {
  @Test(
    "No box and no dot lies on another, and all lie in the frame",
    .enabled(if: Graphviz.isInstalled, "Graphviz is not installed"),
    arguments: [(6, 10), (20, 60), (40, 150), (60, 200), (195, 1_000)])
  func apart(states: Int, relations: Int) async throws {
    let graph = PageSample.random(seed: 2, states: states, relations: relations)
    let content = DiagramContent(Diagram(of: graph))
    let plain = try await Renderer.find().plain(PageLayout.document(of: content))
    let layout = PageLayout(content, plain: plain)
    #expect(layout.hasBoxes == (relations <= 160))
    for (index, one) in layout.spots.enumerated() {
      #expect(one.x - one.halfWidth >= 0 && one.x + one.halfWidth <= layout.width)
      #expect(one.y - one.halfHeight >= 0 && one.y + one.halfHeight <= layout.height)
      for other in layout.spots[(index + 1)...] {
        let isApart =
          abs(one.x - other.x) >= one.halfWidth + other.halfWidth
          || abs(one.y - other.y) >= one.halfHeight + other.halfHeight
        #expect(isApart, "\(one), \(other)")
      }
    }
  }
}
