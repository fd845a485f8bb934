import DOT
import TypedGraph

/// Draws what passes between nodes as a ranked list of pairs with bars.
///
/// Where all quantities stated are in one unit, bars add them up; else they count relations.
struct FlowsForm {
  /// What passes from one node to another.
  private struct Flow {
    let source, target: Int
    var lines: [PlannedLine]
    var count: Int { lines.reduce(0) { $0 + $1.entries.count } }
    var amount: Double?
  }

  private let plan: DiagramPlan
  private let theme: DiagramTheme
  private let words: DiagramWords
  private var flows: [Flow] = []
  /// The unit of the bars; nil where they count relations.
  private var unit: String?

  /// The greatest number of pairs drawn.
  static let limit = 40
  /// The length of the longest bar, in points.
  static let length = 220.0

  init(_ plan: DiagramPlan) {
    self.plan = plan
    theme = plan.diagram.theme
    words = plan.diagram.words
    struct Pair: Hashable { let source, target: Int }
    var places: [Pair: Int] = [:]
    for line in plan.lines where !line.isUnseen {
      let pair = Pair(source: line.source, target: line.target)
      if let place = places[pair] {
        flows[place].lines.append(line)
      } else {
        places[pair] = flows.count
        flows.append(Flow(source: line.source, target: line.target, lines: [line]))
      }
    }
    addAmounts()
    let isByAmount = unit != nil
    flows = flows.enumerated().sorted { one, other in
      func rank(_ flow: Flow) -> (Double, Int) { (isByAmount ? flow.amount ?? -1 : 0, flow.count) }
      let (first, second) = (rank(one.element), rank(other.element))
      return first == second ? one.offset < other.offset : first > second
    }.map(\.element)
  }

  /// Adds up what is stated in the one unit that occurs.
  private mutating func addAmounts() {
    var units = Set<String>()
    let amounts = flows.map { flow -> Double? in
      let stated = flow.lines.flatMap(\.entries).flatMap { entry in
        entry.anyRelation.attributes.compactMap { attribute -> Double? in
          guard case .number(let amount, let unit) = attribute.value, !unit.isEmpty,
            amount.isFinite
          else { return nil }
          units.insert(unit)
          return amount
        }
      }
      let sum = stated.reduce(0, +)
      return stated.isEmpty || !sum.isFinite ? nil : sum
    }
    guard units.count == 1, amounts.contains(where: { ($0 ?? 0) > 0 }) else { return }
    unit = units.first
    for place in flows.indices { flows[place].amount = amounts[place] }
  }

  /// Whether some bars are longer than others.
  var isRanked: Bool { flows.contains { value($0) != value(flows[0]) } }

  func document(reason: String?) -> DOTDocument {
    var page = FormPage(plan)
    let shown = Array(flows.prefix(Self.limit))
    let greatest = shown.map(value).max() ?? 1
    var styles: [RelationStyle] = []
    for line in shown.flatMap(\.lines) where !styles.contains(where: { $0.name == line.style.name })
    {
      styles.append(line.style)
    }
    for style in styles.prefix(6) {
      page.explain(FormPage.bar(style.line, width: 24, height: 10), words.text(style.name))
    }
    let several = theme.tint(theme.ink, 0.6)
    if shown.contains(where: { Set($0.lines.map(\.style.name)).count > 1 }) {
      page.explain(FormPage.bar(several, width: 24, height: 10), words.text(theme.several.name))
    }
    var rows = [heads]
    for flow in shown {
      let names = Set(flow.lines.map(\.style.name))
      let fill = names.count == 1 ? flow.lines[0].style.line : several
      rows.append(row(flow, share: greatest > 0 ? value(flow) / greatest : 0, fill))
    }
    page.note(unit.map { words(.rankedBySum, words.text($0)) } ?? words(.rankedByCount))
    let rest = flows.dropFirst(Self.limit)
    if !rest.isEmpty {
      let relations = words.relations(rest.reduce(0) { $0 + $1.count })
      page.note(
        rest.count == 1
          ? words(.oneRestOfFlows, relations)
          : words(.restOfFlows, words.number(Double(rest.count)), relations))
    }
    page.note(reason)
    return page.document(
      HTMLTable(.border(0), .cellborder(0), .cellspacing(1), .cellpadding(2), rows: rows),
      id: "flows",
      class: "flows")
  }

  private func value(_ flow: Flow) -> Double { unit == nil ? Double(flow.count) : flow.amount ?? 0 }

  /// Four decimals: what adding leaves behind them is not stated by anybody.
  private static func rounded(_ amount: Double) -> Double {
    amount.magnitude < 1e12 ? (amount * 10_000).rounded() / 10_000 : amount
  }

  private var heads: HTMLRow {
    HTMLRow(
      [
        words(.flowFrom), words(.flowTo), words(unit == nil ? .flowRelations : .flowQuantity), "",
        words(.flowWhat),
      ]
      .map { head in
        HTMLCell(
          .text([.font(color: theme.quietInk, size: 10, .text(head))]), attributes: [.align(.left)]
        )
      })
  }

  private func row(_ flow: Flow, share: Double, _ fill: DOTColor) -> HTMLRow {
    let tooltip = flow.lines.flatMap(\.sentences).prefix(24).joined(separator: "\n")
    func name(_ node: Int) -> HTMLCell {
      FormPage.cell(
        [.text(ChartWords.shortened(plan.nodes[node].name, to: 170, size: 11))], tooltip: tooltip,
        [.align(.left)])
    }
    let number =
      unit == nil
      ? words.number(Double(flow.count)) : flow.amount.map { words.number(Self.rounded($0)) } ?? "–"
    let bar = FormPage.bar(fill, width: max(1, Int(Self.length * share)), height: 11)
    let labels = flow.lines.compactMap(\.words.first).distinct
    let what = labels.prefix(3).joined(separator: ", ") + (labels.count > 3 ? " …" : "")
    return HTMLRow(
      name(flow.source), name(flow.target),
      FormPage.cell([.text(number)], tooltip: tooltip, [.align(.right)]),
      bar,
      FormPage.cell(
        [.font(size: 10, .text(ChartWords.shortened(what, to: 260, size: 10)))], tooltip: tooltip,
        [.align(.left)]))
  }
}
