import DOT
import TypedGraph

/// Draws many nodes as boxes of groups, with lines that count the relations between groups.
///
/// No line stands for a relation that would have to be read alone, and none runs through a box.
struct OverviewForm {
  /// The relations between two groups, or within one.
  private struct Tie {
    let low, high: Int
    var count = 0
    var lines: [PlannedLine] = []
  }

  private let plan: DiagramPlan
  private let theme: DiagramTheme
  private let words: DiagramWords
  private let groups: NodeGroups
  private var inside: [Int]
  private var ties: [Tie] = []

  /// The greatest number of lines between groups.
  static let lineLimit = 16
  /// The widths of lines, in points, and from how many relations on each is drawn.
  static let widths: [(least: Int, points: Double)] = [(1, 1), (5, 2), (20, 4), (80, 7)]

  init(_ plan: DiagramPlan) {
    self.plan = plan
    theme = plan.diagram.theme
    words = plan.diagram.words
    groups = NodeGroups(plan, limit: 9)
    var place = [Int?](repeating: nil, count: plan.nodes.count)
    for (index, group) in groups.groups.enumerated() {
      for node in group.members { place[node] = index }
    }
    inside = [Int](repeating: 0, count: groups.groups.count)
    struct Pair: Hashable { let low, high: Int }
    var found: [Pair: Tie] = [:]
    for line in plan.lines where !line.isUnseen {
      guard let source = place[line.source], let target = place[line.target] else { continue }
      if source == target {
        inside[source] += line.entries.count
      } else {
        let pair = Pair(low: min(source, target), high: max(source, target))
        var tie = found[pair] ?? Tie(low: pair.low, high: pair.high)
        tie.count += line.entries.count
        tie.lines.append(line)
        found[pair] = tie
      }
    }
    ties = found.values.sorted { ($1.count, $0.low, $0.high) < ($0.count, $1.low, $1.high) }
  }

  func document(reason: String?) -> DOTDocument {
    var page = FormPage(plan)
    let shown = Array(ties.prefix(Self.lineLimit))
    explainWidths(shown, &page)
    page.note(words(.overviewNumbers))
    if let least = shown.last?.count, ties.count > shown.count {
      page.note(thinLines(ties.count - shown.count, least + 1))
    }
    if groups.areCommunities { page.note(words(.communities)) }
    page.note(reason)
    return page.document { body in
      for index in groups.groups.indices { write(index, into: &body) }
      for tie in shown.sorted(by: { ($0.low, $0.high) < ($1.low, $1.high) }) {
        write(tie, into: &body)
      }
    }
  }

  private func width(_ count: Int) -> Double { Self.widths.last { $0.least <= count }?.points ?? 1 }

  private func explainWidths(_ shown: [Tie], _ page: inout FormPage) {
    for (place, width) in Self.widths.enumerated()
    where shown.contains(where: { self.width($0.count) == width.points }) {
      let next = place + 1 < Self.widths.count ? Self.widths[place + 1].least - 1 : nil
      page.explain(
        FormPage.line(theme.quietInk, points: width.points),
        words.relations(from: width.least, through: next), width: 48, height: 44)
    }
  }

  private func thinLines(_ lines: Int, _ least: Int) -> String {
    let relations = words.relations(least)
    return lines == 1 ? words(.oneThinLine, relations) : words(.thinLines, "\(lines)", relations)
  }

  private func title(_ group: NodeGroups.Group) -> String {
    if let cluster = group.cluster { return plan.clusters[cluster].name }
    if group.isRest { return words(.others) }
    return words(.around, group.members.first.map { plan.nodes[$0].name } ?? "")
  }

  private func write(_ index: Int, into body: inout DOTBody<DOTClusterElement>) {
    let group = groups.groups[index]
    let counts = [words.nodes(group.members.count), words.inside(inside[index])]
    // About three times as wide as high in names.
    let columns = max(1, (1...8).first { 9 * $0 * $0 >= group.members.count } ?? 8)
    let height = (group.members.count + columns - 1) / columns
    var rows = [
      HTMLRow(
        HTMLCell(
          .text([
            .font(
              size: 12, .bold(.text(LabelText.rows(title(group), at: 40).joined(separator: "\n")))),
            .lineBreak,
            .font(color: theme.quietInk, size: 10, .text(counts.joined(separator: " · "))),
          ]), attributes: [.colspan(columns), .cellpadding(4)]))
    ]
    for line in 0..<height {
      rows.append(
        HTMLRow(
          (0..<columns).map { column in
            let place = column * height + line
            guard place < group.members.count else { return HTMLCell("") }
            return name(group.members[place])
          }))
    }
    body.node(
      Self.id(index),
      .label(
        .html(
          HTMLLabel(
            HTMLTable(
              .border(1), .cellborder(0), .cellspacing(1), .cellpadding(2), .style(.rounded),
              .color(theme.quietInk), .bgcolor(index % 2 == 0 ? theme.state : theme.body),
              rows: rows)))),
      .shape(.plain), .margin(0), .id(DiagramDrawing(plan).svgID(Self.id(index).text)),
      .class("form", "group"), .tooltip("\(title(group)): \(counts.joined(separator: ", "))"))
  }

  private static func id(_ index: Int) -> DOTIdentifier {
    DOTIdentifier(sanitizing: "group_\(index + 1)")
  }

  private func name(_ node: Int) -> HTMLCell {
    let planned = plan.nodes[node]
    let name = ChartWords.shortened(planned.name, to: 120, size: 9)
    return FormPage.cell(
      [
        .font(size: 9, .text(name)),
        .font(color: theme.quietInk, size: 9, .text(" \(groups.degrees[node])")),
      ], tooltip: DiagramSentences(plan).about(planned), [.align(.left)])
  }

  private func write(_ tie: Tie, into body: inout DOTBody<DOTClusterElement>) {
    var kinds: [String: Int] = [:]
    for line in tie.lines { kinds[line.style.name, default: 0] += line.entries.count }
    let parts = kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "\($0.key): \($0.value)"
    }
    let label = HTMLLabel(
      HTMLTable(
        .border(0), .cellborder(0), .cellspacing(0), .cellpadding(3),
        rows: [HTMLRow(HTMLCell("\(tie.count)"))]))
    body.edge(
      Self.id(tie.low), Self.id(tie.high), .dir(.none), .penwidth(width(tie.count)),
      .label(.html(label)), .fontcolor(theme.ink), .class("rel", "tie"),
      .tooltip(
        "\(title(groups.groups[tie.low])) – \(title(groups.groups[tie.high])): "
          + words.relations(tie.count) + "\n" + parts.joined(separator: "\n")))
  }
}
