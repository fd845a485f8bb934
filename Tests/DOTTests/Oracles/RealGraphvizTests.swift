import TestSupport
import DOT
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Through the real Graphviz", .enabled(if: Graphviz.isWhole, "needs Graphviz"))
struct RealGraphvizTests {
  /// What a node was made from.
  struct Made {
    let id: DOTIdentifier
    let label: String
    let tooltip: String
    let url: DOTURL?
  }

  static func batch(_ seed: UInt64, count: Int) -> (DOTDocument, [Made]) {
    var random = SplitMix64(seed: seed)
    var made: [Made] = []
    var document = DOTDocument(.directed, name: "batch")
    for index in 0..<count {
      let node = Made(
        id: DOTIdentifier(sanitizing: Hostile.text(&random) + "\(index)"),
        label: Hostile.text(&random), tooltip: Hostile.text(&random),
        url: DOTURL(allowed: "https://x/?q=" + Hostile.text(&random)))
      var attributes: [DOTNodeAttribute] = [.tooltip(node.tooltip), .id(DOTWord("n\(index)"))]
      attributes.append(
        index % 3 == 0 ? .label(.html(HTMLLabel(node.label))) : .label(node.label))
      if let url = node.url { attributes.append(.url(url)) }
      document.body.node(node.id, attributes)
      made.append(node)
    }
    return (document, made)
  }

  /// What an SVG shows of its nodes, by id.
  final class Shown: NSObject, XMLParserDelegate {
    var titles: [String: String] = [:]
    var texts: [String: String] = [:]
    var tooltips: [String: String] = [:]
    var links: [String: String] = [:]
    var problems: [String] = []
    private var node = ""
    private var element = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      element = name
      if name == "g", let id = attributes["id"] {
        if id.hasPrefix("a_") {
          // The anchor's group stands inside the node's.
        } else {
          node = id
        }
      }
      if name == "a" {
        tooltips[node] = attributes["xlink:title"] ?? ""
        links[node] = attributes["xlink:href"] ?? ""
      }
      if name == "script" || attributes.keys.contains(where: { $0.hasPrefix("on") }) {
        problems.append("\(name) \(attributes)")
      }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if element == "title" { titles[node, default: ""] += text }
      if element == "text" { texts[node, default: ""] += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { element = "" }
  }

  @Test("Hostile texts come back as they were, in well-formed output", arguments: 0..<10)
  func hostileTexts(_ seed: UInt64) throws {
    let (document, made) = Self.batch(seed, count: 1_000)
    let parse = try #require(Graphviz.nop).run("-p", input: document.utf8, seconds: 120)
    #expect(parse.status == 0, "\(parse.errors)")

    let json = try #require(Graphviz.dot).run(
      "-Kosage", "-Tdot_json", input: document.utf8, seconds: 120)
    #expect(json.status == 0, "\(json.errors.prefix(500))")
    let root = try JSONSerialization.jsonObject(with: json.data) as? [String: Any]
    let objects = try #require(root?["objects"] as? [[String: Any]])
    #expect(objects.count == made.count)
    for (node, object) in zip(made, objects) {
      let name = DOTIdentifier(value: DOTValue(raw: object["name"] as? String ?? ""))
      #expect(name == node.id)
      #expect(Hostile.ink(name.text) == Hostile.ink(node.id.text))
    }

    let svg = try #require(Graphviz.dot).run("-Kosage", "-Tsvg", input: document.utf8, seconds: 120)
    #expect(svg.status == 0, "\(svg.errors.prefix(500))")
    let shown = Shown()
    let parser = XMLParser(data: svg.data)
    parser.delegate = shown
    #expect(parser.parse(), "line \(parser.lineNumber)")
    #expect(shown.problems.isEmpty)
    for (index, node) in made.enumerated() {
      let id = "n\(index)"
      // Graphviz does not unescape names: a title shows backslashes doubled.
      let title = Hostile.ink(node.id.text).replacing("\\", with: "\\\\")
      #expect(Hostile.ink(shown.titles[id] ?? "") == title)
      #expect(Hostile.ink(shown.texts[id] ?? "") == Hostile.ink(node.label))
      #expect(Hostile.ink(shown.tooltips[id] ?? "") == Hostile.ink(node.tooltip))
      #expect(shown.links[id] == node.url?.description)
    }
  }

  @Test(
    "Text of any length and any raw value is accepted",
    arguments: ["x", "\"", "\\", "é", "&", "\n", "<", "\\\"", "word "])
  func longTexts(_ unit: String) throws {
    var random = SplitMix64(seed: 5)
    let text = String(repeating: unit, count: 17_000)
    let id = DOTIdentifier(sanitizing: text)
    var document = DOTDocument(.directed, name: "long")
    document.body.node(id, .label(text), .tooltip(text), .xlabel(.html(HTMLLabel(text))))
    for index in 0..<300 {
      let raw = Hostile.text(&random) + "\\"
      document.body.node("n\(index)", .custom("note", DOTValue(raw: raw)))
    }
    let parse = try #require(Graphviz.nop).run("-p", input: document.utf8, seconds: 120)
    #expect(parse.status == 0, "\(parse.errors.prefix(300))")
    #expect(try DOTDocument(reading: document.utf8) == document)
  }

