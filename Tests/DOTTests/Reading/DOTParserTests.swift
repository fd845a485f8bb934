import DOT
import Testing

@Suite("Reading")
struct DOTParserTests {
  @Test(
    "What Graphviz takes is read, and written in one way",
    arguments: [
      ("digraph{a}", "digraph {\n  a;\n}\n"),
      ("STRICT Graph g{a--b--c}", "strict graph g {\n  a -- b -- c;\n}\n"),
      ("graph{a---5}", "graph {\n  a -- \"-5\";\n}\n"),
      (
        "digraph{1a 1.2.3 -.5 .5 3.}",
        #"digraph {|  "1";|  a;|  "1.2";|  ".3";|  "-.5";|  ".5";|  "3.";|}|"#
      ),
      ("digraph{a [x=1 y=2;z=3,]}", "digraph {\n  a [x=1, y=2, z=3];\n}\n"),
      ("digraph{a[x=1][y=2]}", "digraph {\n  a [x=1, y=2];\n}\n"),
      ("digraph{a:b:c -> d:e}", "digraph {\n  a:b:c -> d:e;\n}\n"),
      ("digraph{a, b -> c,d}", "digraph {\n  a, b -> c, d;\n}\n"),
      (
        "digraph{a->subgraph x{b}->c[y=z]}",
        "digraph {|  a -> subgraph x {|    b;|  } -> c [y=z];|}|"
      ),
      ("digraph{{a}[color=red]}", "digraph {|  {|    a;|  } [color=red];|}|"),
      (
        "digraph{node[x=1][y=2] edge[] graph[z=3]}",
        "digraph {|  node [x=1, y=2];|  edge [];|  graph [z=3];|}|"
      ),
      ("digraph{a=b c=\"d\"+\"e\"}", "digraph {|  a=b;|  c=de;|}|"),
      ("digraph{\"a\\\nb\"}", "digraph {|  ab;|}|"),
      ("digraph{\"a\\\r\nb\"}", "digraph {|  \"a\\\r|b\";|}|"),
      ("digraph{a[\"node\"=1]}", "digraph {|  a [\"node\"=1];|}|"),
      ("digraph{<a<b>c>[label=<<b>x</b>>]}", "digraph {|  <a<b>c> [label=<<b>x</b>>];|}|"),
      ("digraph{<a>+<b>}", "digraph {|  ab;|}|"),
      ("\u{FEFF}digraph{a//x\n/*y*/b#z\n}@!", "digraph {|  a;|  b;|}|"),
      ("digraph{\u{FEFF} a\u{FEFF}\u{FEFF}b}\u{FEFF}", "digraph {|  \"a\u{FEFF}\u{FEFF}b\";|}|"),
      ("digraph{a\u{A0}b}", "digraph {|  \"a\u{A0}b\";|}|"),
      ("digraph{node x=[a=b]}", "digraph {|  node [a=b];|}|"),
      (#"digraph{"a\"b" "\\" "\N" "" }"#, #"digraph {|  "a\"b";|  "\\";|  "\N";|  "";|}|"#),
      (
        #"digraph{"a" + <\> "b"+<\>+"\"" <\>}"#,
        #"digraph {|  "a" + <\> + "";|  "b" + <\> + "\"";|  <\>;|}|"#
      ),
    ])
  func accepted(_ source: String, _ expected: String) throws {
    let document = try DOTDocument(reading: source)
    #expect(document.text == expected.replacing("|", with: "\n"))
    #expect(try DOTDocument(reading: document.text) == document)
  }

  @Test(
    "What Graphviz refuses is refused, with the place and what was expected",
    arguments: [
      ("digraph{;}", "1:9: expected a statement or ‘}’, found ‘;’"),
      ("digraph{a;;b}", "1:11: expected a statement or ‘}’, found ‘;’"),
      ("digraph{a[x=1,;]}", "1:15: expected an attribute or ‘]’, found ‘;’"),
      ("digraph{a[color]}", "1:16: expected ‘=’, found ‘]’"),
      ("digraph{a[x=]}", "1:13: expected a value, found ‘]’"),
      ("digraph{a[node=1]}", "1:11: expected an attribute or ‘]’, found the keyword node"),
      ("digraph{\n  a--b}", "2:4: expected ‘->’ in a digraph, found ‘--’"),
      ("graph{a->b}", "1:8: expected ‘--’ in a graph, found ‘->’"),
      ("digraph{node}", "1:13: expected ‘[’, found ‘}’"),
      ("digraph{subgraph x;}", "1:19: expected ‘{’, found ‘;’"),
      ("digraph{{a} , b}", "1:13: expected a statement or ‘}’, found ‘,’"),
      ("digraph{a:b:c:d}", "1:14: expected a statement or ‘}’, found ‘:’"),
      ("digraph{\"a\" + b}", "1:15: expected a string, found the name b"),
      ("digraph{a->b->}", "1:15: expected a node or a subgraph, found ‘}’"),
      ("digraph{a", "1:10: expected a statement or ‘}’, found the end"),
      ("digraph{\"a\nb", "1:9: this string has no closing quote"),
      ("digraph{a[b=<c]}", "1:13: the angle brackets of this HTML-like string do not close"),
      ("digraph{a\u{0B}b}", "1:10: expected a statement or ‘}’, found the byte 11"),
      ("digraph{a\u{0}b}", "1:10: a NUL byte"),
      ("digraph{a} foo", "1:12: expected ‘graph’, ‘digraph’ or ‘strict’, found the name foo"),
      ("digraph{a}}", "1:11: expected ‘graph’, ‘digraph’ or ‘strict’, found ‘}’"),
      ("digraph node{}", "1:9: expected a name or ‘{’, found the keyword node"),
      ("#line 5 \"x.gv\"\ndigraph{a !}", "x.gv:5:11: expected a statement or ‘}’, found ‘!’"),
      ("# 7 \"y\"\ndigraph{\na \n!}", "y:9:1: expected a statement or ‘}’, found ‘!’"),
      (
        "digraph{a[b] \"x\ny\u{1B}\\N\u{202E}\" = }",
        "1:12: expected ‘=’, found ‘]’"
      ),
      (
        "digraph \"x\" \"x\ny\u{1B}\\N\\\"\u{202E}\"{}",
        #"1:13: expected ‘{’, found the string "x\ny\u{1B}\\N\"\u{202E}""#
      ),
      ("digraph a \u{A0}\u{85}b{}", #"1:11: expected ‘{’, found the name \u{A0}\u{85}b"#),
      ("#line 000\ndigraph{a$b}", "1:10: expected a statement or ‘}’, found ‘$’"),
      ("#line 000", "1:1: expected one graph, found none"),
      ("digraph{\n#line 1", "1:8: expected a statement or ‘}’, found the end"),
      (
        "# 0 \"a\u{1B}[31m\"\ndigraph{;}",
        #"a\u{1B}[31m:1:9: expected a statement or ‘}’, found ‘;’"#
      ),
      ("digraph{a$b}", "1:10: expected a statement or ‘}’, found ‘$’"),
      ("a", "1:1: expected ‘graph’, ‘digraph’ or ‘strict’, found the name a"),
      ("", "1:1: expected one graph, found none"),
      ("graph{}graph{}", "1:1: expected one graph, found 2"),
    ])
  func refused(_ source: String, _ message: String) {
    let error = #expect(throws: DOTReadError.self) { try DOTDocument(reading: source) }
    #expect(error?.description == message)
  }

  @Test("Several graphs in one text are read in order")
  func several() throws {
    let source = "digraph a{\"x\\\"y\"} /* */ strict graph b{} # c\ngraph c{z}"
    let documents = try DOTDocument.readAll(Array(source.utf8))
    #expect(documents.map(\.name) == ["a", "b", "c"])
    #expect(documents[0].text == "digraph a {\n  \"x\\\"y\";\n}\n")
    #expect(documents[1].isStrict)
    #expect(try DOTDocument.readAll(Array("// nothing".utf8)).isEmpty)
  }

  @Test("Limits end in errors")
  func limits() throws {
    let deep = "digraph" + String(repeating: "{", count: 100_000)
    let error = #expect(throws: DOTReadError.self) { try DOTDocument(reading: deep) }
    #expect(error?.reason == .tooDeep(limit: 4_000))
    for limit in [.min, -1, 0, 1] {
      let options = DOTReadOptions(nestingLimit: limit)
      let refused = #expect(throws: DOTReadError.self) {
        try DOTDocument(reading: "graph { { a } }", options: options)
      }
      #expect(refused?.reason == .tooDeep(limit: limit))
    }
    for limit in [2, .max] {
      _ = try DOTDocument(
        reading: "graph { { a } }", options: DOTReadOptions(nestingLimit: limit))
    }
    let fine =
      "digraph" + String(repeating: "{a->", count: 3_000) + "b"
      + String(repeating: "}", count: 3_000)
    let document = try DOTDocument(reading: fine)
    #expect(document.summary.depth == 3_000)
    #expect(try DOTDocument(reading: document.text) == document)
    let small = DOTReadOptions(byteLimit: 20, tokenByteLimit: 5, file: "f")
    let long = #expect(throws: DOTReadError.self) {
      try DOTDocument(reading: "graph{\n abcdef}", options: small)
    }
    #expect(long?.description == "f:2:2: this string is longer than the limit of 5 bytes")
    let joined = #expect(throws: DOTReadError.self) {
      try DOTDocument(reading: "graph{\"abc\"+\"def\"}", options: small)
    }
    #expect(joined?.reason == .tokenTooLong(limit: 5))
    let large = #expect(throws: DOTReadError.self) {
      try DOTDocument(reading: "graph{                  }", options: small)
    }
    #expect(large?.reason == .tooLarge(limit: 20))
  }

  @Test("Bytes that are not UTF-8 survive")
  func latin1() throws {
    let source = Array("digraph{a[label=\"".utf8) + [0xE9, 0xFF] + Array("\"]}".utf8)
    let document = try DOTDocument(reading: source)
    #expect(document.utf8.contains(0xFF))
    #expect(try DOTDocument(reading: document.utf8) == document)
  }

  @Test("Names in another encoding stay apart, however a document is copied")
  func foreignNames() throws {
    let (e, f): (UInt8, UInt8) = (0xE9, 0xE8)
    func bytes(_ parts: [UInt8]...) -> [UInt8] { Array(parts.joined()) }
    func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
    let source = bytes(
      ascii("digraph \"g"), [e], ascii("\" {\n  \""), [e], ascii("\" -> b;\n  \""), [f],
      ascii("\" -> b [\"k"), [e], ascii("\"=\"v"), [e], ascii("\"];\n  subgraph \"s"), [e],
      ascii("\" {\n    c;\n  }\n  subgraph \"s"), [f], ascii("\" {\n    c:\"p"), [f],
      ascii("\";\n  }\n  <h"), [e], ascii("> [<label>=x];\n  \"k"), [f], ascii("\"=\"\";\n}\n"))
    let document = try DOTDocument(reading: source)
    var copy = DOTDocument(document.kind, name: document.name, isStrict: document.isStrict)
    for statement in document.statements { copy.body.append(statement) }
    var streamed: [UInt8] = []
    DOTDocument.stream(.directed, name: document.name, to: &streamed) { graph in
      for statement in document.statements { graph.append(statement) }
    }
    #expect(document.name?.value.utf8 == ascii("g") + [e])
    #expect(copy == document)
    for written in [document.utf8, copy.utf8, streamed] {
      #expect(written.contains(e) && written.contains(f))
      #expect(written == document.utf8)
      let again = try DOTDocument(reading: written)
      #expect(again == document)
      #expect(again.name == document.name)
      #expect(try again.resolved().nodes.map(\.utf8)[0] == [e])
      #expect(try again.resolved().nodes.count == 5)
      #expect(try again.resolved().subgraphs.count == 2)
    }
    let names = try document.resolved().nodes.map { DOTIdentifier(value: $0) }
    var clusters = DOTDocument(.directed)
    for name in [names[0], names[2]] { clusters.body.cluster(name) { _ in } }
    #expect(try DOTDocument(reading: clusters.utf8).resolved().subgraphs.count == 2)
  }

  @Test("A document that was made reads back as itself")
  func madeDocument() throws {
    var document = DOTDocumentTests.example
    document.body.node("long", .label(String(repeating: "\\\"é\n", count: 20_000)))
    document.body.node("\(String(repeating: "x", count: 30_000))")
    let again = try DOTDocument(reading: document.text)
    #expect(again == document)
    #expect(again.utf8 == document.utf8)
  }
}
