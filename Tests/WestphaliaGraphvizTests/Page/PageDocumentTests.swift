import Foundation
import TestSupport
import Testing

@testable import WestphaliaGraphviz

@Suite("A page")
struct PageDocumentTests {
  private static func page(
    of graph: some GraphQueries, titled title: String? = "Shells and food"
  ) async throws -> Data {
    try await Renderer.find().page(of: Diagram(of: graph, titled: title))
  }

  private static func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }

  @Test("Equal graphs give equal bytes", .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func bytes() async throws {
    let graph = PageSample.random(seed: 1, states: 30, relations: 90)
    let first = try await Self.page(of: graph)
    #expect(try await Self.page(of: graph) == first)
  }

  @Test(
    "Without script there are the picture, a name for each node, and a table with a row for each relation",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func markup() async throws {
    let page = Self.text(try await Self.page(of: PageSample.shells))
    let relations = PageSample.shells.relations.count
    #expect(page.split(separator: "<path class=\"s").count - 1 >= relations)
    #expect(page.split(separator: "<tr><th scope=row>").count - 1 == relations)
    #expect(page.contains("<caption>") && page.contains("scope=\"col\""))
    #expect(page.contains("aria-label=\"North Korea, state, 6 relations\""))
    #expect(page.contains("default-src 'none'"))
    // An address stands in the list of sources, in an attribute and in nothing that runs.
    #expect(page.contains("<a href=\"https://example.org/a?b=1&amp;c=2\""))
    #expect(page.contains("tankers came \\\"often\\\""))
  }

  @Test("An empty view is a page that says so", .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func empty() async throws {
    let page = Self.text(try await Self.page(of: RelationGraph(), titled: nil))
    #expect(page.contains(DiagramWords.english(.nothingToDraw)))
    #expect(page.contains("<title>Relations</title>"))
  }

  @Test(
    "195 states and 2,000 relations by year are a page of at most 350 KB, 52 KB compressed; with days and rows of a source, 350 and 63",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"), arguments: [(true, 52_000), (false, 63_000)])
  func size(isByYear: Bool, limit: Int) async throws {
    let graph = PageSample.random(seed: 7, states: 195, relations: 2_000, isByYear: isByYear)
    let page = try await Self.page(of: graph, titled: "Relations of states")
    #expect(page.count <= 350_000)
    let gzip = try #require(Command("gzip"))
    let compressed = try gzip.run("-9", "-c", input: page).data.count
    #expect(compressed <= limit, "of \(page.count) bytes")
  }

  @Test(
    "A page in Italian has no English phrase but in its script",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func italian() async throws {
    var picture = Diagram(of: PageSample.shells, titled: "Granate")
    picture.words = .italian
    let page = Self.text(try await Renderer.find().page(of: picture))
    let end = try #require(page.range(of: "<script>")).lowerBound
    // The style sheet and names of elements are for programs.
    let shown = page[..<end].replacing(#/<style>[\s\S]*<\/style>/#, with: "")
      .replacing(#/\b(id|class|name|for|data-\w+)="[^"]*"/#, with: "").replacing(
        #/"\w+":/#, with: "")
    #expect(EnglishPieces.all.filter(shown.contains) == [])
    #expect(page.contains("<html lang=\"it\">") && page.contains("6 rapporti"))
    #expect(page.contains("<td>fornisce proiettili d’artiglieria a<td>"))
  }

  @Test("Months are those of the language; a language without twelve has the English ones")
  func months() {
    #expect(DiagramWords.italian.month("2024-06") == "giugno 2024")
    #expect(DiagramWords.english.month("-0043-03") == "March 44 BC")
    var words = DiagramWords.italian
    words[.monthNames] = "gennaio, febbraio"
    #expect(words.month("2024-06") == "June 2024")
  }

  @Test(
    "A symmetric tie against each other has its bar at both ends",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func mutual() async throws {
    let rivals = RelationGraph { Statement(Rivalry(), from: SovereignState.iran, to: .israel) }
    let page = Self.text(try await Self.page(of: rivals))
    #expect(page.contains("marker-start:url(#m0)") && page.contains("auto-start-reverse"))
    let borders = RelationGraph { Statement(Contiguity(), from: SovereignState.iran, to: .iraq) }
    #expect(!Self.text(try await Self.page(of: borders)).contains("marker-start"))
  }
}
