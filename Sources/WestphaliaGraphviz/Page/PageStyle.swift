/// The style sheet of a page: its colors for light and dark, a class for each style, and the rules that all pages share.
struct PageStyle {
  private(set) var text = ""

  /// The class of each line and of each node.
  private(set) var lineClasses: [String] = []
  private(set) var lineStyles: [Int] = []
  private(set) var nodeClasses: [String] = []

  /// The marks at the ends of lines, by the number of their style.
  private(set) var markers: [(style: Int, end: RelationStyle.EndMark)] = []

  private struct LineKey: Hashable {
    let style: DiagramContent.Styles<RelationStyle>
    let isDirected: Bool
    let isMutual: Bool

    var hasMark: Bool { isDirected || isMutual }
  }

  private var light: [(String, String)] = []
  private var dark: [(String, String)] = []

  init(_ content: DiagramContent, isDense: Bool) {
    add("ground", content) { $0.ground }
    add("ink", content) { $0.ink }
    add("quiet", content) { $0.quietInk }
    add("plain", content) { $0.plain }
    add("faded", content) { $0.faded }
    add("rule", content) { $0.tint($0.quietInk, 0.3) }
    add("struck", content) { $0.struck }
    add("link", content) { $0.added }
    add("added", content) { $0.added }
    add("removed", content) { $0.removed }
    var rules = ""
    var styles: [LineKey: Int] = [:]
    for line in content.lines {
      let key = LineKey(
        style: line.style, isDirected: line.isDirected, isMutual: line.isMutual)
      let number = styles[key] ?? styles.count
      if styles.updateValue(number, forKey: key) == nil {
        rules += rule(number, key, content, isDense)
      }
      lineStyles.append(number)
      let certainty = line.certainty == .inEffect ? "" : " " + line.certainty.className
      lineClasses.append("s\(number)\(certainty)")
    }
    var fills: [DiagramContent.Styles<NodeStyle>: Int] = [:]
    for item in content.items {
      let number = fills[item.style] ?? fills.count
      if fills.updateValue(number, forKey: item.style) == nil {
        rules += rule(number, item.style, content)
      }
      nodeClasses.append("k\(number)")
    }
    rules += ".refuted{stroke:var(--struck)}\n"
    text = variables + PageAssets.compact(PageAssets.style, comments: .css) + rules
  }

  private var variables: String {
    func block(_ colors: [(String, String)]) -> String {
      ":root{" + colors.map { "--\($0):\($1)" }.joined(separator: ";") + "}"
    }
    return block(light + [("zoom", "1")])
      + "\n@media screen and (prefers-color-scheme:dark){" + block(dark) + "}\n"
  }

  private mutating func add(
    _ name: String, _ content: DiagramContent, _ color: (DiagramTheme) -> DOTColor
  ) {
    add(name, color(content.themes.light), color(content.themes.dark), content)
  }

  private mutating func add(
    _ name: String, _ light: DOTColor, _ dark: DOTColor, _ content: DiagramContent
  ) {
    self.light.append((name, CSSColor(light)?.text ?? "#111111"))
    self.dark.append((name, CSSColor(dark)?.text ?? "#F2F2F2"))
  }

  private mutating func rule(
    _ number: Int, _ key: LineKey, _ content: DiagramContent, _ isDense: Bool
  ) -> String {
    let style = key.style.light
    add("s\(number)", style.line, key.style.dark.line, content)
    let width = min(8, max(0.4, style.isDouble ? 1.3 : style.width * (isDense ? 0.6 : 0.85)))
    let hundredths = Int((width * 100).rounded())
    var rule = ".s\(number){stroke:var(--s\(number));"
    rule += "stroke-width:\(hundredths / 100).\(hundredths % 100 / 10)"
    if key.hasMark {
      markers.append((number, style.end))
      rule += ";marker-end:url(#m\(number))"
      if key.isMutual { rule += ";marker-start:url(#m\(number))" }
    }
    rule += "}\n"
    if key.hasMark {
      let isFilled = style.end == .arrow
      rule += "#m\(number) path{"
      rule +=
        isFilled
        ? "fill:var(--s\(number))" : "fill:none;stroke:var(--s\(number));stroke-width:1.4"
      rule += "}\n"
    }
    return rule
  }

  private mutating func rule(
    _ number: Int, _ style: DiagramContent.Styles<NodeStyle>, _ content: DiagramContent
  ) -> String {
    add("k\(number)", style.light.fill, style.dark.fill, content)
    var rule = "#nodes .k\(number)>:not(text){fill:var(--k\(number))"
    if let light = style.light.line, let dark = style.dark.line {
      add("o\(number)", light, dark, content)
      rule += ";stroke:var(--o\(number))"
    }
    switch style.light.outline {
    case .solid: break
    case .dashed: rule += ";stroke-dasharray:4 3"
    case .dotted: rule += ";stroke-dasharray:1 3"
    }
    rule += "}\n"
    if let light = style.light.text, let dark = style.dark.text {
      add("t\(number)", light, dark, content)
      rule += "#nodes .k\(number) text{fill:var(--t\(number))}\n"
    }
    return rule
  }
}
