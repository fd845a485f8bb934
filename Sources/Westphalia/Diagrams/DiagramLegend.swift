import DOT

/// The key below a diagram: exactly the lines, certainties, clusters and marks that occur.
///
/// It says which lines mean what; ``KeyDrawing`` draws it.
struct DiagramLegend {
  /// Lines or a group's mark, and what they mean.
  struct Entry {
    /// The lines as they are drawn in the picture, each look once.
    var looks: [LineLook] = []
    /// The mark of a group.
    var mark: GroupMark?
    let words: String
  }

  /// A row of the key.
  enum Row {
    case entries([Entry])
    case words(String)
  }

  private(set) var rows: [Row] = []
  /// The word before the first row.
  let head: String

  private let words: DiagramWords

  /// Makes the key of the plans that stand in one picture; empty where nothing needs one.
  init(_ plans: [DiagramPlan]) {
    words = plans.first?.diagram.words ?? .english
    head = LabelText.cut(words(.key))
    guard let first = plans.first else { return }
    let theme = first.diagram.theme
    let lines = plans.flatMap(\.lines).filter { !$0.isUnseen }
    let isComparison = first.diagram.changes.isComparison
    let entries =
      isComparison
      ? changes(lines, plans) { LineLook(of: $0, in: theme, first.layout) }
      : styles(lines, plans) { LineLook(of: $0, in: theme, first.layout) }
    if !entries.isEmpty { rows.append(.entries(entries)) }
    addCertainties(
      of: lines, isDated: plans.allSatisfy { $0.words.date != nil }, isComparison: isComparison)
    addClusters(of: plans, first, theme)
    if !isComparison { addWidths(lines) { LineLook(of: $0, in: theme, first.layout) } }
    addSharedWords(first.sharedWords)
    for note in [first.layout.note(in: words), FormChoice(first).suggestion].compactMap(\.self) {
      rows.append(.words(note))
    }
    if !first.nodes.isEmpty { addEmptyClusters(first.emptyClusters) }
  }

  /// What boxes have nobody in them, a few by name.
  private mutating func addEmptyClusters(_ notes: [String]) {
    let most = 12
    rows += notes.prefix(most).map { .words($0) }
    if notes.count > most { rows.append(.words(words(.moreSentences, "\(notes.count - most)"))) }
  }

  /// What the widths of merged lines count, each shown by a line of the picture; and that some lead both ways.
  private mutating func addWidths(_ lines: [PlannedLine], _ look: (PlannedLine) -> LineLook) {
    let plain = lines.filter { $0.emphasis == .normal && $0.box == nil }
    let steps = LineLook.steps
    let samples = steps.indices.map { step in
      plain.first { LineLook.step($0.widthCount) == step }
    }
    if samples.dropFirst().contains(where: { $0 != nil }) {
      let entries = zip(steps.indices, samples).compactMap { step, sample -> Entry? in
        guard let sample else { return nil }
        let next = step + 1 < steps.count ? steps[step + 1].least - 1 : nil
        return Entry(
          looks: [look(sample)], words: words.relations(from: steps[step].least, through: next))
      }
      rows.append(.entries(entries))
    }
    if plain.contains(where: { $0.isDirected && $0.isMutual }) {
      rows.append(.words(words(.bothWays)))
    }
  }

  /// What is said once of all lines, and what the numbers on lines stand for.
  private mutating func addSharedWords(_ shared: SharedWords) {
    if !shared.common.isEmpty {
      rows.append(.words(words(.onAllLines, shared.common.joined(separator: " · "))))
    }
    let numbered = shared.numbered.enumerated().map { place, words in
      Entry(words: "\(place + 1)  \(LabelText.cut(words.joined(separator: " · ")))")
    }
    if !numbered.isEmpty { rows.append(.entries(numbered)) }
  }

  /// The looks of some lines in the order they come, of those that differ in width alone the first.
  private static func looks(
    of lines: [PlannedLine], _ look: (PlannedLine) -> LineLook
  ) -> [LineLook] {
    var seen = Set<LineLook>()
    return lines.map(look).filter { look in
      var alike = look
      alike.width = 0
      return seen.insert(alike).inserted
    }
  }

