import DOT
import TypedGraph

/// Writes a plan down as DOT.
///
/// The choices are those that were measured to read well: left to right, hubs as tables with a port for
/// each row, relations between hubs as labeled pills on their line, edges behind nodes, `newrank`, never
/// `concentrate`.
struct DiagramDrawing {
  let plan: DiagramPlan
  let diagram: Diagram
  let theme: DiagramTheme
  /// What ids begin with, where several pictures stand in one document.
  let prefix: String

  /// The words' typeface; the renderer takes the first family it has.
  static let font = DOTFontName("Helvetica,Arial,sans-serif")

  init(_ plan: DiagramPlan, prefix: String = "") {
    self.plan = plan
    self.prefix = prefix
    diagram = plan.diagram
    theme = plan.diagram.theme
  }

  func document() -> DOTDocument {
    var document = DOTDocument(.directed, name: "westphalia")
    let engine = plan.layout.engine(hasClusters: !plan.shownClusters.isEmpty)
    Self.setUp(&document, plan, engine, tooltip: tooltip)
    let legend = diagram.showsLegend ? DiagramLegend([plan]) : nil
    // Only dot draws a box around everything, whose title can stand above it.
    let titleInLegend = engine == .dot ? nil : diagram.title
    KeyDrawing(legend, under: titleInLegend, plan.layout, engine).write(into: &document)
    Self.setDefaults(&document, plan)
    if engine == .dot {
      writePanel(into: &document.body)
    } else {
      write(into: &document.body)
    }
    return document
  }

  /// What holds for the whole document, whatever stands in it.
  static func setUp(
    _ document: inout DOTDocument, _ plan: DiagramPlan, _ engine: DOTLayoutEngine, tooltip: String
  ) {
    if !plan.boxed.isEmpty || plan.lines.contains(where: { $0.box != nil }) {
      document.body.set(.compound(true))
    }
    document.body.set(
      .rankdir(plan.runsDown ? .topToBottom : .leftToRight), .newrank(true),
      .outputorder(.edgesFirst), .splines(.spline),
      .nodesep(nodeDistance(plan)),
      .ranksep(plan.lines.isEmpty ? 0.2 : plan.hubs == nil ? 0.55 : 0.4))
    setGround(&document, plan, tooltip: tooltip)
    switch plan.layout {
    case .full, .merged: break
    case .unlabeled:
      document.body.set(.nslimit(0.5), .nslimit1(1), .mclimit(0.2), .splines(.line))
    case .overview:
      document.body.set(
        .layout(engine), .overlap(.prism), .splines(.line), .k(0.9), .start(.random(seed: 1)))
    }
  }

  /// The ground of a picture, its words' typeface, and what the whole is called.
  static func setGround(
    _ document: inout DOTDocument, _ plan: DiagramPlan, tooltip: String
  ) {
    let theme = plan.diagram.theme
    document.body.set(
      .pad(0.25), .bgcolor(theme.ground), .fontname(font), .fontsize(11), .fontcolor(theme.ink),
      .id(DiagramDrawing(plan).svgID("diagram")),
      .class("westphalia", DOTWord(sanitizing: theme.name)), .tooltip(tooltip))
  }

  /// The distance of nodes beside each other, in inches.
  ///
  /// Rows at hubs are measured for the small one. In layers a line that passes close by a node would look
  /// as if it belonged to it; where there are many nodes there is no room for that.
  private static func nodeDistance(_ plan: DiagramPlan) -> Double {
    plan.hubs == nil && plan.layout == .full && !plan.lines.isEmpty ? 0.25 : 0.13
  }

  static func setDefaults(_ document: inout DOTDocument, _ plan: DiagramPlan) {
    let theme = plan.diagram.theme
    let isSmall = plan.layout == .overview
    document.body.defaults(
      node: .fontname(font), .fontsize(isSmall ? 9 : 11), .fontcolor(theme.ink),
      .color(theme.quietInk), .penwidth(1.1), .height(isSmall ? 0.2 : 0.36),
      .width(isSmall ? 0.3 : 0.6),
      .margin(isSmall ? DOTMargin(0.06, 0.03) : DOTMargin(0.12, 0.06)))
    document.body.defaults(
      edge: .fontname(font), .fontsize(9.5), .arrowsize(isSmall ? 0.5 : 0.8),
      .color(theme.quietInk))
  }

  /// The picture with its title above it, as a box without an outline.
  ///
  /// There is a box without a title as well: Graphviz packs what stands in one closer.
  func writePanel<Element: DOTContainer>(into body: inout DOTBody<Element>) {
    writePanel(into: &body, titled: diagram.title) { write(into: &$0) }
  }

