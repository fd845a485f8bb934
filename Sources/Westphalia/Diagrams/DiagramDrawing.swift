import DOT
import TypedGraph

/// Writes a plan down as DOT.
///
/// The choices are those that were measured to read well: left to right, hubs as tables with a port for
/// each row, relations between hubs as labelled pills on their line, edges behind nodes, `newrank`, never
/// `concentrate`.
struct DiagramDrawing {
  private let plan: DiagramPlan
  private let diagram: Diagram
  private let theme: DiagramTheme

  /// The words' typeface; the renderer takes the first family it has.
  private static let font = DOTFontName("Helvetica,Arial,sans-serif")

  /// The vertical distance of nodes, in inches; rows of the hubs' tables are made to fit it.
  private static let nodeSeparation = 0.13

  init(_ plan: DiagramPlan) {
    self.plan = plan
    diagram = plan.diagram
    theme = plan.diagram.theme
  }

  func document() -> DOTDocument {
    var document = DOTDocument(.directed, name: "westphalia")
    document.body.set(
      .rankdir(.leftToRight), .newrank(true), .outputorder(.edgesFirst), .splines(.spline),
      .nodesep(Self.nodeSeparation), .ranksep(0.55), .pad(0.25), .bgcolor(theme.ground),
      .fontname(Self.font), .fontsize(11), .fontcolor(theme.ink), .id("diagram"),
      .class("westphalia", DOTWord(sanitizing: theme.name)),
      .tooltip(diagram.title ?? "Relations: \(diagram.view)"))
    if diagram.showsLegend, let legend = DiagramLegend(plan).label {
      document.body.set(
        .label(.html(legend)), .labelloc(.bottom), .labeljust(.left))
    }
    document.body.defaults(
      node: .fontname(Self.font), .fontsize(11), .fontcolor(theme.ink), .color(theme.quietInk),
      .penwidth(1.1), .margin(DOTMargin(0.12, 0.06)))
    document.body.defaults(
      edge: .fontname(Self.font), .fontsize(9.5), .arrowsize(0.8), .color(theme.quietInk))
    if let title = diagram.title {
      document.body.cluster(
        "all",
        .label(.html(HTMLLabel([.font(size: 15, .bold(.text(title)))]))), .labelloc(.top),
        .labeljust(.left), .tooltip(title), .peripheries(0), .margin(4)
      ) { write(into: &$0) }
    } else {
      document.body.subgraph { write(into: &$0) }
    }
    return document
  }

  private func write<Element: DOTContainer>(into body: inout DOTBody<Element>) {
    let rows = HubRows(plan)
    for index in plan.nodes.indices {
      if let hubs = plan.hubs, index == hubs.left || index == hubs.right {
        writeHub(index, isLeft: index == hubs.left, rows, into: &body)
      } else {
        writeNode(index, into: &body)
      }
    }
    for row in rows.pills { writePill(plan.relations[row], into: &body) }
    for (index, relation) in plan.relations.enumerated() {
      if rows.isPill(index) {
        writePillEdges(relation, row: rows.port(ofRelation: index), into: &body)
      } else {
        writeEdge(relation, rows, into: &body)
      }
    }
  }

  private func writeNode<Element: DOTContainer>(
    _ index: Int, into body: inout DOTBody<Element>
  ) {
    let planned = plan.nodes[index]
    var attributes: [DOTNodeAttribute] = [
      .label(label(of: planned)), .shape(planned.style.shape), .style(planned.style.styles),
      .fillcolor(planned.style.fill), .tooltip(tooltip(of: planned)),
      .id(DOTWord(sanitizing: planned.id.text)),
      .class("node", DOTWord(sanitizing: planned.style.kindClass)),
    ]
    if let peripheries = planned.style.peripheries { attributes.append(.peripheries(peripheries)) }
    body.node(planned.id, attributes)
  }

