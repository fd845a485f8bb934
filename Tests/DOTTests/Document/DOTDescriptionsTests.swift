import DOT
import Testing

@Suite("Parts of a document print as DOT")
struct DOTDescriptionsTests {
  private var document: DOTDocument {
    DOTDocument(.directed, name: "g") { body in
      body.set(.label("top"))
      body.defaults(node: .shape(.box))
      body.node("a", .label("one"))
      body.edge(from: DOTIdentifier("a").port("p", .north), to: "b", .style(.dashed))
      body.cluster("c") { $0.node("d") }
    }
  }

  @Test("Statements, one a line")
  func statements() {
    let lines = document.statements.map(\.description)
    #expect(
      lines == [
        "label=\"top\";", "node [shape=box];", "a [label=\"one\"];",
        "a:p:n -> b [style=dashed];", "subgraph cluster_c {\n  d;\n}",
      ])
    #expect("\(document.body)" == lines.joined(separator: "\n"))
    #expect(document.body == self.document.body && document.body != DOTBody())
  }

  @Test("Labels, ports and markup")
  func parts() throws {
    #expect("\(DOTPort.named("p", .north))" == "p:n")
    #expect("\(DOTSetting("shape", "box"))" == "shape=box")
    #expect("\(DOTRecord(["one", DOTRecord.Field("two", port: "p")]))" == "one|<p> two")
    #expect("\(HTMLInline.bold("x & y"))" == "<b>x &amp; y</b>")
    #expect("\(HTMLCell("x", .border(1)))" == "<td border=\"1\">x</td>")
    #expect("\(HTMLRow(HTMLCell("x"), HTMLCell("y")))" == "<td>x</td><td>y</td>")
    #expect("\(HTMLFont(size: 9))" == "<font point-size=\"9\">")
    #expect(document.summary.description == "6 statements, 4 attributes, 1 subgraphs, depth 2")
    #expect(try document.resolved().description == "3 nodes, 1 edges, 1 subgraphs")
  }
}