  /// Anything with a title above it.
  func writePanel<Element: DOTContainer>(
    into body: inout DOTBody<Element>, titled title: String?,
    _ content: (inout DOTBody<DOTClusterElement>) -> Void
  ) {
    let heading = title.map { DiagramTitle($0) }
    body.cluster(
      DOTIdentifier(sanitizing: prefix + "all"),
      .label(heading.map { .html($0.label(size: 15)) } ?? .text("")), .labelloc(.top),
      .labeljust(heading?.isRightToLeft == true ? .right : .left), .tooltip(title ?? tooltip),
      .id(svgID(prefix + "all")), .peripheries(0), .margin(4)
    ) { content(&$0) }
  }

  /// What the whole is called: its title, or what it is of; what a view leaves out is said in English alone.
  var tooltip: String {
    if let title = diagram.title { return title }
    let untitled = diagram.words(.untitled)
    return diagram.words.language == "en" ? "\(untitled): \(diagram.view)" : untitled
  }

  /// The id of something in an SVG, after the picture's own prefix.
  func svgID(_ text: String) -> DOTWord { DOTWord(sanitizing: (diagram.idPrefix ?? "") + text) }

  /// What is said where there is nothing to draw.
  private func writeNothing<Element: DOTContainer>(into body: inout DOTBody<Element>) {
    let sentences = plan.emptyClusters + [diagram.words(.nothing)]
    let rows = sentences.flatMap { LabelText.rows($0, at: 72) }
    body.node(
      DOTIdentifier(sanitizing: prefix + "nothing"), .label(.text(rows.joined(separator: "\n"))),
      .shape(.plaintext), .tooltip(sentences.joined(separator: " ")),
      .id(svgID(prefix + "nothing")), .class("nothing"))
  }

  private func write<Element: DOTContainer>(into body: inout DOTBody<Element>) {
    if plan.nodes.isEmpty { writeNothing(into: &body) }
    if plan.hubs == nil {
      for index in plan.shownClusters { writeCluster(index, into: &body) }
    }
    var written = Set<Int>()
    // Layouts begin with what comes first: pills come where their rows do.
    let firstBelowPills = plan.hubs.map { $0.countAbovePills + 2 }
    for (place, index) in drawingOrder.enumerated() {
      if let hubs = plan.hubs, place == firstBelowPills {
        for line in hubs.pills { writePill(line, into: &body) }
      }
      if plan.boxed[index] != nil { continue }
      if let cluster = plan.nodes[index].cluster {
        // Around hubs a box comes where its first node does.
        if plan.hubs != nil, written.insert(cluster).inserted { writeCluster(cluster, into: &body) }
      } else {
        writeNode(index, into: &body)
      }
    }
    if let hubs = plan.hubs, firstBelowPills == plan.nodes.count {
      for line in hubs.pills { writePill(line, into: &body) }
    }
    for index in plan.lines.indices {
      if let hubs = plan.hubs, hubs.isPill(index) {
        writePillEdges(index, hubs, into: &body)
      } else {
        writeEdge(index, into: &body)
      }
    }
  }

  /// The nodes as they are first mentioned, which is where layouts begin: around hubs first those above
  /// the pills, last those below, and between them all that is in no row.
  var drawingOrder: [Int] {
    guard let hubs = plan.hubs else { return Array(plan.nodes.indices) }
    let first = [hubs.left, hubs.right] + hubs.middleNodes.prefix(hubs.countAbovePills)
    let last = hubs.middleNodes.dropFirst(hubs.countAbovePills)
    return first + Set(plan.nodes.indices).subtracting(first).subtracting(last).sorted() + last
  }
}

extension DiagramDrawing {
  func id(_ index: Int) -> DOTIdentifier {
    DOTIdentifier(sanitizing: prefix + plan.nodes[index].id.text)
  }

  private func writeNode<Element: DOTContainer>(_ index: Int, into body: inout DOTBody<Element>) {
    if let hubs = plan.hubs, index == hubs.left || index == hubs.right {
      writeHub(index, hubs, into: &body)
    } else {
      writeSimpleNode(index, into: &body)
    }
  }

  private func fill(_ planned: DiagramPlan.PlannedNode) -> DOTColor {
    planned.emphasis == .faded ? theme.ground : planned.style.fill
  }

  private func outline(_ planned: DiagramPlan.PlannedNode) -> DOTColor {
    if let change = planned.change { return theme.color(of: change) }
    return planned.emphasis == .faded ? theme.faded : planned.style.line ?? theme.quietInk
  }

  private func ink(_ planned: DiagramPlan.PlannedNode) -> DOTColor {
    if let change = planned.change { return theme.color(of: change) }
    return planned.emphasis == .faded ? theme.struck : planned.style.text ?? theme.ink
  }

