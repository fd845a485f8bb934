import DOT
import TypedGraph

/// Draws relations as a table: a row and a column for each node, a mark where a relation leads from one to the other.
///
/// Rows are ordered in blocks of nodes that belong together (``NodeGroups``), with a gap between blocks. A mark has
/// the color and the letter of its kind of line, underlined where there are several of it; of more than six kinds the rarest are *other kinds*.
struct MatrixForm {
  private let plan: DiagramPlan
  private let theme: DiagramTheme
  private let words: DiagramWords
  private let groups: NodeGroups
  /// The nodes by rows and by columns, in blocks.
  private var rows: [[Int]] = []
  private var columns: [[Int]] = []
  /// Whether rows and columns are the same nodes.
  private var isSquare = true
  private var marks: [(style: RelationStyle?, letter: String, fill: DOTColor)] = []
  private var cells: [Place: [PlannedLine]] = [:]
  private var leftOut: (shown: Int, all: Int)?

  private struct Place: Hashable { let row, column: Int }

  /// The side of a cell, the size of a name and that of a letter, in points.
  static let side = 12
  static let textSize = 9.0
  static let kindLimit = 6

  init(_ plan: DiagramPlan) {
    self.plan = plan
    theme = plan.diagram.theme
    words = plan.diagram.words
    groups = NodeGroups(plan)
    let lines = plan.lines.filter { !$0.isUnseen }
    let sources = Set(plan.lines.map(\.source))
    let targets = Set(plan.lines.map(\.target))
    isSquare =
      !sources.isDisjoint(with: targets) || plan.lines.contains { !$0.entries[0].tie.isDirected }
    let blocks = groups.groups.map(\.members)
    rows = limited(isSquare ? blocks : blocks.map { $0.filter(sources.contains) })
    columns = isSquare ? rows : limited(blocks.map { $0.filter(targets.contains) })
    for line in lines {
      cells[Place(row: line.source, column: line.target), default: []].append(line)
      // Mutual relations stand on both sides, each of others where it leads.
      if !line.entries[0].tie.isDirected, line.source != line.target {
        cells[Place(row: line.target, column: line.source), default: []].append(line)
      }
    }
    // At every date a kind has the same mark.
    chooseMarks(plan.lines)
  }

  /// The blocks with no more nodes than are drawn, those with the most relations.
  private mutating func limited(_ blocks: [[Int]]) -> [[Int]] {
    let all = blocks.flatMap(\.self)
    guard all.count > FormChoice.matrixLimit else { return blocks.filter { !$0.isEmpty } }
    let ranked = all.sorted { (groups.degrees[$1], $0) < (groups.degrees[$0], $1) }
    let kept = Set(ranked.prefix(FormChoice.matrixLimit))
    leftOut = (kept.count, all.count)
    return blocks.map { $0.filter(kept.contains) }.filter { !$0.isEmpty }
  }

  private mutating func chooseMarks(_ lines: [PlannedLine]) {
    var counts: [(style: RelationStyle, count: Int)] = []
    for line in lines {
      if let place = counts.firstIndex(where: { $0.style.name == line.style.name }) {
        counts[place].count += line.entries.count
      } else {
        counts.append((line.style, line.entries.count))
      }
    }
    let most = counts.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    let limit = counts.count > Self.kindLimit ? Self.kindLimit - 1 : Self.kindLimit
    let kept = Set(most.prefix(limit).map(\.offset))
    var taken = Set<String>()
    for (place, item) in counts.enumerated() where kept.contains(place) {
      marks.append((item.style, Self.letter(for: item.style.name, &taken), item.style.line))
    }
    if counts.count > kept.count { marks.append((nil, "*", theme.tint(theme.quietInk, 0.3))) }
  }

  /// The first letter of a name that no other kind has.
  private static func letter(for name: String, _ taken: inout Set<String>) -> String {
    // Wide letters would widen their columns.
    let narrow = name.filter { $0.isLetter && !"mwMW".contains($0) }
    let letters = narrow.map { $0.uppercased() } + (1...9).map { "\($0)" }
    for letter in letters where letter.count == 1 && taken.insert(letter).inserted { return letter }
    return "*"
  }
}

extension MatrixForm {
  func document(reason: String?) -> DOTDocument {
    var page = FormPage(plan)
    let table = table(&page, cellWidth: cellWidth)
    page.note(reason)
    return page.document(table, id: "matrix", class: "matrix")
  }

