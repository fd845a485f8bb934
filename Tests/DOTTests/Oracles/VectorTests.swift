import DOT
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Each text in every context that takes it, through the real renderer.
@Suite("Vectors", .enabled(if: Graphviz.isWhole, "needs Graphviz"))
struct VectorTests {
  /// Texts of this package's own, of kinds that broke a writer somewhere.
  static let own: [String] =
    [
      "node", "Node", "NODE", "edge", "eDge", "graph", "DiGraph", "SUBGRAPH", "strict", "StriCt",
      "-.5", ".5", "1.", "-0", "+1", "1e5", "0x1", "007", "1.2.3", "1a", "-", "--", "->", "_", "²",
      "\\", "\\\\", "\\\\\\", "a\\", "a\\\\", "a\\\\\\", "\\\"", "\\\\\"", "\"\\", "\"", "\"\"\"",
      "\\N", "\\G", "\\E", "\\T", "\\H", "\\L", "\\l", "\\r", "\\n", "\\\\N", "\\\\\\N", "x\\Ny\\l",
      "a\\\n", "a\\\nb", "a\\\r\nb", "\n", "\r", "\r\n", "\n\n", "a\n\rb", "\na", "a\n", " \n ",
      "&amp;", "&#0;", "&#65;", "&#x41;", "&bogus;", "&", "&&", "&;", "&#;", "&lt;b&gt;", "&nbsp;",
      "<b>", "<>", "<", ">", "<b>x</b>", "<<b>x</b>>", "</td>", "<!-- x -->", "]]>", "]", "]]",
      "<script>alert(1)</script>", "' onload='x", "javascript:alert(1)", "a:b", "a:n", ":", "::",
      "", " ", "  ", "a  b", " a ", "\t", "\u{A0}", "\u{3000}", "\u{200B}", "%", "%5", "a%", "%%",
      "\u{0}", "a\u{0}b", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[1m", "\u{7F}", "\u{85}",
      "\u{9F}", "\u{2028}", "\u{2029}", "\u{202E}abc\u{202C}", "\u{2066}a\u{2069}", "\u{200F}a",
      "\u{FEFF}", "\u{FEFF}a", "a\u{FEFF}b", "\u{10FFFD}", "\u{E000}", "e\u{301}", "\u{E9}",
      "\u{301}", "a\u{489}", "Z͑ͫ̓a",
      "👩‍👩‍👧", "🇰🇵", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "북한", "조선", "ישראל", "السودان", "日本", "Ωμέγα", "İı",
      "{a|b}", "|", "{", "}", "\\{", "[x=y]", "a;b", "a,b", "a=b", "a+b", "\" + \"", "/* */", "//",
      "# x", "\n#line 5", "@", "$x", "`x`", "cluster", "cluster_a", "Cluster", "key", "label", "()",
    ] + noncharacters

  private static let noncharacters = [0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF].map { code in
    Unicode.Scalar(UInt32(code)).map { String($0) + "a" } ?? ""
  }

  static let ownLong: [String] = [
    String(repeating: "x", count: 17_000), String(repeating: "é", count: 9_000),
    String(repeating: "\\", count: 16_385), String(repeating: "\"", count: 16_383),
    String(repeating: "&", count: 8_001), String(repeating: "<b>", count: 6_000),
    String(repeating: "a b\\\"\n", count: 4_000), String(repeating: "👩‍👧", count: 2_000),
    String(repeating: "x", count: 7_999) + "\\", String(repeating: "x", count: 7_995) + "é\\\"\\\\",
  ]

  private struct Vector: Decodable {
    let input: String
    let length: Int

    /// The text; a long one is cut short in the file and repeats what is shown of it.
    var text: String {
      guard input.hasSuffix("…"), length > 100 else { return input }
      let unit = input.hasPrefix("word ") ? "word " : String(input.prefix(1))
      return String(String(repeating: unit, count: length).prefix(length))
    }
  }

  private struct Vectors: Decodable { let vectors: [Vector] }

  @Test(
    "Each of the shared vectors comes back from the renderer in every context",
    .enabled(if: PackageFiles.hasShared, "needs shared/dot/vectors.json"))
  func shared() throws {
    let folder = PackageFiles.shared.appendingPathComponent("dot")
    let data = try Data(contentsOf: folder.appendingPathComponent("vectors.json"))
    let texts = try JSONDecoder().decode(Vectors.self, from: data).vectors.map(\.text)
    #expect(texts.count == 112)
    try check(texts.filter { $0.utf8.count < 1_000 }, engine: "dot")
    try check(texts.filter { $0.utf8.count >= 1_000 }, engine: "osage")
  }

  @Test("Each of our own comes back from the renderer in every context")
  func ownVectors() throws { try check(Self.own, engine: "dot") }

  @Test("Texts longer than the renderer's longest token come back in every context")
  func longVectors() throws { try check(Self.ownLong, engine: "osage") }

  // MARK: Contexts

  /// A graph that has a text in every context that takes one.
  private static func document(_ text: String) -> DOTDocument {
    let id = DOTIdentifier(sanitizing: text)
    // Two nodes of one name would be one.
    let other = DOTIdentifier(sanitizing: "other " + text)
    return DOTDocument(.directed, name: id) { graph in
      graph.set(.label(text), .tooltip(text), .id("g"))
      graph.cluster(id, .label(text), .tooltip(text), .id("c")) { cluster in
        cluster.node(
          id,
          [
            .id("n"), .label(text), .tooltip(text), .custom("note", text: text),
            .custom("raw", DOTValue(raw: Self.raw(text))), .url(url(text)),
            .custom("a" + Self.name(text), DOTValue(raw: "named")),
          ])
      }
      graph.subgraph(id) { $0.node(id) }
      graph.node(
        other, .id("h"), .label(.html(HTMLLabel(text))), .tooltip("\(text)" as DOTEscapes))
      graph.edge(
        from: DOTEndpoint(id, DOTPort(first: id.value, second: id.value)), to: DOTEndpoint(other),
        .id("e"), .label(text), .tooltip(text))
      graph.node(
        "table", .id("t"), .shape(.plain),
        .label(
          .html(
            HTMLLabel(
              HTMLTable(
                rows: [
                  HTMLRow(
                    HTMLCell(
                      text, .port(DOTPortName(sanitizing: text)), .tooltip(text),
                      .href(Self.url(String(text.prefix(1_000))))))
                ])))))
    }
  }

  /// The text as a raw value; Graphviz's JSON leaves control characters as they are, which no
  /// reader of JSON takes, and Foundation's reader loses U+FEFF.
  private static func raw(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFEFF }
    return String(String.UnicodeScalarView(kept))
  }