  private func common(_ planned: DiagramPlan.PlannedNode) -> [DOTNodeAttribute] {
    var classes: [DOTWord] = ["node", DOTWord(sanitizing: type(of: planned.node).kind.name)]
    if planned.emphasis == .faded { classes.append("faded") }
    if planned.emphasis == .raised { classes.append("raised") }
    if let change = planned.change { classes.append(DOTWord(sanitizing: change.className)) }
    return [
      .tooltip(DiagramSentences(plan).about(planned)),
      .id(svgID(prefix + planned.id.text)), .class(classes),
    ]
  }

  func writeSimpleNode<Element: DOTContainer>(
    _ index: Int, into body: inout DOTBody<Element>, _ place: [DOTNodeAttribute] = []
  ) {
    let planned = plan.nodes[index]
    let style = planned.style
    var styles = style.styles
    if planned.change == .removed, style.outline == .solid { styles.append(.dotted) }
    var attributes: [DOTNodeAttribute] = [
      .label(label(of: planned)), .shape(style.shape), .style(styles), .fillcolor(fill(planned)),
    ]
    if outline(planned) != theme.quietInk { attributes.append(.color(outline(planned))) }
    if ink(planned) != theme.ink { attributes.append(.fontcolor(ink(planned))) }
    if planned.change != nil || planned.emphasis == .raised { attributes.append(.penwidth(2)) }
    if style.outlines > 1 { attributes.append(.peripheries(style.outlines)) }
    if let cluster = planned.cluster, plan.clusters[cluster].body != nil {
      // As wide as the box's title and as high as its row; a box is drawn no larger than what is in it.
      let title = min(plan.clusters[cluster].name.unicodeScalars.count, 40)
      attributes += [
        .width(0.1 * Double(max(title, 6))), .height(Double(Self.documentHeight(planned)) / 72),
      ]
    }
    body.node(id(index), attributes + common(planned) + place)
  }

  /// A hub: its name between two columns of ports, one for the lines on either side.
  private func writeHub<Element: DOTContainer>(
    _ index: Int, _ hubs: HubArrangement, into body: inout DOTBody<Element>
  ) {
    let planned = plan.nodes[index]
    let isLeft = index == hubs.left
    let inner = column(of: isLeft ? hubs.leftInner : hubs.rightInner)
    let outer = column(of: isLeft ? hubs.leftOuter : hubs.rightOuter)
    let title = HTMLCell(.width(72), .cellpadding(6), text: inlines(of: planned))
    let cells = [isLeft ? outer : inner, title, isLeft ? inner : outer].compactMap(\.self)
    let table = HTMLTable(
      .border(planned.change == nil ? 1 : 2), .cellborder(0), .cellspacing(0), .cellpadding(0),
      .style(.rounded), .bgcolor(fill(planned)), .color(outline(planned)),
      rows: [HTMLRow(cells)])
    body.node(
      id(index),
      [.label(.html(HTMLLabel(table))), .shape(.plain), .margin(0), .fontcolor(ink(planned))]
        + common(planned))
  }

  private func column(of ports: [HubArrangement.Port]) -> HTMLCell? {
    guard !ports.isEmpty, let hubs = plan.hubs else { return nil }
    let rows = ports.map { port in
      var cell = HTMLCell("", .width(1), .height(port.height))
      if let line = port.line, let name = hubs.portName(of: line) {
        cell.attributes.insert(.port(name), at: 0)
      }
      return HTMLRow(cell)
    }
    return HTMLCell(
      .width(1),
      table: HTMLTable(.border(0), .cellborder(0), .cellspacing(0), .cellpadding(0), rows: rows))
  }

  private func label(of planned: DiagramPlan.PlannedNode) -> DOTLabel {
    let inlines = inlines(of: planned)
    if inlines.count == 1 && !planned.style.isBold {
      return .text(Self.rowsOfName(planned).joined(separator: "\n"))
    }
    return .html(HTMLLabel(inlines))
  }

  private func inlines(
    of planned: DiagramPlan.PlannedNode, detailed: Bool = true
  ) -> [HTMLInline] {
    let name = HTMLInline.text(Self.rowsOfName(planned).joined(separator: "\n"))
    var inlines: [HTMLInline] = [planned.style.isBold ? .bold(name) : name]
    for badge in planned.badges {
      let mark = GroupMark(badge, in: theme)
      inlines.append(.font(color: mark.color, .text(" \(mark.shape.sign)")))
    }
    if plan.layout != .overview, detailed {
      for detail in planned.details { inlines += [.lineBreak, .font(size: 9, .text(detail))] }
    }
    return inlines
  }

