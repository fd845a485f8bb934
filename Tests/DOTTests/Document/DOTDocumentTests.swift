import DOT
import Testing

@Suite("Documents")
struct DOTDocumentTests {
  static var example: DOTDocument {
    var document = DOTDocument(.directed, name: "arms")
    document.body.set(.rankdir(.leftToRight), .newrank(true), .label("Arms & votes"))
    document.body.defaults(node: .shape(.box), .style(.rounded, .filled))
    document.body.node("kp", .label("North Korea"), .fillcolor(.rgb(0xDCE9F5)))
    document.body.node("ru", .label(.escapes("\\N\\n\("a\\b")")), .width(0.00001))
    document.body.cluster("p5", .label("P5")) { cluster in
      cluster.node("ru")
      cluster.subgraph(nil, .rank(.same)) { $0.node("us") }
    }
    document.body.edge("kp", "ru", .label("shells"), .arrowhead(.tee), .weight(1_000_000))
    document.body.edge(
      from: DOTIdentifier("kp").port("r1", .east), to: "ru", .color([.blue, .white, .blue]))
    document.body.chain([
      .node("a"), .nodes(["b", "c"]),
      .subgraph(DOTSubgraph(nil, DOTDocument(.directed) { $0.node("d") }.statements)),
    ])
    return document
  }

  @Test("A document is written in one canonical way")
  func golden() {
    #expect(
      Self.example.text == #"""
        digraph arms {
          rankdir=LR;
          newrank=true;
          label="Arms &amp; votes";
          node [shape=box, style="rounded,filled"];
          kp [label="North Korea", fillcolor="#DCE9F5"];
          ru [label="\N\na\\b", width=0.00001];
          subgraph cluster_p5 {
            label="P5";
            ru;
            {
              rank=same;
              us;
            }
          }
          kp -> ru [label="shells", arrowhead=tee, weight=100000];
          kp:r1:e -> ru [color="blue:white:blue"];
          a -> b, c -> {
            d;
          };
        }

        """#)
  }

  @Test("Streaming gives the same bytes as the whole")
  func streaming() {
    var document = Self.example
    for index in 0..<20_000 { document.body.node(DOTIdentifier("n\(index)"), .label("x")) }
    var sink: [UInt8] = []
    document.write(to: &sink)
    #expect(sink == document.utf8)
  }

  @Test("Documents made in different ways are equal if they say the same")
  func equality() {
    #expect(Self.example == Self.example)
    var copy = DOTDocument(.directed, name: "arms")
    for statement in Self.example.statements { copy.body.append(statement) }
    #expect(copy == Self.example)
    #expect(copy.hashValue == Self.example.hashValue)
    #expect(copy.utf8 == Self.example.utf8)
    copy.body.node("one more")
    #expect(copy != Self.example)
  }

  @Test("Statements come back as they were made")
  func statements() {
    let statements = Array(Self.example.statements)
    #expect(statements.count == Self.example.statements.count)
    guard case .node(let node) = statements[4] else {
      Issue.record("the fifth statement is a node")
      return
    }
    #expect(node.id == "kp")
    #expect(node.attributes.map(\.name) == ["label", "fillcolor"])
    guard case .subgraph(let cluster) = statements[6] else {
      Issue.record("the seventh statement is a cluster")
      return
    }
    #expect(cluster.isCluster)
    #expect(cluster.statements.count == 3)
  }

  @Test("Text of any length is split where Graphviz's scanner needs it")
  func longText() {
    let document = DOTDocument(.directed) {
      $0.node("a", .label(String(repeating: "é\"", count: 9_000)))
    }
    let pieces = document.text.split(separator: "\n")
    #expect(pieces.allSatisfy { $0.utf8.count < 8_200 })
    #expect(pieces.count > 4)
  }

  @Test(
    "Numbers are written without exponents, clamped by rule",
    arguments: [
      (1e-5, "0.00001"), (0.1, "0.1"), (-2.5, "-2.5"), (3, "3"), (1e20, "1000000000000000"),
      (.nan, "0"), (-.infinity, "-1000000000000000"), (1e-12, "0"), (-0.0, "0"),
      (123456789.125, "123456789.125"),
    ])
  func numbers(_ value: Double, _ text: String) {
    #expect(
      DOTNodeAttribute.custom("x", number: value).description == "x="
        + (text.first == "-" ? text : text))
  }

  @Test(
    "Whole numbers are written in decimal digits",
    arguments: [0, 1, -1, 9, 10, -10, 99, 100, 999_999_999_999_999, 1 << 60, .max, .min])
  func wholeNumbers(_ value: Int) {
    #expect(DOTIdentifier(number: value).text == String(value))
    #expect(
      DOTNodeAttribute.custom("x", number: value).description == "x=\(value)")
  }

  @Test("A plain subgraph does not turn into a cluster by its name")
  func clusterPrefix() {
    let document = DOTDocument(.directed) {
      $0.subgraph("ClusterX") { $0.node("a") }
      $0.cluster("ClusterX") { $0.node("b") }
    }
    #expect(document.text.contains("subgraph sub_ClusterX {"))
    #expect(document.text.contains("subgraph cluster_ClusterX {"))
  }
}