  private static func url(_ text: String) -> DOTURL {
    DOTURL(allowed: "https://x/?q=" + text) ?? .vectorFallback
  }

  /// The name of an attribute; names are for programs, and nothing cleans them but this test.
  private static func name(_ text: String) -> String { DOTIdentifier(sanitizing: text).value.raw }

  private func check(_ texts: [String], engine: String) throws {
    let documents = texts.map { Self.document($0) }
    let source = documents.flatMap(\.utf8)
    let parse = try #require(Graphviz.nop).run("-p", input: source, seconds: 120)
    #expect(parse.status == 0, "\(parse.errors.prefix(300))")
    #expect(try DOTDocument.readAll(source) == documents)

    let json = try #require(Graphviz.dot).run(
      "-K\(engine)", "-Tdot_json", input: source, seconds: 120)
    #expect(json.status == 0)
    let objects = String(decoding: json.data, as: UTF8.self).split(separator: "\n}\n")
    try #require(objects.count == texts.count)
    for (text, object) in zip(texts, objects) {
      let root = try JSONSerialization.jsonObject(with: Data((object + "\n}").utf8))
      try checkRaw(text, try #require(root as? [String: Any]))
    }

    let svg = try #require(Graphviz.dot).run("-K\(engine)", "-Tsvg", input: source, seconds: 120)
    #expect(svg.status == 0)
    let pictures = String(decoding: svg.data, as: UTF8.self).split(separator: "<?xml ")
    try #require(pictures.count == texts.count)
    for (text, picture) in zip(texts, pictures) {
      let shown = VectorPicture()
      let parser = XMLParser(data: Data(("<?xml " + picture).utf8))
      parser.delegate = shown
      let isWellFormed = parser.parse()
      #expect(isWellFormed, "\(text.prefix(40).debugDescription), line \(parser.lineNumber)")
      checkShown(text, shown)
    }
  }

