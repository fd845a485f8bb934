import Testing

@testable import DOT

@Suite("Files that a text names")
struct DOTFileReferenceTests {
  private func references(_ text: String) throws -> [DOTFileReference] {
    let bytes = Array(text.utf8)
    return DOTFileReference.all(in: try DOTDocument.readAll(bytes), of: bytes)
  }

  @Test(
    "They are found however they are spelled",
    arguments: [
      ("digraph { a [image=\"/f.png\"] }", "image", "/f.png"),
      ("digraph { a [\"im\" + \"age\"=\"/f\" + \".png\"] }", "image", "/f.png"),
      ("digraph { a [\"im\\\nage\"=\"/f.png\"] }", "image", "/f.png"),
      ("digraph { a [<image>=</f.png>] }", "image", "/f.png"),
      ("digraph { node [shape=custom, shapefile=\"/f.png\"] a }", "shapefile", "/f.png"),
      ("digraph { subgraph s { node [image=\"/f.png\"] a } }", "image", "/f.png"),
      ("digraph { imagepath=\"/d:/e\"; a [image=b] }", "imagepath", "/d:/e"),
      ("digraph { graph [fontpath=\"/d\"] }", "fontpath", "/d"),
      (
        "digraph { a [label=<<TABLE><TR><TD><IMG SRC=\"/f.png\"/></TD></TR></TABLE>>] }", "IMG",
        "/f.png"
      ),
      (
        "digraph { a [label=<<b><iMg scale='true'\n src = '&#47;f.png' ></iMg></b>>] }", "IMG",
        "/f.png"
      ),
      ("digraph { a -> b [headlabel=<<img src=\"/f&amp;.png\"/>>] }", "IMG", "/f&.png"),
      // Graphviz before 13 takes the second for the first, and so for HTML.
      (
        "digraph { x [foo=<<img src='/f.png'/>>]; y [label=\"<img src='/f.png'/>\"] }", "IMG",
        "/f.png"
      ),
      ("digraph { <<img src='/f.png'/>> -> b }", "IMG", "/f.png"),
      ("digraph <<img src='/f.png'/>> { }", "IMG", "/f.png"),
      ("digraph { subgraph <<img src='/f.png'/>> { } }", "IMG", "/f.png"),
      ("digraph { a:<<img src='/f.png'/>> -> b }", "IMG", "/f.png"),
      ("digraph { a [<<img src='/f.png'/>>=1] }", "IMG", "/f.png"),
      ("digraph {} graph { a [image=\"/f.png\"] }", "image", "/f.png"),
    ])
  func found(text: String, attribute: String, path: String) throws {
    #expect(DOTFileReference.mayStand(in: Array(text.utf8)))
    let first = try #require(try references(text).first)
    #expect(first.attribute == attribute)
    #expect(first.path == path)
  }

  @Test(
    "An image whose file cannot be told is one of no path",
    arguments: [
      "<img>", "<img/>", "<img src=x/>", "<img src='&bogus;'/>", "<img src='&#0'/>",

      "<img src", "<img src='/f.png", "<img src='/f.png'src='/g.png'&>",
    ])
  func unclear(label: String) throws {
    // What does not close is closed, for else it would be no HTML-like string.
    let closing = label.contains(">") ? "" : ">"
    let all = try references("digraph { a [label=<\(label)\(closing)>] }")
    #expect(all.contains { $0.path == nil })
  }

  @Test("The place is that of the value")
  func place() throws {
    let found = try references("digraph {\n  a\n  b [image=\"/f.png\"]\n c [image=\"/g.png\"]}")
    #expect(found.map(\.line) == [3, 4])
    #expect(found.map(\.column) == [13, 12])
  }

  @Test(
    "What names none is let through unread",
    arguments: [
      "digraph { a -> b [label=\"x\", fontname=\"Arial\", shape=box, style=filled] }",
      "digraph { a [label=<<TABLE><TR><TD>I</TD></TR></TABLE>>] }", "<svg></svg>",
      "digraph { a -> ",
      "digraph { a [label=\"\\n\\l\", tooltip=\"i&s;f\"] }",
    ])
  func none(text: String) {
    #expect(!DOTFileReference.mayStand(in: Array(text.utf8)))
  }

  @Test(
    "What reads as no name and would for another reader is looked at",
    arguments: [
      "digraph { a [ima\0x\nge=\"/f.png\"] }", "digraph { a [\"im\\\r\nage\"=\"/f.png\"] }",
      "digraph { a [\"im\"+\"age\"=1] }",
    ])
  func looked(text: String) {
    #expect(DOTFileReference.mayStand(in: Array(text.utf8)))
  }

  @Test(
    "Text that means nothing is no reference",
    arguments: [
      "digraph { image [label=\"image\"]; a -> image; b [label=\"<img src='/f.png'/>\"] }",
      "digraph { a [Image=\"/f.png\", images=\"/f.png\", image=\"\"] }",
      "digraph { a [label=<<imgx src='/f.png'/>>] }", "digraph { a [label=\"C++\"] }",
    ])
  func harmless(text: String) throws {
    #expect(try references(text).isEmpty)
  }
}