  @Test("Tables with hostile cells, ports, tooltips and links are accepted")
  func hostileTables() throws {
    var random = SplitMix64(seed: 99)
    var document = DOTDocument(.directed, name: "tables")
    var tooltips: [String] = []
    for index in 0..<300 {
      let tooltip = Hostile.text(&random)
      tooltips.append(tooltip)
      let rows = (0..<3).map { row in
        HTMLRow(
          [
            HTMLCell(
              Hostile.text(&random), .port(DOTPortName("p\(row)")), .tooltip(tooltip),
              .href(DOTURL(allowed: "https://x/?a=1&b=" + Hostile.text(&random)) ?? .page)),
            HTMLCell(text: [
              .bold(.text(Hostile.text(&random))), .lineBreak(.left),
              .font(color: .rgb(0x0072B2), size: 8, .text(Hostile.text(&random))),
            ]),
          ], hasVerticalRules: true, hasRuleBelow: true)
      }
      document.body.node(
        "n\(index)", .shape(.plain), .label(.html(HTMLLabel(HTMLTable(.border(1), rows: rows)))),
        .id(DOTWord("n\(index)")))
    }
    let svg = try #require(Graphviz.dot).run("-Kosage", "-Tsvg", input: document.utf8, seconds: 120)
    #expect(svg.status == 0)
    #expect(svg.errors.isEmpty, "\(svg.errors.prefix(500))")
    let shown = Shown()
    let parser = XMLParser(data: svg.data)
    parser.delegate = shown
    #expect(parser.parse(), "line \(parser.lineNumber)")
    for (index, tooltip) in tooltips.enumerated() {
      #expect(Hostile.ink(shown.tooltips["n\(index)"] ?? "") == Hostile.ink(tooltip))
    }
  }

  @Test("Record fields with hostile text are accepted and shown")
  func hostileRecords() throws {
    var random = SplitMix64(seed: 7)
    var document = DOTDocument(.directed, name: "records")
    var fields: [String] = []
    for index in 0..<500 {
      let text = Hostile.text(&random)
      fields.append(text)
      document.body.node(
        "n\(index)", .shape(.record), .id(DOTWord("n\(index)")),
        .label(.record([DOTRecord.Field(text, port: "a"), DOTRecord.Field(["x", "y"])])))
    }
    let svg = try #require(Graphviz.dot).run("-Kosage", "-Tsvg", input: document.utf8, seconds: 120)
    #expect(svg.status == 0)
    #expect(svg.errors.isEmpty, "\(svg.errors.prefix(500))")
    let shown = Shown()
    let parser = XMLParser(data: svg.data)
    parser.delegate = shown
    #expect(parser.parse(), "line \(parser.lineNumber)")
    for (index, text) in fields.enumerated() {
      #expect(Hostile.ink(shown.texts["n\(index)"] ?? "") == Hostile.ink(text) + "xy")
    }
  }

  @Test("Every color that can be made is known")
  func colors() throws {
    var colors: [DOTColor] = [
      .rgb(0), .rgba(0x1234_5678), .hsv(0.5, 0.5, 2), .transparent, .orange,
    ]
    for family in DOTColorScheme.Family.allCases {
      for size in family.sizes {
        for number in 1...size { colors.append(.brewer(DOTColorScheme(family, size), number)) }
      }
    }
    for name in ["Tomato", "gray0", "grey100", "azure4", "rebeccapurple", "darkslategray3"] {
      colors.append(try #require(DOTColor(x11: name)))
    }
    for name in ["gray101", "blue5", "nosuch", "", "#09c", "gray007"] {
      #expect(DOTColor(x11: name) == nil)
    }
    var document = DOTDocument(.directed, name: "colors")
    for (index, color) in colors.enumerated() {
      document.body.node(DOTIdentifier("n\(index)"), .color(color))
    }
    let svg = try #require(Graphviz.dot).run("-Kosage", "-Tsvg", input: document.utf8, seconds: 120)
    #expect(svg.errors.isEmpty, "\(svg.errors.prefix(300))")
  }

  @Test("Every shape and arrow that can be made is known")
  func shapes() throws {
    let arrows: [DOTArrow] = [
      .box, .crow, .curve, .icurve, .diamond, .dot, .inv, .none, .normal, .tee, .vee,
    ]
    var document = DOTDocument(.directed, name: "shapes")
    for shape in DOTShape.allCases {
      document.body.node(DOTIdentifier("n\(shape)"), .shape(shape), .label("x"))
    }
    for (index, arrow) in arrows.enumerated() {
      for (form, changed) in [arrow, arrow.open, arrow.left, arrow.right].enumerated() {
        document.body.edge(
          DOTIdentifier("a\(index)"), DOTIdentifier("b\(form)"), .arrowhead(changed),
          .arrowtail([changed, .tee]), .dir(.both), .style(.bold, .dashed))
      }
    }
    let svg = try #require(Graphviz.dot).run("-Tsvg", input: document.utf8, seconds: 120)
    #expect(svg.status == 0)
    #expect(svg.errors.isEmpty, "\(svg.errors.prefix(500))")
  }

  @Test("Random documents have the nodes and edges that Graphviz counts")
  func randomCounts() throws {
    var random = SplitMix64(seed: 3)
    let sources = (0..<400).map { _ in RandomDOT.document(&random) }
    let text = Array(sources.joined(separator: "\n").utf8)
    let documents = try DOTDocument.readAll(text)
    #expect(documents.count == sources.count)
    let counted = try #require(Graphviz.gc).run(input: text, seconds: 120)
    #expect(counted.status == 0, "\(counted.errors)")
    let lines = String(decoding: counted.data, as: UTF8.self).split(separator: "\n").dropLast()
    #expect(lines.count == documents.count)
    for (index, (document, line)) in zip(documents, lines).enumerated() {
      let resolution = try document.resolved()
      let ours = [resolution.nodes.count, resolution.edges.count]
      #expect(
        line.split(separator: " ").prefix(2).compactMap { Int($0) } == ours, "\(sources[index])")
    }
  }
}

extension DOTURL {
  /// The top of the page.
  fileprivate static var page: DOTURL {
    guard let url = DOTURL(allowed: "#top") else { preconditionFailure("an allowed address") }
    return url
  }
}
