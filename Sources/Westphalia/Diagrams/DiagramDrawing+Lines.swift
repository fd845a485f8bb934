import DOT
import TypedGraph

extension DiagramDrawing {
  private func look(_ line: PlannedLine) -> LineLook { LineLook(of: line, in: theme, plan.layout) }

  private func textColor(_ line: PlannedLine) -> DOTColor {
    if let change = line.change { return theme.color(of: change) }
    return line.emphasis == .faded || line.certainty == .refuted
      ? theme.struck : line.style.text
  }

  /// The words in one line, for a pill.
  private func lineOfWords(_ line: PlannedLine) -> DOTLabel {
    let words = LabelText.cut(line.words.joined(separator: " · "))
    return line.certainty == .refuted
      ? .html(HTMLLabel([.struck(.text(words))])) : .text(words)
  }

  /// The words in rows, so that a line's label does not drive its ends apart.
  static func rowsOfWords(_ line: PlannedLine) -> [String] {
    // Parts stay whole where they can, so that no row begins with the dot between two.
    var rows = [line.words.first ?? "", ""]
    for part in line.words.dropFirst() {
      let last = rows[rows.count - 1]
      if last.isEmpty {
        rows[rows.count - 1] = part
      } else if last.count + part.count + 3 <= 26 {
        rows[rows.count - 1] = "\(last) · \(part)"
      } else {
        rows.append(part)
      }
    }
    return rows.filter { !$0.isEmpty }.flatMap { LabelText.rows($0, at: 26) }
  }

  private func stackOfWords(_ line: PlannedLine) -> DOTLabel {
    let rows = Self.rowsOfWords(line)
    let isStruck = line.certainty == .refuted
    var inlines: [HTMLInline] = []
    for row in rows {
      if !inlines.isEmpty { inlines.append(.lineBreak) }
      inlines.append(isStruck ? .struck(.text(row)) : .text(row))
    }
    // Without room around them a line would lie on the words' feet, and a curve would cut them.
    let room = look(line).width >= 3 || line.style.isDouble ? 4 : 3
    return .html(
      HTMLLabel(
        HTMLTable(
          .border(0), .cellborder(0), .cellspacing(0), .cellpadding(room),
          rows: [HTMLRow(HTMLCell(text: inlines))])))
  }

  private func classes(_ line: PlannedLine, _ role: DOTWord) -> [DOTWord] {
    var classes: [DOTWord] = ["rel", role]
    classes += line.kinds.map { DOTWord(sanitizing: $0.name) }
    classes.append(DOTWord(sanitizing: line.certainty.className))
    if line.emphasis == .raised { classes.append("raised") }
    if line.emphasis == .faded { classes.append("faded") }
    if let change = line.change { classes.append(DOTWord(sanitizing: change.className)) }
    return classes
  }

  func pillID(_ line: PlannedLine) -> DOTIdentifier {
    DOTIdentifier(sanitizing: "\(prefix)pill_\(line.number)")
  }

  /// The sentences of a line, a few dozen at most.
  private func tooltip(_ line: PlannedLine) -> String {
    let most = 24
    let shown = line.sentences.prefix(most).joined(separator: "\n")
    let rest = line.sentences.count - most
    return rest > 0 ? shown + "\n" + diagram.words(.moreSentences, "\(rest)") : shown
  }

  /// A relation as a small node on its line.
  ///
  /// - Parameters:
  ///   - index: The line.
  ///   - body: Where it is written.
  ///   - stacked: Whether its words stand in rows.
  ///   - place: Where it stands, and how large it is at least, where that is known.
  func writePill<Element: DOTContainer>(
    _ index: Int, into body: inout DOTBody<Element>, stacked: Bool = false,
    _ place: [DOTNodeAttribute] = []
  ) {
    let line = plan.lines[index]
    var styles: [DOTStyle<DOTNodeElement>] = [.filled, .rounded]
    if line.isUnseen {
      styles = [.invis]
    } else if line.change == .removed || line.certainty == .lapsed {
      styles.append(.dotted)
    } else if look(line).dash == .dashed {
      styles.append(.dashed)
    }
    let link = line.link.map { [DOTNodeAttribute.url($0)] } ?? []
    let words: [DOTNodeAttribute] = [
      .label(stacked ? stackOfWords(line) : lineOfWords(line)), .shape(.box), .style(styles),
      .fillcolor(theme.plain), .color(look(line).color), .fontcolor(textColor(line)),
      .fontsize(9.5), .margin(DOTMargin(0.09, 0.04)), .height(0.26), .width(0.4),
      .penwidth(line.emphasis == .raised ? 1.8 : 1), .tooltip(tooltip(line)),
    ]
    let ids: [DOTNodeAttribute] = [
      .id(svgID(pillID(line).text)), .class(classes(line, "pill")),
    ]
    body.node(pillID(line), words + link + ids + place)
  }

  /// The two halves of a relation that is a pill: to the pill and on from it, left to right.
  func writePillEdges<Element: DOTContainer>(
    _ index: Int, _ hubs: HubArrangement, into body: inout DOTBody<Element>
  ) {
    let line = plan.lines[index]
    let isReversed = hubs.columns[line.source] > hubs.columns[line.target]
    let (tail, head) =
      isReversed ? (line.target, line.source) : (line.source, line.target)
    let pill = pillID(line)
    body.edge(
      from: endpoint(tail, of: index, toward: head), to: pill.at(.west),
      attributes(line, part: "a")
        + marks(line, atTail: isReversed || line.isMutual, atHead: false))
    body.edge(
      from: pill.at(.east), to: endpoint(head, of: index, toward: tail),
      attributes(line, part: "b")
        + marks(line, atTail: false, atHead: !isReversed || line.isMutual))
  }

