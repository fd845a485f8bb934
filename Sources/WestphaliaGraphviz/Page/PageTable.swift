/// The relations of a page as a table, one row each, in the order of the lines of its picture.
struct PageTable {
  private let content: DiagramContent
  private let words: DiagramWords
  /// Whether rows of one node stand together, under its name.
  private let isSorted: Bool

  init(_ content: DiagramContent, _ words: DiagramWords, isSorted: Bool) {
    self.content = content
    self.words = words
    self.isSorted = isSorted
  }

  private static let columns: [DiagramPhrase] = [
    .columnFrom, .columnRelation, .columnTo, .columnWhen, .columnSaidBy,
  ]

  /// The element; end tags that HTML can do without are left out.
  var markup: String {
    var out =
      "<table id=\"table\">\n<caption>\(text(words.caption(relations: content.lines.count)))</caption>\n<thead><tr>"
    for column in Self.columns.map({ text(words($0)) }) {
      out += "<th scope=\"col\">\(column)</th>"
    }
    out += "<th scope=\"col\" id=\"mark\" hidden>\(text(words(.columnMark)))</th>"
    out += "</tr></thead>\n<tbody>\n"
    let groups = isSorted ? self.groups : []
    for (row, line) in content.lines.enumerated() {
      let name = text(content.items[line.source].name)
      if !isSorted {
        out += "<tr><th scope=row>\(name)"
      } else if groups[row] > 0 {
        out += "<tr><th scope=rowgroup rowspan=\(groups[row])>\(name)"
      } else {
        out += "<tr>"
      }
      let said = words.said(line.entry.evidence)
      for cell in [line.predicate, content.items[line.target].name, line.period, said] {
        out += "<td>\(text(cell))"
      }
      out += "\n"
    }
    return out + "</tbody>\n</table>\n"
  }

  /// For the first row of each node the number of its rows; 0 for the others.
  private var groups: [Int] {
    var groups: [Int] = []
    var first = 0
    for (row, line) in content.lines.enumerated() {
      if row > 0, content.lines[first].source == line.source {
        groups.append(0)
      } else {
        first = row
        groups.append(0)
      }
      groups[first] += 1
    }
    return groups
  }

  private func text(_ text: String) -> String { XMLText.escaped(text) }
}