  /// A hub: its name beside a column of ports, one for each row of what lies between the hubs.
  private func writeHub<Element: DOTContainer>(
    _ index: Int, isLeft: Bool, _ rows: HubRows, into body: inout DOTBody<Element>
  ) {
    let planned = plan.nodes[index]
    let title = HTMLCell(
      .rowspan(max(1, rows.count)), .width(80), text: inlines(of: planned))
    let tableRows = rows.heights.enumerated().map { position, height in
      let port = HTMLCell(
        "", .port(HubRows.portName(position)), .width(1), .height(height))
      guard position == 0 else { return HTMLRow([port]) }
      return HTMLRow(isLeft ? [title, port] : [port, title])
    }
    let table = HTMLTable(
      .border(1), .cellborder(0), .cellspacing(0), .cellpadding(0), .style(.rounded),
      .bgcolor(planned.style.fill), .color(theme.quietInk),
      rows: tableRows.isEmpty ? [HTMLRow([title])] : tableRows)
    body.node(
      planned.id,
      [
        .label(.html(HTMLLabel(table))), .shape(.plain), .margin(0),
        .tooltip(tooltip(of: planned)), .id(DOTWord(sanitizing: planned.id.text)),
        .class("node", DOTWord(sanitizing: planned.style.kindClass)),
      ])
  }

  private func label(of planned: DiagramPlan.PlannedNode) -> DOTLabel {
    planned.style.isBold || !planned.style.details.isEmpty
      ? .html(HTMLLabel(inlines(of: planned))) : .text(planned.name)
  }

  private func inlines(of planned: DiagramPlan.PlannedNode) -> [HTMLInline] {
    var inlines: [HTMLInline] = [
      planned.style.isBold ? .bold(.text(planned.name)) : .text(planned.name)
    ]
    for detail in planned.style.details {
      inlines += [.lineBreak, .font(size: 9, .text(detail))]
    }
    return inlines
  }

  private func tooltip(of planned: DiagramPlan.PlannedNode) -> String {
    let details = planned.node.attributes.map { "\($0.name): \($0.value)" }
    let kind = type(of: planned.node).kind
    return ([planned.name + ", " + kind.name] + details).joined(separator: "; ")
  }
}

extension DiagramDrawing {
  private func color(_ relation: DiagramPlan.PlannedRelation) -> DOTColor {
    relation.certainty == .contradicted ? theme.struck : relation.style.line
  }

  private func textColor(_ relation: DiagramPlan.PlannedRelation) -> DOTColor {
    relation.certainty == .contradicted ? theme.struck : relation.style.text
  }

  /// The words in one line, for a pill.
  private func lineOfWords(_ relation: DiagramPlan.PlannedRelation) -> DOTLabel {
    let words = relation.words.joined(separator: " · ")
    return relation.certainty == .contradicted
      ? .html(HTMLLabel([.struck(.text(words))])) : .text(words)
  }

  /// The words below each other, so that a line's label does not drive its ends apart.
  private func stackOfWords(_ relation: DiagramPlan.PlannedRelation) -> DOTLabel {
    let lines =
      ([relation.words.first ?? ""] + [relation.words.dropFirst().joined(separator: " · ")])
      .filter { !$0.isEmpty }.flatMap { wrapped($0) }
    guard relation.certainty == .contradicted else {
      return .text(lines.joined(separator: "\n"))
    }
    let struck = lines.map { [HTMLInline.struck(.text($0))] }
    return .html(HTMLLabel(Array(struck.joined(separator: [.lineBreak]))))
  }

