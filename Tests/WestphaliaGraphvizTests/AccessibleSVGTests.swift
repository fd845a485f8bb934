import Foundation
import TestSupport
import Testing
import WestphaliaGraphviz

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether bytes are one well-formed XML document, with its name spaces.
func isWellFormed(_ data: Data) -> Bool { Elements(data) != nil }

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
    parser.shouldProcessNamespaces = true
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func named(_ name: String) -> [Element] { all.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(all.count)
    all.append(Element(name: qualifiedName ?? element, attributes: attributes))
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
      "<svg><rect fill=\"&#117;rl(http://evil)\" filter=\"url(#a) url(http://evil)\"/></svg>",
      "<svg><rect fill=\"\\75rl(http://evil)\" style=\"fill:&#117;rl(http://evil)\"/></svg>",
      "<svg><a href=\"&#106;avascript:x()\" xlink:href=\"java&#115;cript:x()\"/></svg>",
      "<svg><svg onload=\"x()\"><style>evil</svg></svg>",
      "<svg></svg><svg onload=\"x()\"><script>evil</script></svg>",
      "<html><script>evil</script></html>",
    ])
  func harmless(svg: String) throws {
    let text = rewritten(svg)
    #expect(text.isEmpty == !svg.contains("<svg"))
    #expect(text.isEmpty || isWellFormed(Data(text.utf8)), "\(text)")
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
    let stop = "<svg><stop style=\"stop-color:#ff0000;stop-opacity:1.;\"/></svg>"
    #expect(rewritten(stop).contains("stop-color:#ff0000"))
  }

  @Test(
    "What does not end ends nothing else",
    arguments: ["<svg", "<svg><a b=\"", "<!--", "<svg><![CDATA[", "<?x", ""])
  func cut(svg: String) {
    let text = rewritten(svg)
    #expect(text.isEmpty || isWellFormed(Data(text.utf8)), "\(text)")
    #expect(text.isEmpty == !svg.hasPrefix("<svg>"))
  }

  @Test(
    "What a program wrote without care comes out well-formed",
    arguments: [
      ("<svg><a xlink:href=\"http://x/?a=1&b=2\"/></svg>", "href=\"http://x/?a=1&amp;b=2\""),
      ("<svg><a xlink:href=\"http://x/?a=1&lt=2;&amp;c\"/></svg>", "?a=1&amp;lt=2;&amp;c\""),
      (
        "<svg><text>a\u{1}b\u{FFFE}c\u{B}d</text></svg>",
        "<text>a\u{FFFD}b\u{FFFD}c\u{FFFD}d</text>"
      ),
      (
        "<svg><text>&eacute; &bogus; & &#1; &#xD800; &#x110000; &# &#x;</text></svg>",
        "&amp;eacute; &amp;bogus; &amp; &amp;#1; "
      ),
      ("<svg><text>&lt;&#38;&#xe9;&apos;</text></svg>", "<text>&lt;&#38;&#xe9;&apos;</text>"),
      ("<svg><text>a ]]> b < c</text></svg>", "a ]]&gt; b &lt; c"),
      ("<svg><g id=\"a\" id=\"b\" 1=\"c\" x:y=\"d\" xmlns:x=\"\"/></svg>", "<g id=\"a\"/>"),
      ("<svg><g title='\"<&'/></svg>", "title=\"&quot;&lt;&amp;\""),
      (
        "<svg><a xlink:title=\"x\"y/z\"><text>t</text></a></svg>",
        "<a xlink:title=\"x\"><text>t</text></a>"
      ),
      ("<svg><g><text>t</g></text></a></svg>", "<g><text>t</text></g></svg>"),
      ("<svg><g><title>t<text>u", "<text>u</text>"),
      ("<svg/>", "</svg>"), ("x<svg>y</svg>z<svg/>", ">y</svg>\n"),
      (
        "<?xml version=\"1.0\" encoding=\"latin1\"?><svg/><?xml version=\"1.0\"?><svg/>",
        "encoding=\"UTF-8\""
      ),
    ])
  func careless(svg: String, part: String) {
    for title in [nil, "A ]]> & \u{1}"] {
      let text = rewritten(svg, title: title, title == nil ? [] : ["x < y.\u{C}"])
      #expect(isWellFormed(Data(text.utf8)), "\(text)")
      #expect(text.contains(part), "\(text)")
    }
  }

  @Test("Any bytes give a well-formed picture or none", arguments: UInt64(0)..<8)
  func anyBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "<svg>", "</svg>", "<g ", "<g>", "</g>", "<a xlink:href=\"", "\"", "'", ">", "/>", "</a>",
      "<text>", "&",
      "&amp;", "&#", ";", "<title>", "</title>", "<script>", "</script>", "<!--", "-->",
      "<![CDATA[", "]]>",
      "<?xml ", "?>", "<", "id=", "é", "\u{1}", "x:y", " ", "\n", "<image ", "xmlns:xlink=\"\"",
    ].map { Array($0.utf8) }
    for _ in 0..<400 {
      var bytes: [UInt8] = Bool.random(using: &random) ? Array("<svg>".utf8) : []
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
        if Int.random(in: 0..<8, using: &random) == 0 {
          bytes.append(UInt8.random(in: .min ... .max, using: &random))
        }
      }
      let picture = AccessibleSVG.rewrite(Data(bytes), title: nil, sentences: [])
      #expect(
        picture.isEmpty || isWellFormed(picture), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// Texts that Graphviz draws and, in some version, writes as something else than XML.
  private static let foreign = [
    "digraph { a [URL=\"http://x/?a=1&b=2\"] }", "digraph { a [label=\"x\u{1}y\"] }",
    "digraph { a [URL=\"http://x/\\\"onload=\\\"y\", label=\"x\"] }",
    "digraph { a [URL=\"x\\\"><script>y</script><svg a=\\\"\"] }",
    "digraph { \"&bogus; &amp; & \u{1}\" -> b [id=\"&x; <\\\"\", class=\"&y; \u{B}\"] }",
    "digraph { a [tooltip=\"&bogus; \u{1F}\", URL=\"#\"]; subgraph cluster_x { label=\"\u{FFFE}\"; URL=\"&\"; c } }",
    "digraph { a [fontname=\"x\\\"&<\", label=\"]]>\"] }",
    "digraph { a [fillcolor=\"red:&x\", style=filled] }",
    "digraph { a -> b [edgeURL=\"&a\", headURL=\"&b\", tailURL=\"&c\", labelURL=\"&d\", label=e] }",
    "digraph \"&bogus;<\u{1}\" { graph [URL=\"&\", id=\"&z;\", comment=\"-->&\"]; a [comment=\"-->\\n<x\"] }",
    "digraph { a } digraph { b [URL=\"&\"] }",
    "graph { layers=\"x:y\"; a [layer=x]; b [layer=\"y\", URL=\"&\"] }",
    "digraph { stylesheet=\"x\\\"?>&\"; a }",
    "digraph { page=\"1,1\"; a -> b -> c -> d [URL=\"&\"] }",
    "digraph { a [label=<<TABLE HREF=\"?a&amp;b\" TITLE=\"&amp;\" ID=\"x\"><TR><TD HREF=\"&lt;\">x</TD></TR></TABLE>>] }",
    "digraph { a [xlabel=\"\u{2}\", peripheries=2, target=\"&<\", URL=x] }",
    "digraph { charset=latin1; a [label=\"é&eacute;\", URL=\"é&\"] }",
  ]

  @Test(
    "Whatever text dot draws, its picture is well-formed",
    .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"),
    arguments: foreign)
  func foreignText(source: String) async throws {
    #expect(isWellFormed(try await Renderer.find().render(source: source.utf8, as: .svg)))
  }

  @Test(
    "So it is where a text is not UTF-8",
    .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"),
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE9], [0xF4, 0x90, 0x80, 0x80], [0xC3],
    ] as [[UInt8]])
  func foreignBytes(bytes: [UInt8]) async throws {
    for charset in ["", "charset=latin1;", "charset=big5;"] {
      let name = Array("\"".utf8) + bytes + Array("&\"".utf8)
      let source =
        Array("digraph {\(charset) ".utf8) + name + Array(" [URL=".utf8) + name
        + Array(", id=".utf8) + name + Array("] }".utf8)
      #expect(isWellFormed(try await Renderer.find().render(source: source, as: .svg)))
    }
  }

  @Test(
    "Hostile text in every attribute that shows or links",
    .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"),
    arguments: UInt64(0)..<6)
  func hostile(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "&", ";", "<", ">", "'", "\\\"", "#", "&#", "x", "&amp;", "&bogus;", "&#1;", "]]>", "-->",
      "<!--", "</svg>", "<a b=",
      "\u{1}", "\u{8}", "\u{1F}", "\u{7F}", "\u{85}", "\u{FFFE}", "\u{FFFF}", "é", "한", "\\\\", "%",
      "/", "=", " ",
    ]
    func text() -> String {
      (0..<Int.random(in: 1...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    var source = "digraph \"\(text())\" {\n"
    for attribute in ["label", "tooltip", "URL", "id", "class", "target", "comment", "fontname"] {
      source += "\(attribute)=\"\(text())\"\n"
    }
    for number in 0..<40 {
      source +=
        "\"\(number)\(text())\" [label=\"\(text())\", tooltip=\"\(text())\", URL=\"\(text())\", "
      source +=
        "id=\"\(text())\", class=\"\(text())\", xlabel=\"\(text())\", target=\"\(text())\"]\n"
    }
    for number in 0..<10 {
      source +=
        "e\(number) -> f [label=\"\(text())\", edgetooltip=\"\(text())\", edgeURL=\"\(text())\", id=\"\(text())\"]\n"
    }
    source += "}"
    let picture = try await Renderer.find().render(source: source.utf8, as: .svg)
    #expect(isWellFormed(picture), "\(source)")
    #expect(picture.range(of: Data("</svg>".utf8)) != nil)
  }

  @Test(
    "Every file of the corpus that dot draws",
    .enabled(
      if: PackageFiles.hasShared && TestSupport.Graphviz.isInstalled,
      "the shared corpus or Graphviz is not here"))
  func corpus() async throws {
    let folder = PackageFiles.shared.appendingPathComponent("dot/corpus")
    var renderer = try Renderer.find()
    // What takes long to lay out is no other text for that.
    renderer.timeLimit = .seconds(HeavyTests.areWanted ? 60 : 1)
    let graphviz = renderer
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".dot") || $0.hasSuffix(".gv") }.sorted()
    let drawn = try await withThrowingTaskGroup(of: Bool.self) { group in
      for name in names {
        group.addTask {
          let source = try Data(contentsOf: folder.appendingPathComponent(name))
          if !HeavyTests.areWanted, source.count > 5_000 { return false }
          let picture: Data
          do throws(GraphvizError) {
            picture = try await graphviz.render(source: source, as: .svg)
          } catch {
            return false
          }
          #expect(isWellFormed(picture), "\(name)")
          return true
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(drawn > 100)
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
