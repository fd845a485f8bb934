extension HTMLTable {
  /// The table's markup; Graphviz insists on a row, and on a cell in each.
  var markup: HTMLMarkup {
    var out = HTMLMarkup([.run((font?.openTag ?? "") + "<table")])
    out.append(attributes, leavingOut: .cell)
    out.append(.line(">\n"))
    let rows = rows.isEmpty ? [HTMLRow()] : rows
    for (index, row) in rows.enumerated() {
      out.append(.run("<tr>"))
      for (position, cell) in (row.cells.isEmpty ? [HTMLCell(" ")] : row.cells).enumerated() {
        if position > 0 && row.hasVerticalRules { out.append(.run("<vr/>")) }
        out.append(.feed)
        out.append(cell.markup)
      }
      out.append(.line("</tr>\n"))
      if row.hasRuleBelow && index < rows.count - 1 { out.append(.run("<hr/>")) }
    }
    out.append(.run("</table>" + (font == nil ? "" : "</font>")))
    return out
  }
}

extension HTMLCell {
  var markup: HTMLMarkup {
    var out = HTMLMarkup([.run("<td")])
    out.append(attributes, leavingOut: .table)
    out.append(.run(">"))
    out.append(content.cellMarkup)
    out.append(.run("</td>"))
    return out
  }
}

extension HTMLMarkup {
  /// Of two attributes of one name only the later is written: a repeated one is malformed XML.
  fileprivate mutating func append(
    _ attributes: [HTMLAttribute], leavingOut place: HTMLAttribute.Place
  ) {
    for (index, attribute) in attributes.enumerated() where attribute.place != place {
      if attributes[(index + 1)...].contains(where: { $0.name == attribute.name }) { continue }
      append(.gap)
      append(.run("\(attribute.name)=\"\(Escaping.htmlAttribute(attribute.value))\""))
    }
  }
}
