@testable import DOT
import TestSupport
import Testing

@Suite("Carrying a document out")
struct DOTResolutionTests {
  @Test(
    "Nodes and edges are counted as Graphviz counts them",
    arguments: [
      ("strict digraph{a->b; subgraph x {a->b}}", 2, 1),
      ("digraph{a->b[key=x]; subgraph x {a->b[key=x]}}", 2, 1),
      ("digraph{a->b[key=x,key=y]; a->b[key=y]}", 2, 1),
      ("digraph{a->b[key=x,key=y]; a->b[key=x]}", 2, 2),
      ("digraph{edge[key=x]; a->b; a->b}", 2, 2),
      ("graph{a--b[key=x]; b--a[key=x]}", 2, 1),
      ("digraph{a->b[key=x]; b->a[key=x]}", 2, 2),
      ("strict graph{a--b;b--a;a--a;a--a}", 2, 2),
      ("strict digraph{a->b;b->a}", 2, 2),
      ("strict digraph{a->b[key=x];a->b[key=y];a->b}", 2, 1),
      ("digraph{subgraph x{a}; subgraph x{b}->c}", 3, 2),
      ("digraph{subgraph x{a}; {subgraph x{b}->c}}", 3, 1),
      ("digraph{{a a b}->{c {d}}}", 4, 4),
      ("digraph{a,a->b}", 2, 2),
      ("digraph{\"a\";<a>;a}", 1, 0),
      ("digraph{a->b[key=\"\"];a->b[key=\"\"]}", 2, 1),
      ("digraph{{a->b}->c}", 3, 3),
      ("graph{{a b}--{a b}}", 2, 4),
      ("digraph{subgraph x{subgraph y{a}} subgraph y{b} -> c}", 3, 1),
      ("digraph{a->b[key=x];a->b->c[key=x]}", 3, 2),
      ("digraph{subgraph x{a} -> subgraph x{b}}", 2, 4),
      ("digraph{subgraph x{a} -> b -> subgraph x{c}}", 3, 4),
      ("digraph{subgraph x{a} subgraph <x>{b}->c}", 3, 2),
      ("strict digraph{a->b; subgraph x{a->b[key=x]}; a->b[key=x]}", 2, 2),
      ("strict graph{subgraph x{a--b[key=x] b--a} b--a[key=x]}", 2, 1),
      ("strict graph{{a b c}--{a b c}}", 3, 6),
    ])
  func counts(_ source: String, _ nodes: Int, _ edges: Int) throws {
    let resolution = try DOTDocument(reading: source).resolved()
    #expect(resolution.nodes.count == nodes)
    #expect(resolution.edges.count == edges)
    guard let gc = Graphviz.gc else { return }
    let counted = try gc.run(input: source.utf8).output.split(separator: " ")
    #expect(counted.prefix(2) == ["\(nodes)", "\(edges)"])
  }

  @Test("A node in a subgraph is in all around it")
  func subgraphs() throws {
    let resolution = try DOTDocument(reading: "digraph{a subgraph x{b subgraph y{c}}}").resolved()
    #expect(resolution.subgraphs.map(\.nodes) == [[1, 2], [2]])
    #expect(resolution.subgraphs.map(\.parent) == [nil, 0])
  }

  @Test("Between large ends a strict graph has each edge once, however often it is said")
  func strictEnds() throws {
    let ends = ["a", "b"].map { end in
      "{" + (0..<300).map { "\(end)\($0)" }.joined(separator: " ") + "}"
    }
    let chain = ends.joined(separator: " -> ")
    for (times, strict) in [(1, "strict "), (2, "strict "), (1, "")] {
      let text = "\(strict)digraph { " + String(repeating: chain + ";", count: times) + " }"
      #expect(try DOTDocument(reading: text).resolved().edges.count == 90_000)
    }
  }

  @Test("A few lines with very many edges end in an error")
  func limit() throws {
    let group = "{" + (0..<2_000).map { "n\($0)" }.joined(separator: " ") + "}"
    let document = try DOTDocument(reading: "digraph{\(group)->\(group)}")
    #expect(throws: DOTResolutionError(limit: 1_000_000)) {
      try document.resolved(edgeLimit: 1_000_000)
    }
  }

  @Test("Large ends without edges between them end in an error too")
  func expansionLimit() throws {
    let nodes = (0..<1_000).map { "n\($0)" }.joined(separator: " ")
    let source =
      "digraph{subgraph x{\(nodes)}" + String(repeating: " subgraph x{}->{}", count: 5_000) + "}"
    let document = try DOTDocument(reading: source)
    #expect(throws: DOTResolutionError(limit: 10)) { try document.resolved(edgeLimit: 10) }
  }
}