  /// The name in rows.
  static func rowsOfName(_ planned: DiagramPlan.PlannedNode) -> [String] {
    LabelText.rows(planned.name, at: 24)
  }

  /// The height of a node in the box of a body, in points.
  static func documentHeight(_ planned: DiagramPlan.PlannedNode) -> Int {
    max(36, 12 + 13 * rowsOfName(planned).count + 11 * planned.details.count)
  }

  func clusterName(_ index: Int) -> String {
    if let body = plan.clusters[index].body {
      return DiagramPlan.slug(of: body, after: "\(prefix)box_")
    }
    return "\(prefix)bloc_\(index + 1)"
  }

  /// A box around those that stand in it; those that no line holds in place stand in rows.
  private func writeCluster<Element: DOTContainer>(
    _ index: Int, into body: inout DOTBody<Element>
  ) {
    let cluster = plan.clusters[index]
    let members = drawingOrder.filter { plan.nodes[$0].cluster == index }
    guard !members.isEmpty else { return }
    let isBody = cluster.body != nil
    let isFaded = isBody && isFaded(body: index, members)
    let mark = GroupMark(index, in: theme)
    let color = isFaded ? theme.faded : isBody ? theme.quietInk : mark.color
    let words = HTMLInline.bold(.text(LabelText.cut(cluster.name)))
    let title = isFaded ? HTMLInline.font(color: theme.struck, words) : words
    let tied = Set(plan.lines.flatMap { [$0.source, $0.target] })
    let listed = members.filter(plan.listed.contains)
    let quiet = members.filter { !tied.contains($0) && !plan.listed.contains($0) }
    let width = Self.rowLength(of: quiet.count)
    let name = clusterName(index)
    body.cluster(
      DOTIdentifier(sanitizing: name),
      .label(
        .html(
          HTMLLabel(isBody ? [title] : [.font(color: color, .text("\(mark.shape.sign) ")), title]))),
      .labelloc(.top), .labeljust(isBody ? .center : .left),
      .tooltip(DiagramSentences(plan).about(cluster: index)),
      .id(svgID(name)), .class(isBody ? "body" : "bloc"), .style(.rounded),
      .color(color), .penwidth(isBody ? 0.8 : 1.4), .peripheries(1),
      .bgcolor(isBody && !isFaded ? theme.body : theme.ground), .margin(10)
    ) { inside in
      for member in members where !plan.listed.contains(member) {
        writeNode(member, into: &inside)
      }
      if !listed.isEmpty { writeList(listed, of: index, into: &inside) }
      for place in quiet.indices where (place + 1) % width != 0 && place + 1 < quiet.count {
        inside.edge(id(quiet[place]), id(quiet[place + 1]), .style(.invis))
      }
    }
  }

  /// The node in which the members of a box stand that have no line of their own.
  func listID(_ cluster: Int) -> DOTIdentifier {
    DOTIdentifier(sanitizing: clusterName(cluster) + "_members")
  }

  /// Names in columns, as one node.
  private func writeList<Element: DOTContainer>(
    _ members: [Int], of cluster: Int, into body: inout DOTBody<Element>
  ) {
    let sorted = members.sorted { (plan.nodes[$0].name, $0) < (plan.nodes[$1].name, $1) }
    let columns = (1...12).first { $0 * $0 * 6 >= sorted.count } ?? 12
    let height = (sorted.count + columns - 1) / columns
    let rows = (0..<height).map { row in
      HTMLRow(
        (0..<columns).map { column in
          let place = column * height + row
          guard place < sorted.count else { return HTMLCell("") }
          let planned = plan.nodes[sorted[place]]
          return FormPage.cell(
            inlines(of: planned, detailed: false), tooltip: DiagramSentences(plan).about(planned),
            [.align(.left)])
        })
    }
    body.node(
      listID(cluster),
      .label(
        .html(
          HTMLLabel(
            HTMLTable(
              .border(1), .cellborder(0), .cellspacing(0), .cellpadding(3), .style(.rounded),
              .color(theme.quietInk), .bgcolor(theme.state), rows: rows)))),
      .shape(.plain), .margin(0), .id(svgID(listID(cluster).text)),
      .class("node", "members"), .tooltip(DiagramSentences(plan).about(cluster: cluster)))
  }

  /// Whether a body stands back, and all that is in its box.
  private func isFaded(body index: Int, _ members: [Int]) -> Bool {
    let body = plan.boxed.filter { $0.value == index }.keys
    return (members + body).allSatisfy { plan.nodes[$0].emphasis == .faded }
  }

  /// How many stand in a row, so that the box is wider than high, as names are.
  private static func rowLength(of count: Int) -> Int {
    (1...12).first { $0 * $0 >= count * 2 } ?? 12
  }
}