  /// A text in lines of at most some thirty characters, broken between words.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 30 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private func pillID(_ relation: DiagramPlan.PlannedRelation) -> DOTIdentifier {
    DOTIdentifier(sanitizing: "pill_\(relation.entry.id.number)")
  }

  private func classes(_ relation: DiagramPlan.PlannedRelation, _ role: DOTWord) -> DOTEdgeAttribute
  {
    .class(
      "rel", role, DOTWord(sanitizing: relation.entry.kind.name),
      DOTWord(sanitizing: "\(relation.certainty)"))
  }

  /// A relation between the hubs, as a small node on its line.
  private func writePill<Element: DOTContainer>(
    _ relation: DiagramPlan.PlannedRelation, into body: inout DOTBody<Element>
  ) {
    var styles: [DOTStyle<DOTNodeElement>] = [.filled, .rounded]
    if relation.certainty == .open { styles.append(.dashed) }
    if relation.certainty == .lapsed { styles.append(.dotted) }
    body.node(
      pillID(relation), .label(lineOfWords(relation)), .shape(.box), .style(styles),
      .fillcolor(theme.plain), .color(color(relation)), .fontcolor(textColor(relation)),
      .fontsize(9.5), .margin(DOTMargin(0.09, 0.04)), .height(0.26), .penwidth(1),
      .tooltip(RelationWords.tooltip(for: relation.entry)),
      .id(DOTWord(sanitizing: "pill_\(relation.entry.id.number)")),
      .class("pill", DOTWord(sanitizing: relation.entry.kind.name)))
  }

  /// The two lines of a relation between the hubs: from the left hub to its pill and on to the right one.
  private func writePillEdges<Element: DOTContainer>(
    _ relation: DiagramPlan.PlannedRelation, row: Int, into body: inout DOTBody<Element>
  ) {
    guard let hubs = plan.hubs else { return }
    let port = HubRows.portName(row)
    let pointsRight = relation.source == hubs.left
    let left = plan.nodes[hubs.left].id.port(port, .east)
    let right = plan.nodes[hubs.right].id.port(port, .west)
    let pill = pillID(relation)
    let isDirected = relation.entry.tie.isDirected && relation.style.end != .none
    body.edge(
      from: left, to: pill.at(.west),
      line(relation, part: "a")
        + (isDirected && !pointsRight ? [.dir(.back), .arrowtail(arrow(relation))] : [.dir(.none)]))
    body.edge(
      from: pill.at(.east), to: right,
      line(relation, part: "b")
        + (isDirected && pointsRight
          ? [.dir(.forward), .arrowhead(arrow(relation))] : [.dir(.none)]))
  }

  /// Any other relation, as one line.
  private func writeEdge<Element: DOTContainer>(
    _ relation: DiagramPlan.PlannedRelation, _ rows: HubRows, into body: inout DOTBody<Element>
  ) {
    let source = plan.nodes[relation.source]
    let target = plan.nodes[relation.target]
    let isReversed = source.column > target.column
    let (tail, head) =
      isReversed ? (relation.target, relation.source) : (relation.source, relation.target)
    var attributes = line(relation, part: nil)
    if !relation.words.isEmpty {
      attributes += [.label(stackOfWords(relation)), .fontcolor(textColor(relation))]
    }
    if !relation.entry.tie.isDirected || relation.style.end == .none {
      attributes.append(.dir(.none))
    } else if isReversed {
      attributes += [.dir(.back), .arrowtail(arrow(relation))]
    } else {
      attributes.append(.arrowhead(arrow(relation)))
    }
    if source.column == target.column, source.column == .middle {
      attributes.append(.constraint(false))
    }
    body.edge(
      from: endpoint(tail, toward: head, rows), to: endpoint(head, toward: tail, rows), attributes)
  }

  /// The end of a line at a node: the row's port where the node is a hub and the other end has a row.
  private func endpoint(_ index: Int, toward other: Int, _ rows: HubRows) -> DOTEndpoint {
    let id = plan.nodes[index].id
    guard let hubs = plan.hubs, index == hubs.left || index == hubs.right,
      let row = rows.row(ofNode: other)
    else { return DOTEndpoint(id) }
    return id.port(HubRows.portName(row), index == hubs.left ? .east : .west)
  }

  private func line(
    _ relation: DiagramPlan.PlannedRelation, part: String?
  ) -> [DOTEdgeAttribute] {
    let color = color(relation)
    var attributes: [DOTEdgeAttribute] = [
      relation.style.isDouble && relation.certainty != .contradicted
        ? .color([color, theme.ground, color]) : .color(color),
      .penwidth(relation.style.width),
      .tooltip(RelationWords.tooltip(for: relation.entry)),
      .id(DOTWord(sanitizing: "rel_\(relation.entry.id.number)\(part.map { "_\($0)" } ?? "")")),
      classes(relation, "line"),
    ]
    if relation.certainty.style != .solid { attributes.append(.style(relation.certainty.style)) }
    if part != nil { attributes.append(.weight(8)) }
    return attributes
  }

  private func arrow(_ relation: DiagramPlan.PlannedRelation) -> DOTArrow {
    switch relation.style.end {
    case .arrow: .normal
    case .vee: .vee
    case .tee: .tee
    case .none: .none
    }
  }
}