  /// What the lines of a picture mean by their family, and what stands back.
  private func styles(
    _ lines: [PlannedLine], _ plans: [DiagramPlan], _ look: (PlannedLine) -> LineLook
  ) -> [Entry] {
    let seen = lines.filter { $0.emphasis != .faded }
    var groups: [(name: String, lines: [PlannedLine])] = []
    for line in seen where line.certainty != .refuted {
      if let index = groups.firstIndex(where: { $0.name == line.style.name }) {
        groups[index].lines.append(line)
      } else {
        groups.append((line.style.name, [line]))
      }
    }
    var order = RelationFamily.all.map(\.name)
    let obligations = order.firstIndex(of: RelationFamily.obligations.name) ?? 0
    order.insert(DiagramTheme.promiseName, at: obligations + 1)
    func rank(_ name: String) -> (Int, String) {
      (order.firstIndex(of: name) ?? order.count, name)
    }
    groups.sort { rank($0.name) < rank($1.name) }
    var entries = groups.map { group in
      Entry(
        looks: Self.looks(of: group.lines, look),
        words: LabelText.cut(words.text(group.name)))
    }
    let refuted = seen.filter { $0.certainty == .refuted }
    if !refuted.isEmpty {
      entries.append(Entry(looks: Self.looks(of: refuted, look), words: words(.struck)))
    }
    if let highlight = plans.lazy.compactMap(\.diagram.highlight).first {
      if lines.contains(where: { $0.emphasis == .raised }) {
        entries.append(Entry(words: words(.raised, LabelText.cut(highlight.name))))
      }
      let faded = lines.filter { $0.emphasis == .faded }
      if !faded.isEmpty {
        entries.append(Entry(looks: Self.looks(of: faded, look), words: words(.rest)))
      }
    }
    return entries
  }

  /// What the colors of a difference mean.
  private func changes(
    _ lines: [PlannedLine], _ plans: [DiagramPlan], _ look: (PlannedLine) -> LineLook
  ) -> [Entry] {
    var entries: [Entry] = []
    for change in DiagramChange.allCases {
      let changed = lines.filter { $0.change == change }
      let occurs = plans.contains { $0.nodes.contains { $0.change == change } }
      guard !changed.isEmpty || occurs else { continue }
      entries.append(
        Entry(looks: Self.looks(of: changed, look), words: change.sign + words(change.phrase)))
    }
    let rest = lines.filter { $0.change == nil }
    if !rest.isEmpty {
      entries.append(Entry(looks: Self.looks(of: rest, look), words: words(.unchanged)))
    }
    return entries
  }

  /// What solid, dashed and dotted lines say, where there are any but solid ones.
  private mutating func addCertainties(
    of lines: [PlannedLine], isDated: Bool, isComparison: Bool
  ) {
    let found = Set(lines.lazy.filter { $0.change != .removed }.map(\.certainty))
    var parts: [String] = []
    if found.contains(.inEffect) { parts.append(words(isDated ? .solidInEffect : .solidStated)) }
    let dashed: [(LineCertainty, DiagramPhrase)] = [
      (.open, .dashedOpen), (.uncertain, .dashedUncertain), (.disputed, .dashedDisputed),
    ]
    let reasons = dashed.filter { found.contains($0.0) }.map { words($0.1) }
    if !reasons.isEmpty { parts.append(words(.dashed, words.list(reasons))) }
    if found.contains(.lapsed) { parts.append(words(.dotted)) }
    if found.contains(.refuted), isComparison { parts.append(words(.struck)) }
    let needed = found.subtracting(isComparison ? [] : [.refuted])
    guard !needed.subtracting([.inEffect]).isEmpty else { return }
    rows.append(.words(parts.joined(separator: "  ·  ")))
  }

  private mutating func addClusters(
    of plans: [DiagramPlan], _ first: DiagramPlan, _ theme: DiagramTheme
  ) {
    let entries = first.clusters.indices.filter { index in
      plans.contains { $0.nodes.contains { $0.badges.contains(index) } }
    }.map { index in
      let name = LabelText.cut(first.clusters[index].name)
      return Entry(
        mark: GroupMark(index, in: theme),
        words: first.diagram.hasDotsOnly ? name : words(.alsoIn, name))
    }
    if !entries.isEmpty { rows.append(.entries(entries)) }
  }
}
