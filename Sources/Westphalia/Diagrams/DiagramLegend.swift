import DOT

/// The key below a diagram: exactly the lines and certainties that occur.
struct DiagramLegend {
  /// The key, or nil where nothing is drawn that needs one.
  let label: HTMLLabel?

  init(_ plan: DiagramPlan) {
    let theme = plan.diagram.theme
    var styles: [RelationStyle] = []
    for relation in plan.relations where relation.certainty != .contradicted {
      if !styles.contains(where: { $0.name == relation.style.name }) {
        styles.append(relation.style)
      }
    }
    let order = RelationFamily.all.map(\.name)
    styles.sort { (order.firstIndex(of: $0.name) ?? 99) < (order.firstIndex(of: $1.name) ?? 99) }
    let certainties = DrawnCertainty.allCases.filter { certainty in
      plan.relations.contains { $0.certainty == certainty }
    }
    guard !styles.isEmpty || certainties.count > 1 else {
      label = nil
      return
    }
    var cells = [HTMLCell(.align(.left), text: [.bold("Key")])]
    cells += styles.map { style in
      HTMLCell(
        .align(.left),
        text: [.font(color: style.line, .text(Self.line(style))), .text(" \(style.name)")])
    }
    var rows = [HTMLRow(cells)]
    let words = certainties.compactMap { Self.words($0, theme) }
    if certainties != [.inEffect] {
      rows.append(
        HTMLRow([
          HTMLCell(""),
          HTMLCell(
            .align(.left), .colspan(max(1, styles.count)),
            text: words.enumerated().flatMap { index, word in
              index == 0 ? word : [.text("  ·  ")] + word
            }),
        ]))
    }
    label = HTMLLabel(
      HTMLTable(.border(0), .cellborder(0), .cellspacing(2), .cellpadding(2), rows: rows))
  }

  private static func line(_ style: RelationStyle) -> String {
    if style.isDouble { return "═══" }
    switch style.end {
    case .arrow: return "━━▶"
    case .vee: return "──❯"
    case .tee: return "━━┫"
    case .none: return "━━━"
    }
  }

  private static func words(_ certainty: DrawnCertainty, _ theme: DiagramTheme) -> [HTMLInline] {
    switch certainty {
    case .inEffect: [.text("solid: in effect")]
    case .open:
      [.font(color: theme.quietInk, "╌╌╌"), .text(" dashed: promised, intended or possible")]
    case .lapsed: [.font(color: theme.quietInk, "┈┈┈"), .text(" dotted: lapsed")]
    case .contradicted:
      [.font(color: theme.struck, .struck("struck")), .text(": contradicted or denied")]
    }
  }
}