  /// The same nodes at several dates: a matrix for each, with the same rows and columns.
  static func document(of plans: [DiagramPlan], titled title: String?) -> DOTDocument {
    var page = FormPage(plans[0], titled: title)
    let matrices = plans.map { MatrixForm($0) }
    let width = matrices.map(\.cellWidth).max() ?? side
    let panels = matrices.map { matrix in
      HTMLCell(
        .valign(.top),
        table: HTMLTable(
          .border(0), .cellborder(0), .cellspacing(2),
          rows: [
            HTMLRow(
              HTMLCell(
                .align(.left),
                text: [
                  .font(size: 14, .bold(.text(LabelText.cut(matrix.plan.diagram.title ?? ""))))
                ])),
            HTMLRow(HTMLCell(table: matrix.table(&page, cellWidth: width))),
          ]))
    }
    // Wide matrices stand below each other.
    let columns = matrices[0].columns.reduce(0) { $0 + $1.count } > 24 ? 1 : 2
    let rows = stride(from: 0, to: panels.count, by: columns).map {
      HTMLRow(Array(panels[$0..<min($0 + columns, panels.count)]))
    }
    return page.document(
      HTMLTable(.border(0), .cellborder(0), .cellspacing(10), rows: rows), id: "matrix",
      class: "matrix")
  }

  /// As wide as the widest mark.
  private var cellWidth: Int {
    var uses = Uses()
    let widths = cells.keys.map { place in
      LabelRoom.width(mark(place, &uses)?.words ?? "", size: Self.textSize)
    }
    return max(Self.side, Int((widths.max() ?? 0).rounded(.up)))
  }

  private func table(_ page: inout FormPage, cellWidth: Int) -> HTMLTable {
    for mark in marks {
      page.explain(
        sample(mark.letter, mark.fill), words.text(mark.style?.name ?? words(.otherKinds)))
    }
    var rowNumbers: [Int: Int] = [:]
    for (number, node) in rows.flatMap(\.self).enumerated() { rowNumbers[node] = number + 1 }
    var columnNumbers: [Int: Int] = [:]
    for (number, node) in columns.flatMap(\.self).enumerated() { columnNumbers[node] = number + 1 }
    let heads = columns.enumerated().flatMap { place, block -> [HTMLCell] in
      (place > 0 ? [gap(wide: true)] : [])
        + block.map {
          head("\(columnNumbers[$0] ?? 0)", tooltip: plan.nodes[$0].name, width: cellWidth)
        }
    }
    var lines = [HTMLRow([HTMLCell(""), HTMLCell("")] + heads)]
    var uses = Uses()
    for (place, block) in rows.enumerated() {
      if place > 0 { lines.append(HTMLRow(gap(wide: false))) }
      for row in block {
        let number = isSquare ? "\(rowNumbers[row] ?? 0)" : ""
        var cells = [name(row), head(number, tooltip: plan.nodes[row].name, width: Self.side)]
        for (number, block) in columns.enumerated() {
          if number > 0 { cells.append(gap(wide: true)) }
          cells += block.map { cell(row, $0, width: cellWidth, &uses) }
        }
        lines.append(HTMLRow(cells))
      }
    }
    explain(uses, &page)
    page.note(words(isSquare ? .rowToColumn : .rowToNamedColumn))
    if let leftOut {
      page.note(words(.mostRelated, "\(leftOut.shown)", "\(leftOut.all)"))
    }
    if groups.areCommunities, groups.groups.count > 1 { page.note(words(.communities)) }
    let table = HTMLTable(
      .border(0), .cellborder(0), .cellspacing(1), .cellpadding(0),
      font: HTMLFont(size: Self.textSize), rows: lines)
    return isSquare ? table : withColumnNames(table, columnNumbers)
  }

  /// What must be explained because it occurs.
  private struct Uses {
    var numbers = false
    var severals = false
    var questions = false
    var lapsed = false
    var struck = false
  }

  private func explain(_ uses: Uses, _ page: inout FormPage) {
    if uses.numbers { page.explain(sample("2", severalFill), words(.markNumber)) }
    let meanings: [(isUsed: Bool, phrase: DiagramPhrase)] = [
      (uses.severals, .markUnderlined), (uses.questions, .markQuestion), (uses.lapsed, .markLapsed),
      (uses.struck, .markStruck),
    ]
    page.note(meanings.filter(\.isUsed).map { words($0.phrase) }.joined(separator: " · "))
  }