  /// Any other relation, as one line.
  func writeEdge<Element: DOTContainer>(_ index: Int, into body: inout DOTBody<Element>) {
    let line = plan.lines[index]
    let columns = plan.hubs?.columns
    let isReversed = columns.map { $0[line.source] > $0[line.target] } ?? false
    let (tail, head) =
      isReversed ? (line.target, line.source) : (line.source, line.target)
    var attributes = attributes(line, part: nil)
    if plan.hasWords, !line.words.isEmpty {
      attributes += [
        .label(stackOfWords(line)), .fontcolor(line.isUnseen ? .transparent : textColor(line)),
        .labeltooltip(tooltip(line)),
      ]
    }
    attributes += marks(
      line, atTail: isReversed || line.isMutual, atHead: !isReversed || line.isMutual)
    if let box = plan.boxed[tail] {
      attributes.append(.ltail(cluster: DOTIdentifier(sanitizing: clusterName(box))))
    }
    if let box = plan.boxed[head] {
      attributes.append(.lhead(cluster: DOTIdentifier(sanitizing: clusterName(box))))
    }
    if let box = line.box {
      let cluster = DOTIdentifier(sanitizing: clusterName(box.cluster))
      attributes.append(box.isSource ? .ltail(cluster: cluster) : .lhead(cluster: cluster))
    }
    if let hubs = plan.hubs {
      let ends = [hubs.columns[line.source], hubs.columns[line.target]]
      if ends[0] == ends[1], ends[0] != .anywhere { attributes.append(.constraint(false)) }
      // Level lines at the hubs matter more than those around them.
      if ends.contains(.middle), hubs.portName(of: index) != nil {
        attributes.append(.weight(line.words.isEmpty ? 100 : 12))
      }
    }
    body.edge(
      from: boxEnd(line, isSource: true) ?? endpoint(tail, of: index, toward: head),
      to: boxEnd(line, isSource: false) ?? endpoint(head, of: index, toward: tail),
      attributes)
  }

  /// The node in a box at which a line to or from the box is fastened; nil where there is no box at that end.
  private func boxEnd(_ line: PlannedLine, isSource: Bool) -> DOTEndpoint? {
    guard let box = line.box, box.isSource == isSource else { return nil }
    // At whoever stands nearest to where the line goes: the last or the first in the box.
    let inside = plan.lines.filter { $0.box == nil }.flatMap {
      isSource ? [($0.target, $0.source)] : [($0.source, $0.target)]
    }.filter { plan.nodes[$0.0].cluster == box.cluster }
    let others = Set(inside.map(\.1))
    if let end = inside.map(\.0).last(where: { !others.contains($0) }) {
      return DOTEndpoint(id(end))
    }
    let hasList = plan.listed.contains { plan.nodes[$0].cluster == box.cluster }
    return hasList ? DOTEndpoint(listID(box.cluster)) : nil
  }

  /// The end of a line at a node: the line's own port where the node is a hub.
  private func endpoint(_ node: Int, of line: Int, toward other: Int) -> DOTEndpoint {
    if let box = plan.boxed[node],
      let member = drawingOrder.first(where: { plan.nodes[$0].cluster == box })
    {
      return DOTEndpoint(id(member))
    }
    guard let hubs = plan.hubs else { return DOTEndpoint(id(node)) }
    let isToTheRight = hubs.columns[other] > hubs.columns[node]
    if plan.nodes[node].cluster != nil, hubs.columns[other] != hubs.columns[node] {
      // From above or below a line would cross the title of the box or its other nodes.
      return id(node).at(isToTheRight ? .east : .west)
    }
    guard node == hubs.left || node == hubs.right, let port = hubs.portName(of: line) else {
      return DOTEndpoint(id(node))
    }
    return id(node).port(port, isToTheRight ? .east : .west)
  }

  func attributes(_ line: PlannedLine, part: String?) -> [DOTEdgeAttribute] {
    let look = look(line)
    var attributes: [DOTEdgeAttribute] = [
      look.isDouble ? .color([look.color, theme.ground, look.color]) : .color(look.color),
      .penwidth(look.width), .tooltip(tooltip(line)),
    ]
    if let link = line.link { attributes.append(.url(link)) }
    attributes += [
      .id(svgID("\(prefix)rel_\(line.number)\(part.map { "_\($0)" } ?? "")")),
      .class(classes(line, "line")),
    ]
    if line.isUnseen {
      attributes.append(.style(.invis))
    } else if look.dash != .solid {
      attributes.append(.style(look.dash.style))
    }
    if part != nil { attributes.append(.weight(100)) }
    return attributes
  }

  /// The marks at the ends of an edge, of those that it is asked to have.
  func marks(_ line: PlannedLine, atTail: Bool, atHead: Bool) -> [DOTEdgeAttribute] {
    let arrow = line.style.end.arrow
    switch (line.isDirected || line.isMutual, atTail, atHead) {
    case (true, false, true): return [.dir(.forward), .arrowhead(arrow)]
    case (true, true, false): return [.dir(.back), .arrowtail(arrow)]
    case (true, true, true): return [.dir(.both), .arrowhead(arrow), .arrowtail(arrow)]
    case (false, _, _), (_, false, false): return [.dir(.none)]
    }
  }
}
