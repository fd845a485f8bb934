import Foundation
import TestSupport
import Testing
import WestphaliaGraphviz

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of an XML document in order, each with its attributes and the text right inside it.
private final class Elements: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var all: [Element] = []
  private var open: [Int] = []

  init?(_ data: Data) {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func named(_ name: String) -> [Element] { all.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(all.count)
    all.append(Element(name: element, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if let index = open.last { all[index].text += characters }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }
}

@Suite("SVG that can be read aloud")
struct AccessibleSVGTests {
  private func rewritten(_ svg: String, title: String? = nil, _ sentences: [String] = []) -> String
  {
    String(
      decoding: AccessibleSVG.rewrite(Data(svg.utf8), title: title, sentences: sentences),
      as: UTF8.self)
  }

  @Test("The picture gets a role, a title, a description and a list")
  func head() throws {
    let text = rewritten(
      "<?xml version=\"1.0\"?><svg width=\"1pt\"><g/></svg>", title: "A & B", ["x < y.", "z."])
    let elements = try #require(Elements(Data(text.utf8)))
    #expect(elements.all[0].attributes["role"] == "graphics-document")
    #expect(elements.all[0].attributes["width"] == "1pt")
    #expect(elements.named("title").map(\.text) == ["A & B", "x < y.", "z."])
    #expect(elements.named("desc").map(\.text) == ["x < y.\nz."])
    #expect(elements.all.count { $0.attributes["role"] == "listitem" } == 2)
    let ids = elements.all.compactMap { $0.attributes["id"] }
    #expect(ids.contains(elements.all[0].attributes["aria-labelledby"] ?? "?"))
    #expect(ids.contains(elements.all[0].attributes["aria-describedby"] ?? "?"))
  }

  @Test("The tooltip takes the place of the id in a node's title")
  func titles() throws {
    let text = rewritten(
      "<svg><g id=\"n\"><title>n_x</title>\n<g id=\"a_n\"><a xlink:title=\"A &amp; B.\"><path d=\"M0\"/></a></g></g>"
        + "<g><title>plain</title>\n<text>t</text></g></svg>")
    let elements = try #require(Elements(Data(text.utf8)))
    #expect(elements.named("title").map(\.text) == ["A & B.", "plain"])
    #expect(elements.named("text").map(\.text) == ["t"])
  }

  @Test(
    "What runs or reaches out is left out",
    arguments: [
      "<svg><script>alert(1)</script></svg>",
      "<svg><g onload=\"x()\" ONCLICK='y()'/></svg>",
      "<svg><a xlink:href=\"javascript:x()\"><text>t</text></a></svg>",
      "<svg><a href=\" JAVA\nSCRIPT:x()\"/></svg>",
      "<svg><a xlink:href=\"data:text/html,x\"/></svg>",
      "<svg><foreignObject><body onload=\"x\"><iframe src=\"http://e\"/></body></foreignObject></svg>",
      "<svg><image xlink:href=\"http://evil/x.png\"/></svg>",
      "<svg><style>@import url(http://evil)</style></svg>",
      "<svg><rect fill=\"url(http://evil#x)\" style=\"fill:url(http://evil)\"/></svg>",
      "<?xml-stylesheet href=\"http://evil/x.css\"?><svg/>",
      "<!DOCTYPE svg PUBLIC \"-//W3C\" \"http://evil/x.dtd\"><svg/>",
      "<svg><!-- <script>alert(1)</script> http://evil --></svg>",
      "<svg><use href=\"http://evil#x\"/><animate onbegin=\"x\"/><set attributeName=\"href\"/></svg>",
      "<svg><text><![CDATA[<script>alert(1)</script>]]></text></svg>",
    ])
  func harmless(svg: String) throws {
    let text = rewritten(svg)
    _ = try #require(Elements(Data(text.utf8)), "\(text)")
    let lower = text.lowercased()
    for word in [
      "<script", "evil", "onload", "onclick", "onbegin", "javascript:", "data:text", "<style",
    ] {
      #expect(!lower.contains(word), "\(text)")
    }
  }

  @Test("Links that lead to pages stay")
  func links() {
    for link in ["https://example.org/?a=1&amp;b=2", "#x", "mailto:a@b.c"] {
      #expect(rewritten("<svg><a xlink:href=\"\(link)\"/></svg>").contains("\"\(link)\""))
    }
    #expect(rewritten("<svg><rect fill=\"url(#g)\"/></svg>").contains("url(#g)"))
  }

  @Test(
    "What does not end ends nothing else",
    arguments: ["<svg", "<svg><a b=\"", "<!--", "<svg><![CDATA[", "<?x", ""])
  func cut(svg: String) {
    #expect(rewritten(svg).utf8.count < 200)
  }

  @Test(
    "A real picture is well-formed, and says each relation in its list",
    .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"))
  func real() async throws {
    let hostile = "a\"<script>alert(1)</script>&bogus;\\N ]]> -->"
    var graph = RelationGraph {
      SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
      SovereignState.russia.isAtWar(with: .ukraine)
    }
    graph.relate(War(), from: SovereignState("X", name: hostile), to: .ukraine)
    let picture = Diagram(of: graph, titled: hostile)
    let data = try await Renderer.find().render(picture, as: .svg)
    let elements = try #require(Elements(data))
    #expect(elements.named("script").isEmpty)
    #expect(elements.named("title").first?.text == hostile)
    let list = elements.named("title").map(\.text)
    #expect(list.contains("North Korea supplies artillery shells to Russia, since 2023-09."))
    #expect(list.contains("\(hostile) is at war with Ukraine."))
    #expect(list.contains { $0.hasPrefix("Ukraine is a state;") })
    #expect(!list.contains("n_state_UKR"))
    #expect(!String(decoding: data, as: UTF8.self).contains("DOCTYPE"))
  }

  @Test(
    "Small multiples have a list for each date",
    .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"))
  func multiples() async throws {
    let graph = RelationGraph {
      SovereignState.russia.isAtWar(with: .ukraine).since("2022-02-24")
    }
    let years = SmallMultiples(of: Diagram(of: graph, titled: "War"), on: ["2000", "2023"])
    let elements = try #require(Elements(try await Renderer.find().render(years, as: .svg)))
    #expect(elements.named("title").first?.text == "War")
    #expect(elements.named("desc").first?.text.contains("2023.") == true)
  }
}