  private var severalFill: DOTColor { theme.tint(theme.ink, 0.75) }

  private func sample(_ letter: String, _ fill: DOTColor) -> HTMLCell {
    FormPage.bar(
      fill, width: Self.side + 3, height: Self.side + 1,
      [.font(color: theme.ink(on: fill), size: Self.textSize, .text(letter))])
  }

  private func gap(wide: Bool) -> HTMLCell {
    HTMLCell(.text([]), attributes: wide ? [.width(4)] : [.height(4)])
  }

  private func head(_ words: String, tooltip: String, width: Int) -> HTMLCell {
    FormPage.cell(
      [.font(color: theme.quietInk, .text(words))], tooltip: tooltip,
      [.width(width), .height(Self.side)])
  }

  private func name(_ node: Int) -> HTMLCell {
    let planned = plan.nodes[node]
    let name = ChartWords.shortened(planned.name, to: 112, size: Self.textSize)
    let isPale = planned.emphasis == .faded
    return FormPage.cell(
      [isPale ? .font(color: theme.struck, .text(name)) : .text(name)],
      tooltip: DiagramSentences(plan).about(planned), [.align(.right)])
  }

  private func cell(_ row: Int, _ column: Int, width: Int, _ uses: inout Uses) -> HTMLCell {
    let size: [HTMLAttribute] = [.width(width), .height(Self.side)]
    guard let mark = mark(Place(row: row, column: column), &uses) else {
      let isSelf = isSquare && row == column
      return HTMLCell(
        .text([]),
        attributes: size + [.bgcolor(theme.tint(theme.quietInk, isSelf ? 0.3 : 0.08))])
    }
    let words = HTMLInline.font(color: theme.ink(on: mark.fill), .text(mark.words))
    return FormPage.cell(
      [mark.isStruck ? .struck(words) : mark.isUnderlined ? .underlined(words) : words],
      tooltip: mark.lines.flatMap(\.sentences).prefix(24).joined(separator: "\n"),
      size + [.bgcolor(mark.fill)])
  }

  /// What stands in a cell.
  private struct Mark {
    var words: String
    var fill: DOTColor
    var isStruck = false
    var isUnderlined = false
    let lines: [PlannedLine]
  }

  private func mark(_ place: Place, _ uses: inout Uses) -> Mark? {
    guard let lines = cells[place] else { return nil }
    let count = lines.reduce(0) { $0 + $1.entries.count }
    let kinds = Set(lines.map(\.style.name))
    let own = marks.first { mark in mark.style.map { kinds == [$0.name] } ?? false }
    let rest = marks.last.flatMap { $0.style == nil ? $0 : nil }
    var mark = Mark(words: "\(min(count, 99))", fill: severalFill, lines: lines)
    if let kind = own ?? (kinds.count == 1 ? rest : nil) {
      mark.words = kind.letter
      mark.isUnderlined = count > 1
      mark.fill = kind.fill
      uses.severals = uses.severals || count > 1
    } else {
      uses.numbers = true
    }
    switch Set(lines.map(\.certainty)) {
    case [.open], [.uncertain], [.disputed]:
      mark.words += "?"
      uses.questions = true
    case [.lapsed]:
      mark.words = "(\(mark.words))"
      uses.lapsed = true
    case [.refuted]:
      mark.isStruck = true
      uses.struck = true
    default: break
    }
    if let change = lines.compactMap(\.change).first { mark.words = change.sign + mark.words }
    if lines.allSatisfy({ $0.emphasis == .faded }) { mark.fill = theme.tint(mark.fill, 0.35) }
    return mark
  }

  /// The table with the names of its columns beside it.
  private func withColumnNames(_ table: HTMLTable, _ numbers: [Int: Int]) -> HTMLTable {
    let names = columns.flatMap(\.self).map { node in
      HTMLRow(
        FormPage.cell(
          [
            .font(
              size: Self.textSize,
              .text(
                "\(numbers[node] ?? 0)  \(ChartWords.shortened(plan.nodes[node].name, to: 220, size: 9))"
              ))
          ], tooltip: DiagramSentences(plan).about(plan.nodes[node]), [.align(.left)]))
    }
    let list = HTMLTable(.border(0), .cellborder(0), .cellspacing(1), .cellpadding(1), rows: names)
    return HTMLTable(
      .border(0), .cellborder(0), .cellspacing(8),
      rows: [HTMLRow(HTMLCell(table: table), HTMLCell(.valign(.top), table: list))])
  }
}
