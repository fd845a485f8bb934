import TestSupport
import Testing
@testable import TypedGraph
@testable import WestphaliaData

@Suite("A graph as a file")
struct GraphDocumentTests {
  private static let article = EvidenceSource(
    "article", title: "an article", url: "https://example.org/a", published: "2024-06")

  private static let graph = RelationGraph {
    SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
      .according(to: article, at: "4.2")
    SovereignState.russia.suppliesFood(to: SovereignState.northKorea)
    SovereignState.northKorea.isAtWar(with: SovereignState.russia).until("1950-01-01")
  }

  @Test("A document says each thing once, a line each")
  func text() throws {
    let expected = """
      {
      "format": "westphalia-graph",
      "version": 1,
      "next": 3,
      "sources": [
      {"id":"article","title":"an article","url":"https://example.org/a","published":"2024-06"}
      ],
      "mentioned": [
      {"node":"weapon:artillery-shells","is":{"id":"artillery-shells","name":"artillery shells"}}
      ],
      "nodes": [
      {"node":"state:RUR","is":{"id":"RUR","name":"Ruritania"}},
      {"node":"state:SYL","is":{"id":"SYL","name":"Syldavia"}}
      ],
      "coverages": [
      {"source":"article","during":"1938","kinds":["armsSupply"]}
      ],
      "relations": [
      {"id":0,"kind":"armsSupply","from":"state:RUR","to":"state:SYL","during":"1938-09/..","says":{"weapon":"weapon:artillery-shells"},"evidence":[{"source":"article","at":"4.2"}]},
      {"id":1,"kind":"foodSupply","from":"state:SYL","to":"state:RUR"},
      {"id":2,"kind":"war","from":"state:RUR","to":"state:SYL","during":"../1949-12-31"}
      ]
      }

      """
    let ruritania = SovereignState("RUR", name: "Ruritania")
    let syldavia = SovereignState("SYL", name: "Syldavia")
    var graph = RelationGraph {
      ruritania.supplies(.artilleryShells, to: syldavia).since("1938-09")
        .according(to: Self.article, at: "4.2")
      syldavia.suppliesFood(to: ruritania)
      ruritania.isAtWar(with: syldavia).until("1950-01-01")
    }
    graph.declare(Coverage(of: Self.article, over: .throughout("1938"), ArmsSupply.self))
    #expect(try graph.json() == expected.replacing("\"1938\"", with: "\"1938-01-01/1938-12-31\""))
    #expect(try RelationGraph(json: try graph.json()) == graph)
  }

  @Test("Graphs of all kinds are read as they were written, and written again as the same bytes")
  func random() throws {
    let vocabulary = try Vocabulary.withPorts
    for seed in 0..<UInt64(Environment.isHeavy ? 10_000 : 150) {
      let graph = RandomValues(seed: seed).graph(vocabulary, relations: 80)
      let bytes = try graph.jsonBytes(vocabulary: vocabulary)
      let read = try RelationGraph(json: bytes, vocabulary: vocabulary)
      #expect(read == graph, "seed \(seed)")
      #expect(read.identityCount == graph.identityCount, "seed \(seed)")
      #expect(read.invariantViolations() == [], "seed \(seed)")
      #expect(try read.jsonBytes(vocabulary: vocabulary) == bytes, "seed \(seed)")
    }
  }

  @Test("A relation that is added after reading has a number that none had before")
  func identities() throws {
    var graph = Self.graph
    try graph.remove(graph.relations[2].id)
    try graph.remove(graph.relations[0].id)
    var read = try RelationGraph(json: try graph.json())
    #expect(read.relations.map(\.id.number) == [1])
    let id = read.relate(Rivalry(), from: .russia, to: .northKorea)
    #expect(id.number == 3)
    var empty = RelationGraph()
    empty.relate(Rivalry(), from: .russia, to: .northKorea)
    try empty.remove(SovereignState.russia)
    try empty.remove(SovereignState.northKorea)
    read = try RelationGraph(json: try empty.json())
    #expect(read == empty)
    #expect(read.relate(Rivalry(), from: .russia, to: .northKorea).number == 1)
    #expect(read.invariantViolations() == [])
  }

  @Test("What is wrong with a node has the node's path alone")
  func nodePath() throws {
    let text = try RelationGraph { SovereignState.iran.isAtWar(with: .iraq) }.json()
    let misnamed = text.replacing(#""id":"IRQ","#, with: #""id":"IRR","#)
    #expect(
      throws: GraphFileError(reason: .misnamedNode("state:IRR"), path: "nodes[1].node", line: 9)
    ) { try RelationGraph(json: misnamed) }
  }

  @Test("A kind that is not known is named with its place, or kept and written back")
  func unknownKinds() throws {
    let vocabulary = try Vocabulary.withPorts
    let port = Port(id: 7, name: "Rason", owner: .northKorea)
    var graph = Self.graph
    graph.relate(NavalAccess(terms: .courtesy), from: SovereignState.russia, to: port)
    graph.declare(Coverage(of: Self.article, over: .always, NavalAccess.self, War.self))
    graph.relate(Rivalry(), from: .russia, to: .northKorea)
    let bytes = try graph.jsonBytes(vocabulary: vocabulary)
    #expect(throws: GraphFileError(reason: .unknownKind("port"), path: "nodes[2].node", line: 14)) {
      try RelationGraph(json: bytes)
    }
    let document = try GraphDocument(json: bytes, unknownKinds: .kept)
    #expect(document.keptLineCount == 3)
    #expect(document.graph.relations.map(\.id.number) == [0, 1, 2, 4])
    #expect(try document.jsonBytes() == bytes)
    #expect(try GraphDocument(json: try document.jsonBytes(), unknownKinds: .kept) == document)
    #expect(try RelationGraph(json: try document.jsonBytes(), vocabulary: vocabulary) == graph)
    var changed = document
    try changed.graph.remove(SovereignState.russia)
    #expect(throws: GraphWriteError.keptWithoutNode("state:RUS")) { try changed.jsonBytes() }
    #expect(throws: GraphWriteError.unknownKind("port")) { try graph.json() }
  }

  @Test("Lines may stand in any order, and identities may be left out")
  func order() throws {
    let bytes = try Self.graph.json()
    var lines = bytes.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex { $0.hasPrefix("{\"id\":0") })
    lines.swapAt(first, first + 1)
    #expect(try RelationGraph(json: lines.joined(separator: "\n")) == Self.graph)
    let bare = bytes.replacing("\"id\":0,", with: "").replacing("\"id\":1,", with: "")
      .replacing("\"next\": 3,\n", with: "")
    #expect(try RelationGraph(json: bare) == Self.graph)
  }
}
