import DOT
import TestSupport
import Testing

@Suite("Streaming a document")
struct DOTStreamTests {
  /// A sink that refuses what goes beyond its size.
  private struct Bounded: DOTByteSink {
    struct IsFull: Error, Equatable {}
    var room: Int
    var taken: [UInt8] = []

    mutating func write(_ bytes: ArraySlice<UInt8>) throws(IsFull) {
      if bytes.count > room { throw IsFull() }
      room -= bytes.count
      taken += bytes
    }
  }

  @Test("The bytes are those of a document with the same statements")
  func example() {
    var text: [UInt8] = []
    DOTDocument.stream(.directed, name: "arms", to: &text) { graph in
      graph.set(.rankdir(.leftToRight), .newrank(true), .label("Arms & votes"))
      graph.defaults(node: .shape(.box), .style(.rounded, .filled))
      graph.node("kp", .label("North Korea"), .fillcolor(.rgb(0xDCE9F5)))
      graph.node("ru", .label(.escapes("\\N\\n\("a\\b")")), .width(0.00001))
      graph.cluster("p5", .label("P5")) { cluster in
        cluster.node("ru")
        cluster.subgraph(nil, .rank(.same)) { $0.node("us") }
      }
      graph.edge("kp", "ru", .label("shells"), .arrowhead(.tee), .weight(1_000_000))
      graph.edge(
        from: DOTIdentifier("kp").port("r1", .east), to: "ru", .color([.blue, .white, .blue]))
      graph.chain([
        .node("a"), .nodes(["b", "c"]),
        .subgraph(DOTSubgraph(nil, DOTDocument(.directed) { $0.node("d") }.statements)),
      ])
    }
    #expect(text == DOTDocumentTests.example.utf8)
  }

  @Test(
    "Hostile statements of every kind give the same bytes either way",
    arguments: 0..<8 as Range<UInt64>)
  func hostile(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let isDirected = Bool.random(using: &random)
    let kind: DOTGraphKind = isDirected ? .directed : .undirected
    let name = DOTIdentifier(sanitizing: Hostile.text(&random))
    let texts = (0..<4_000).map { _ in Hostile.text(&random) }
    let ids = texts.map { DOTIdentifier(sanitizing: $0) }
    let names = ["label", "node", "x", "my tooltip", "é", "e\u{301}", "1", ""]
    func attributes<Element>(_ index: Int) -> [DOTAttribute<Element>] {
      (0..<(index % 4)).map { offset in
        let value = DOTValue(raw: texts[(index + offset * 7) % texts.count] + "\\")
        return .custom(names[(index / 3 + offset) % names.count], value)
      }
    }
    var document = DOTDocument(kind, name: name, isStrict: seed % 2 == 0)
    var streamed: [UInt8] = Array("before".utf8)
    DOTDocument.stream(kind, name: name, isStrict: seed % 2 == 0, to: &streamed) { graph in
      for index in 1..<(texts.count - 1) {
        let id = ids[index]
        switch index % 9 {
        case 0:
          document.body.defaults(edge: attributes(index))
          graph.defaults(edge: attributes(index))
        case 1:
          document.body.set(attributes(index))
          graph.set(attributes(index))
        case 2:
          let from = DOTEndpoint(id, DOTPort(first: id.value, second: ids[index - 1].value))
          document.body.edge(from: from, to: id.at(.north), attributes(index))
          graph.edge(from: from, to: id.at(.north), attributes(index))
        case 3:
          document.body.cluster(id, attributes(index)) { cluster in
            cluster.node(id, attributes(index))
            cluster.subgraph(ids[index + 1]) { $0.defaults(node: attributes(index)) }
          }
          graph.cluster(id, attributes(index)) { cluster in
            cluster.node(id, attributes(index))
            cluster.subgraph(ids[index + 1]) { $0.defaults(node: attributes(index)) }
          }
        case 4:
          document.body.node(DOTIdentifier(number: index - 500), .custom("x", number: index - 9))
          graph.node(DOTIdentifier(number: index - 500), .custom("x", number: index - 9))
        case 5, 6:
          document.body.edge(id, ids[index + 1], attributes(index))
          graph.edge(id, ids[index + 1], attributes(index))
        default:
          document.body.node(id, attributes(index))
          graph.node(id, attributes(index))
        }
      }
    }
    #expect(streamed == Array("before".utf8) + document.utf8)
    #expect(try DOTDocument(reading: document.utf8) == document)
  }

  @Test("Statements of a document that was read are streamed as they are")
  func statements() throws {
    var source = "graph g {\n  a -- subgraph x {\n    b;\n  } [y=z];\n"
    for index in 0..<20_000 { source += "  n\(index) [label=\"\(index)\"];\n" }
    let document = try DOTDocument(reading: source + "}\n")
    var text: [UInt8] = []
    DOTDocument.stream(.undirected, name: "g", to: &text) {
      $0.append(contentsOf: document.statements)
    }
    #expect(text == document.utf8)
    text = []
    DOTDocument.stream(.undirected, name: "g", to: &text) { graph in
      for statement in document.statements { graph.append(statement) }
    }
    #expect(text == document.utf8)
  }

  @Test("What a sink throws ends the writing, and what it took before stays")
  func failure() {
    var sink = Bounded(room: 100_000)
    var written = 0
    #expect(throws: Bounded.IsFull()) {
      try DOTDocument.stream(.directed, to: &sink) { (graph) throws(Bounded.IsFull) in
        for index in 0..<100_000 {
          try graph.cluster("c") { (cluster) throws(Bounded.IsFull) in
            try cluster.node(DOTIdentifier(number: index))
          }
          written = index
        }
      }
    }
    #expect(sink.taken.count > 60_000 && sink.taken.starts(with: "digraph {\n".utf8))
    #expect(written < 10_000)
  }
}
