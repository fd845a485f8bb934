@testable import DOT
import TestSupport
import Testing

@Suite("HTML-like labels")
struct HTMLLabelTests {
  @Test("A table is written with its attributes, text escaped")
  func table() throws {
    let url = try DOTURL("https://a/?x=1&y=2")
    let table = HTMLTable(
      .border(0), .cellspacing(0), font: HTMLFont(size: 9),
      rows: [
        HTMLRow([HTMLCell("a < b", .port("r1"), .bgcolor(.rgb(0xFFF3C4)))], hasRuleBelow: true),
        HTMLRow(HTMLCell(.href(url), text: [.bold("x"), .lineBreak(.left), .italic("y & z")])),
      ])
    #expect(
      HTMLLabel(table).markup == #"""
        <font point-size="9"><table border="0" cellspacing="0">
        <tr><td port="r1" bgcolor="#FFF3C4">a &lt; b</td></tr>
        <hr/><tr><td href="https://a/?x=1&amp;amp;y=2"><b>x</b><br align="left"/><i>y &amp; z</i></td></tr>
        </table></font>
        """#)
  }

  @Test("What Graphviz refuses to find empty gets a blank")
  func blanks() {
    #expect(HTMLLabel("").markup == " ")
    #expect(HTMLLabel([]).markup == " ")
    #expect(HTMLLabel([.bold()]).markup == "<b> </b>")
    #expect(HTMLLabel(HTMLTable(rows: [])).markup == "<table>\n<tr><td> </td></tr>\n</table>")
    #expect(HTMLLabel(HTMLTable(rows: [HTMLRow()])).markup.contains("<td> </td>"))
  }

  @Test("Attributes that do not apply are left out, repeated ones written once")
  func attributes() {
    let cell = HTMLCell("x", .cellborder(1), .colspan(2), .colspan(3))
    let markup = HTMLLabel(HTMLTable(.colspan(2), rows: [HTMLRow(cell)])).markup
    #expect(markup == "<table>\n<tr><td colspan=\"3\">x</td></tr>\n</table>")
  }

  @Test("No run of markup is longer than Graphviz's scanner holds, nor broken without need")
  func lineFeeds() {
    let pieces = (0..<2_000).map { HTMLInline.bold(.text("piece \($0)")) }
    let cells = (0..<500).map {
      HTMLCell("cell \($0)", .tooltip(String(repeating: "&", count: 900)))
    }
    let word = HTMLCell("x", .tooltip(String(repeating: "\"", count: 20_000)))
    let labels = [
      HTMLLabel(pieces), HTMLLabel(HTMLTable(rows: [HTMLRow(cells)])),
      HTMLLabel(HTMLTable(rows: [HTMLRow(word)])),
    ]
    for label in labels {
      let runs = label.markup.utf8.split(separator: 10)
      #expect(runs.count > 4 && runs.allSatisfy { $0.count < 16_000 })
    }
    let short = HTMLTable(rows: (0..<1_000).map { HTMLRow(HTMLCell("row \($0)")) })
    #expect(HTMLLabel(short).markup.utf8.count { $0 == 10 } == 1_001)
  }

  @Test(
    "Deep nesting is cut, not followed to the end of the stack", arguments: [40_000, 100_000])
  func depth(levels: Int) {
    var inline: HTMLInline = "deep"
    for _ in 0..<levels { inline = .bold(inline) }
    let markup = HTMLLabel([inline]).markup
    let bold = 199
    #expect(
      markup == String(repeating: "<b>", count: bold) + " "
        + String(repeating: "</b>", count: bold))
    #expect(inline == .bold(inline))
    #expect(inline.hashValue == HTMLInline.bold(inline).hashValue)
  }

  @Test(
    "Tables in tables of any depth are cut the same way",
    arguments: HeavyTests.areWanted ? [40_000, 100_000] : [40_000])
  func deepTables(levels: Int) {
    var table = HTMLTable(rows: [HTMLRow(HTMLCell("deep"))])
    for _ in 0..<levels { table = HTMLTable(rows: [HTMLRow(HTMLCell(table: table))]) }
    let markup = HTMLLabel(table).markup
    #expect(markup.hasPrefix("<table>\n<tr><td><table>"))
    #expect(markup.split(separator: "<table>").count == 200)
    #expect(table == table && table.hashValue == table.hashValue && !"\(table)".isEmpty)
  }

  @Test("A label that is checked refuses what would be cut, with the limit")
  func checked() throws {
    var inline: HTMLInline = "deep"
    for _ in 0..<199 { inline = .bold(inline) }
    #expect(try HTMLLabel(checking: .text([inline])).markup == HTMLLabel([inline]).markup)
    #expect(throws: HTMLNestingError(limit: 200)) {
      try HTMLLabel(checking: .text([.bold(inline)]))
    }
  }
}
