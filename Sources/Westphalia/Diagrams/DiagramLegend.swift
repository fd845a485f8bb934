import DOT

/// The key below a diagram: exactly the lines, certainties, clusters and marks that occur.
struct DiagramLegend {
  private(set) var rows: [HTMLRow] = []

  /// Makes the key of the plans that stand in one picture; empty where nothing needs one.
  init(_ plans: [DiagramPlan]) {
    guard let first = plans.first else { return }
    let theme = first.diagram.theme
    let lines = plans.flatMap(\.lines).filter { !$0.isUnseen }
    addStyles(
      of: lines, comparing: first.diagram.changes.isComparison,
      hasDoubles: first.layout != .overview)
    addCertainties(
      of: lines, theme, isDated: plans.allSatisfy { $0.diagram.view.date != nil })
    addMarks(of: lines, plans, theme)
    if let index = plans.indices.max(by: {
      plans[$0].shownClusters.count < plans[$1].shownClusters.count
    }) {
      addClusters(of: plans[index], theme)
    }
    if let note = first.layout.note {
      rows.append(HTMLRow(HTMLCell(""), HTMLCell(.align(.left), text: [.text(note)])))
    }
  }

  /// A label of a legend and what stands above it; nil where there is neither.
  static func label(
    _ legend: DiagramLegend?, under title: String?, _ theme: DiagramTheme
  ) -> HTMLLabel? {
    var rows: [HTMLRow] = []
    if let title {
      rows.append(
        HTMLRow(
          HTMLCell(
            .align(.left), .colspan(2), text: [.font(size: 15, .bold(.text(LabelText.cut(title))))])
        ))
    }
    rows += legend?.rows ?? []
    guard !rows.isEmpty else { return nil }
    return HTMLLabel(
      HTMLTable(.border(0), .cellborder(0), .cellspacing(2), .cellpadding(2), rows: rows))
  }

  /// Adds a row of entries, the first of all under the word *Key*.
  private mutating func add(_ entries: [[HTMLInline]], between gap: String) {
    guard !entries.isEmpty else { return }
    var text: [HTMLInline] = []
    for (index, entry) in entries.enumerated() {
      if index > 0 { text.append(.text(gap)) }
      text += entry
    }
    let head = rows.isEmpty ? HTMLCell(.align(.left), text: [.bold("Key")]) : HTMLCell("")
    rows.append(HTMLRow(head, HTMLCell(.align(.left), text: text)))
  }

  private mutating func addStyles(of lines: [PlannedLine], comparing: Bool, hasDoubles: Bool) {
    var styles: [RelationStyle] = []
    // Where color shows what changed or is pale, it does not show the family.
    for line in lines
    where line.certainty != .contradicted && line.emphasis != .faded && !comparing {
      if !styles.contains(where: { $0.name == line.style.name }) { styles.append(line.style) }
    }
    let order = RelationFamily.all.map(\.name)
    func rank(_ style: RelationStyle) -> (Int, String) {
      (order.firstIndex(of: style.name) ?? order.count, style.name)
    }
    styles.sort { rank($0) < rank($1) }
    let entries = styles.map { style in
      [
        HTMLInline.font(color: style.line, .text(Self.line(style, hasDoubles))),
        .text(" " + LabelText.cut(style.name)),
      ]
    }
    // As many rows as seven in a row need, as even as they come.
    let rows = (entries.count + 6) / 7
    for row in 0..<rows {
      let (start, end) = (row * entries.count / rows, (row + 1) * entries.count / rows)
      add(Array(entries[start..<end]), between: "   ")
    }
  }

  private mutating func addCertainties(
    of lines: [PlannedLine], _ theme: DiagramTheme, isDated: Bool
  ) {
    let certainties = LineCertainty.allCases.filter { certainty in
      lines.contains { $0.certainty == certainty && $0.change != .removed }
    }
    guard certainties != [.inEffect] else { return }
    add(certainties.map { Self.words($0, theme, isDated: isDated) }, between: "  ·  ")
  }

  private mutating func addMarks(
    of lines: [PlannedLine], _ plans: [DiagramPlan], _ theme: DiagramTheme
  ) {
    var entries: [[HTMLInline]] = []
    for change in DiagramChange.allCases {
      let occurs =
        lines.contains { $0.change == change }
        || plans.contains { $0.nodes.contains { $0.change == change } }
      guard occurs else { continue }
      let sample = change == .removed ? "┈┈┈" : "━━━"
      entries.append([
        .font(color: theme.color(of: change), .text(change.sign + sample)),
        .text(" \(change.word)"),
      ])
    }
    if plans.contains(where: { $0.diagram.changes.isComparison }),
      lines.contains(where: { $0.change == nil })
    {
      entries.append([.font(color: theme.faded, "━━━"), .text(" unchanged")])
    }
    for highlight in plans.compactMap(\.diagram.highlight).prefix(1) {
      if lines.contains(where: { $0.emphasis == .raised }) {
        entries.append([.bold("━━━"), .text(" " + LabelText.cut(highlight.name))])
      }
      if lines.contains(where: { $0.emphasis == .faded }) {
        entries.append([.font(color: theme.faded, "━━━"), .text(" the rest")])
      }
    }
    add(entries, between: "   ")
  }

  private mutating func addClusters(of plan: DiagramPlan, _ theme: DiagramTheme) {
    let asDots = plan.shownClusters.filter { index in
      plan.nodes.contains { $0.badges.contains(index) }
    }
    let entries = asDots.map { index in
      [
        HTMLInline.font(color: theme.groupColor(index), "●"),
        .text(" also in " + LabelText.cut(plan.clusters[index].name)),
      ]
    }
    for start in stride(from: 0, to: entries.count, by: 5) {
      add(Array(entries[start..<min(start + 5, entries.count)]), between: "   ")
    }
  }

  private static func line(_ style: RelationStyle, _ hasDoubles: Bool) -> String {
    if style.isDouble, hasDoubles { return "═══" }
    switch style.end {
    case .arrow: return "━━▶"
    case .vee: return "──❯"
    case .tee: return "━━┫"
    case .none: return "━━━"
    }
  }

  private static func words(
    _ certainty: LineCertainty, _ theme: DiagramTheme, isDated: Bool
  ) -> [HTMLInline] {
    switch certainty {
    // Without a date nothing is known of what is in effect: a solid line says that it is stated.
    case .inEffect: [.text(isDated ? "solid: in effect" : "solid: stated")]
    case .open:
      [.font(color: theme.quietInk, "╌╌╌"), .text(" dashed: promised, intended or possible")]
    case .lapsed: [.font(color: theme.quietInk, "┈┈┈"), .text(" dotted: lapsed")]
    case .contradicted:
      [.font(color: theme.struck, .struck("struck")), .text(": contradicted or denied")]
    }
  }
}