  /// What Graphviz holds once its scanner is done.
  private func checkRaw(_ text: String, _ root: [String: Any]) throws {
    let shown = text.prefix(40).debugDescription
    let id = DOTIdentifier(sanitizing: text)
    func raw(_ value: Any?) -> [UInt8]? { (value as? String).map { Array($0.utf8) } }
    let idRaw = Array(id.value.raw.utf8)
    #expect(raw(root["name"]) == idRaw, "graph \(shown)")
    #expect(DOTIdentifier(value: DOTValue(raw: root["name"] as? String ?? "?")).text == id.text)
    let objects = try #require(root["objects"] as? [[String: Any]])
    let names = objects.map { raw($0["name"]) }
    #expect(names.contains(Array("cluster_".utf8) + idRaw), "cluster \(shown)")
    let node = try #require(
      objects.first { raw($0["id"]) == Array("n".utf8) }, "node \(shown)")
    #expect(raw(node["name"]) == idRaw, "node \(shown)")
    #expect(raw(node["label"]) ?? [] == raw(node["note"]) ?? [], "label \(shown)")
    #expect(node["a" + Self.name(text)] as? String == "named", "attribute name \(shown)")
    #expect(raw(node["raw"]) ?? [] == Array(Self.raw(text).utf8), "raw value \(shown)")
    let edges = try #require(root["edges"] as? [[String: Any]])
    #expect(raw(edges[0]["tailport"]) == idRaw + Array(":".utf8) + idRaw, "port \(shown)")
  }

  /// What a reader of the picture sees.
  private func checkShown(_ text: String, _ shown: VectorPicture) {
    let ink = shown.ink(text)
    let input = text.prefix(40).debugDescription
    // Graphviz does not unescape names: titles show backslashes doubled.
    let title = shown.ink(DOTIdentifier(sanitizing: text).text).replacing("\\", with: "\\\\")
    #expect(shown.problems.isEmpty, "\(input)")
    #expect(shown.ink(shown.titles["g"]) == title, "graph's title \(input)")
    #expect(shown.ink(shown.titles["c"]) == "cluster_" + title, "cluster's title \(input)")
    #expect(shown.ink(shown.titles["n"]) == title, "node's title \(input)")
    for element in ["g", "c", "n", "h", "e", "t"] {
      #expect(shown.ink(shown.texts[element]) == ink, "label of \(element), \(input)")
      #expect(shown.ink(shown.tooltips[element]) == ink, "tooltip of \(element), \(input)")
    }
    #expect(shown.links["n"] == Self.url(text).description, "link \(input)")
    // A link in a table cannot be split, so that Graphviz's scanner bounds it.
    let short = Self.url(String(text.prefix(1_000))).description
    #expect(shown.links["t"] == short, "link in a table \(input)")
  }
}

extension DOTURL {
  /// The top of the page.
  fileprivate static var vectorFallback: DOTURL {
    guard let url = DOTURL(allowed: "#top") else { preconditionFailure("an allowed address") }
    return url
  }
}

/// What an SVG shows, by the ids of its graph, clusters, nodes and edges.
private final class VectorPicture: NSObject, XMLParserDelegate {
  var titles: [String: String] = [:]
  var texts: [String: String] = [:]
  var tooltips: [String: String] = [:]
  var links: [String: String] = [:]
  var problems: [String] = []
  private var owner = ""
  private var element = ""

  /// What a text shows, all white space aside.
  func ink(_ text: String?) -> String {
    let ink = Hostile.ink(text ?? "").unicodeScalars.filter { !$0.properties.isWhitespace }
    return String(String.UnicodeScalarView(ink))
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    element = name
    // The group of an anchor stands inside that of its element.
    // Of several graphs in one text only the first keeps its own id.
    if name == "g", let id = attributes["id"], !id.hasPrefix("a_") {
      owner = attributes["class"] == "graph" ? "g" : id
    }
    if name == "a" {
      tooltips[owner] = tooltips[owner] ?? attributes["xlink:title"] ?? ""
      links[owner] = links[owner] ?? attributes["xlink:href"] ?? ""
    }
    let hasHandler = attributes.keys.contains { $0.hasPrefix("on") }
    let leaves = attributes["xlink:href"].map { !$0.hasPrefix("https://x/") && $0 != "#top" }
    if name == "script" || hasHandler || leaves == true { problems.append("\(name) \(attributes)") }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if element == "title" { titles[owner, default: ""] += text }
    if element == "text" { texts[owner, default: ""] += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { element = "" }
}
