/// Writes HTML-like content so that Graphviz accepts it.
struct HTMLWriter {
  private(set) var out = ""
  private var depth = 0
  /// Where the last line feed was put in.
  private var lastFeed = 0

  /// Content nested deeper is left out; Graphviz's own parser gives up not far beyond.
  static let deepest = 200

  mutating func write(_ content: HTMLContent) {
    guard descend() else { return }
    defer { depth -= 1 }
    switch content {
    case .text(let inlines): writeText(inlines)
    case .table(let table): write(table)
    case .image: out += " "
    }
  }

  /// Puts in a line feed if there was none for 4 KB, and returns whether it did.
  ///
  /// Graphviz ignores it, but its scanner cannot hold a run of 16 KB without one.
  @discardableResult
  private mutating func feed() -> Bool {
    if out.utf8.count - lastFeed < Escaping.longestHTMLRun { return false }
    out += "\n"
    lastFeed = out.utf8.count
    return true
  }

  private mutating func descend() -> Bool {
    if depth >= HTMLWriter.deepest {
      out += " "
      return false
    }
    depth += 1
    return true
  }

  /// Writes text that must not come out empty, nor blank as a whole.
  private mutating func writeText(_ inlines: [HTMLInline]) {
    let before = out.utf8.count
    write(inlines)
    if out.utf8.count == before { out += " " }
  }

  private mutating func write(_ inlines: [HTMLInline]) {
    for inline in inlines {
      feed()
      switch inline {
      case .text(let text):
        let clean = Cleaning.clean(text)
        if inlines.count == 1, Cleaning.isBlank(clean) {
          out += " "
        } else {
          out += Escaping.htmlPart(clean)
        }
      case .lineEnd(let align):
        out += align.map { "<br align=\"\($0.rawValue)\"/>" } ?? "<br/>"
      case .styled(let font, let content):
        writeStyled(HTMLWriter.openTag(font), "</font>", content)
      case .marked(let mark, let content):
        writeStyled("<\(mark.rawValue)>", "</\(mark.rawValue)>", content)
      }
    }
  }

  private mutating func writeStyled(_ open: String, _ close: String, _ content: [HTMLInline]) {
    guard descend() else { return }
    defer { depth -= 1 }
    out += open
    writeText(content)
    out += close
  }

  static func openTag(_ font: HTMLFont) -> String {
    var tag = "<font"
    if let name = font.name { tag += " face=\"\(name)\"" }
    if let color = font.color { tag += " color=\"\(color)\"" }
    if let size = font.size { tag += " point-size=\"\(FixedPoint.text(max(1, size)))\"" }
    return tag + ">"
  }

  private mutating func write(_ table: HTMLTable) {
    if let font = table.font { out += HTMLWriter.openTag(font) }
    out += "<table"
    write(table.attributes, leavingOut: .cell)
    out += ">\n"
    lastFeed = out.utf8.count
    let rows = table.rows.isEmpty ? [HTMLRow()] : table.rows
    for (index, row) in rows.enumerated() {
      out += "<tr>"
      let cells = row.cells.isEmpty ? [HTMLCell(" ")] : row.cells
      for (position, cell) in cells.enumerated() {
        if position > 0 && row.hasVerticalRules { out += "<vr/>" }
        feed()
        write(cell)
      }
      out += "</tr>\n"
      lastFeed = out.utf8.count
      if row.hasRuleBelow && index < rows.count - 1 { out += "<hr/>" }
    }
    out += "</table>"
    if table.font != nil { out += "</font>" }
  }

  mutating func write(_ cell: HTMLCell) {
    out += "<td"
    write(cell.attributes, leavingOut: .table)
    out += ">"
    if case .image(let file, let scale) = cell.content {
      out += "<img src=\"\(file)\" scale=\"\(scale.rawValue)\"/>"
    } else {
      write(cell.content)
    }
    out += "</td>"
  }

  /// Of two attributes of one name only the later is written: a repeated one is malformed XML.
  private mutating func write(_ attributes: [HTMLAttribute], leavingOut place: HTMLAttribute.Place)
  {
    for (index, attribute) in attributes.enumerated() where attribute.place != place {
      if attributes[(index + 1)...].contains(where: { $0.name == attribute.name }) { continue }
      if !feed() { out += " " }
      out += "\(attribute.name)=\"\(Escaping.htmlAttribute(attribute.value))\""
    }
  }
}
