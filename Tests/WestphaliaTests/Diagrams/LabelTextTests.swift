import Foundation
import TestSupport
import Testing
import Westphalia

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A node whose every text comes from elsewhere.
private struct Stranger: Node {
  let id: String
  let name: String
  let note: String
}

private struct Tells: Relation {
  typealias Source = Stranger
  typealias Target = Stranger
  static let tie = Tie.directed
  let words: String
  var label: String { words }
  var predicate: String { words }
}

@Suite("Names from anywhere")
struct LabelTextTests {
  private static let pieces = [
    "\\", "\"", "\\N", "\\G", "\\\"", "\n", "\r\n", "\t", "\u{0}", "\u{1B}[31m", "<b>", "</b>", "<",
    ">", "&", "&amp;",
    "&bogus;", "&#x41;", "]]>", "-->", "<!--", "<script>alert(1)</script>", "\" onload=\"x()",
    "javascript:x()",
    "%n", "%", "{a|b}", "->", "--", ";", "[x=1]", "//", "/*", "#", "@", "\u{202E}", "\u{FEFF}",
    "\u{2028}", "\u{FFFE}",
    "북한", "كوريا", "ישראל", "👩‍👩‍👧", "é", "e\u{301}", "²", "node", "subgraph", " ", "  ", "'", "`",
    "${x}", "$(x)", "a", "Z", "0",
  ]

  private static func text(_ random: inout SplitMix64) -> String {
    let count = Int.random(in: 0...9, using: &random)
    var text = ""
    for _ in 0..<count { text += pieces.randomElement(using: &random) ?? "" }
    if Int.random(in: 0..<400, using: &random) == 0 {
      text += String(repeating: "x\u{301}&\"\\ ", count: 700)
    }
    return text
  }

  private static func graph(_ seed: UInt64, nodes: Int) -> RelationGraph {
    var random = SplitMix64(seed: seed)
    var graph = RelationGraph()
    var strangers: [Stranger] = []
    for _ in 0..<nodes {
      strangers.append(
        Stranger(id: text(&random), name: text(&random), note: text(&random)))
    }
    for index in strangers.indices {
      graph.relate(
        Tells(words: text(&random)), from: strangers[index],
        to: strangers[Int.random(in: 0..<nodes, using: &random)],
        evidence: [
          Evidence(
            EvidenceSource(text(&random), title: text(&random)), at: text(&random),
            modality: .reported, speakers: [text(&random)])
        ])
    }
    return graph
  }

  /// What an XML reader finds that must not be there.
  private final class Watch: NSObject, XMLParserDelegate {
    var finds: [String] = []
    var elements = 0

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements += 1
      if ["script", "foreignObject", "iframe", "style", "image", "use"].contains(element) {
        finds.append(element)
      }
      for (name, value) in attributes {
        if name.lowercased().hasPrefix("on") { finds.append(name) }
        if name.lowercased().hasSuffix("href"), value.lowercased().contains("script") {
          finds.append(value)
        }
      }
    }
  }

  @Test(
    "Graphviz reads and draws them, and nothing in the picture runs",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"),
    arguments: 0..<(HeavyTests.areWanted ? 250 : 25))
  func drawn(round: Int) throws {
    var picture = Diagram(of: Self.graph(UInt64(round), nodes: 8))
    var random = SplitMix64(seed: UInt64(round) ^ 0xABCD)
    picture.title = Self.text(&random)
    picture.layout = DiagramLayout.allCases[round % DiagramLayout.allCases.count]
    if round % 3 == 0 {
      let title = Self.text(&random)
      picture.clusters = [DiagramCluster(title) { $0.name.utf8.count % 2 == 0 }]
    }
    let svg = try Renderer.svg(of: picture.dot.text)
    let watch = Watch()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = watch
    #expect(parser.parse(), "round \(round): \(String(describing: parser.parserError))")
    #expect(watch.finds.isEmpty, "round \(round): \(watch.finds)")
    #expect(watch.elements > 20)
  }

  @Test(
    "Graphviz shows the name it was given", .enabled(if: Graphviz.isInstalled, "no Graphviz"),
    arguments: [
      ("a\\b", "a\\b"), ("<b>x</b>", "<b>x</b>"), ("&amp;", "&amp;"), ("\\N", "\\N"), ("%5", "%5"),
      ("AT&T \"quoted\"", "AT&T \"quoted\""), ("북한", "북한"), ("{a|b}", "{a|b}"),
    ])
  func shown(name: String, text: String) throws {
    var graph = RelationGraph()
    let one = Stranger(id: "1", name: name, note: "")
    graph.relate(Tells(words: name), from: one, to: Stranger(id: "2", name: "x", note: ""))
    let svg = try Renderer.svg(of: Diagram(of: graph).dot.text)
    let reader = TextReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    // Once as the node's name, once as the line's words.
    #expect(reader.texts.count { $0 == text } == 2, "\(reader.texts)")
  }

  private final class TextReader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    private var current: String?

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if element == "text" { current = "" }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      current? += characters
    }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if element == "text", let text = current {
        texts.append(text.replacing("\u{A0}", with: " "))
        current = nil
      }
    }
  }
}
