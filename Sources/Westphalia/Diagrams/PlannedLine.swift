import DOT
import TypedGraph

/// One line of a diagram: a relation, or several that are drawn as one.
struct PlannedLine {
  /// The relations it stands for, in order; empty only while the line is made.
  let entries: [AnyRelationEntry]
  let source: Int
  let target: Int
  let style: RelationStyle
  let certainty: LineCertainty
  let emphasis: Emphasis
  let change: DiagramChange?
  let isUnseen: Bool
  let isDirected: Bool
  /// Whether the mark of the style's end stands at both ends: a symmetric tie against each other, or relations of a
  /// kind that lead both ways.
  let isMutual: Bool
  /// Where the first source that can be read is.
  let link: DOTURL?
  /// What, since when, in whose voice; empty where the line says it all.
  private(set) var words: [String]
  /// What it says in sentences, one for each relation.
  let sentences: [String]
  /// The kinds it stands for, as classes.
  let kinds: [RelationKind]

  /// How many relations its width counts: one, unless it stands for parallel ones.
  private(set) var widthCount = 1

  /// The box at one of its ends, where it stands for the relations of all that are in it.
  private(set) var box: Box?

  /// A box at the end of a line.
  struct Box {
    let cluster: Int
    let isSource: Bool
  }

  /// The line with other words.
  func saying(_ words: [String]) -> PlannedLine {
    var copy = self
    copy.words = words
    return copy
  }

  /// The number that its id in the picture is made of.
  var number: Int { entries.first?.id.number ?? 0 }

  init(
    _ entry: AnyRelationEntry, from source: Int, to target: Int, in diagram: Diagram,
    _ vocabulary: RelationWords
  ) {
    entries = [entry]
    self.source = source
    self.target = target
    style = diagram.styles.style(of: entry, in: diagram.theme)
    certainty = LineCertainty(of: entry, on: diagram.date ?? diagram.view.date)
    change = diagram.changes.relations[entry.id]
    isUnseen = diagram.unseen.contains(entry.id)
    isDirected = entry.tie.isDirected && style.end != .none
    isMutual = !entry.tie.isDirected && style.end == .tee
    link = RelationWords.link(of: entry)
    kinds = [entry.kind]
    var emphasis = Emphasis.normal
    if let highlight = diagram.highlight {
      emphasis = highlight.relations.contains(entry.id) ? .raised : .faded
    }
    if diagram.changes.isComparison { emphasis = change == nil ? .faded : .raised }
    self.emphasis = emphasis
    // A treaty shows its own dates, and the double line shows that somebody is party to it.
    var words = entry.anyRelation is Party ? [] : vocabulary.parts(for: entry)
    var sentence = vocabulary.sentence(for: entry)
    if let change {
      words =
        [change.sign + (words.first ?? vocabulary.label(of: entry.anyRelation))] + words.dropFirst()
      sentence = diagram.words(change.relationPhrase, sentence)
      if let old = diagram.changes.before[entry.id] {
        let before = vocabulary.before(old, now: entry)
        words.append(before.isEmpty ? diagram.words(.otherEvidence) : before)
        sentence += " " + diagram.words(.before, vocabulary.sentence(for: old))
      }
    }
    self.words = words.filter { !$0.isEmpty }
    sentences = [sentence]
  }

  private init(
    _ lines: [PlannedLine], style: RelationStyle, words: [String], isDirected: Bool,
    leadsBothWays: Bool = false
  ) {
    // Over several dates a line is the same on all of them, and says what holds on its own.
    let shown = Self.shown(of: lines)
    entries = shown.flatMap(\.entries)
    source = lines[0].source
    target = lines[0].target
    self.style = style
    certainty = shown[0].certainty
    emphasis = shown[0].emphasis
    change = shown[0].change
    isUnseen = shown[0].isUnseen
    self.isDirected = isDirected
    isMutual =
      leadsBothWays && style.end != .none
      || !isDirected && style.end == .tee && lines.allSatisfy(\.isMutual)
    link = lines.lazy.compactMap(\.link).first
    self.words = words
    sentences = shown.flatMap(\.sentences)
    kinds = shown.flatMap(\.kinds).distinct
  }
}

extension [PlannedLine] {
  /// The lines with those of some relations made one, from a box or to it.
  func gathered(_ gathering: MemberBoxes.Gathering, in plan: DiagramPlan) -> [PlannedLine] {
    let those = filter { $0.entries.contains { gathering.relations.contains($0.id) } }
    func end(_ line: PlannedLine) -> Int { gathering.leavesBox ? line.source : line.target }
    let boxes = those.compactMap { plan.nodes[end($0)].cluster }
    // Where nobody stands in the box, the line is from that in which most do; they have its dot.
    let counts = Dictionary(boxes.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    let place = counts[gathering.cluster] == nil ? most : gathering.cluster
    guard let place, let anchor = those.firstIndex(where: { plan.nodes[end($0)].cluster == place })
    else { return self }
    var words = gathering.words
    if place != gathering.cluster { words.append(plan.diagram.words(.toDots)) }
    let line = PlannedLine(
      gathering: those, anchor: anchor, words: words,
      box: .init(cluster: place, isSource: gathering.leavesBox))
    var isPlaced = false
    return compactMap { other in
      guard other.entries.contains(where: { gathering.relations.contains($0.id) }) else {
        return other
      }
      defer { isPlaced = true }
      return isPlaced ? nil : line
    }
  }
}

extension PlannedLine {
  fileprivate init(gathering lines: [PlannedLine], anchor: Int, words: [String], box: Box) {
    // The one at the anchor first: its ends are the line's.
    let ordered = [lines[anchor]] + lines[..<anchor] + lines[(anchor + 1)...]
    self.init(ordered, style: lines[0].style, words: words, isDirected: lines[0].isDirected)
    self.box = box
  }

  /// What must be equal for two lines to be drawn as one.
  private struct MergeKey: Hashable {
    let low: Int
    let high: Int
    let pointsUp: Bool
    let kind: ObjectIdentifier?
    let certainty: LineCertainty
    let emphasis: Emphasis
    let change: DiagramChange?
    let isUnseen: Bool
    let singledOut: RelationID?
    let box: Int?
  }

  /// How many kinds of relation between two nodes are still drawn apart.
  private static let mostKinds = 6

  /// The lines with two promises of the same to each other made one, without a direction.
  static func joiningMutualPromises(
    _ lines: [PlannedLine], in diagram: Diagram
  ) -> [PlannedLine] {
    guard lines.contains(where: { $0.style.name == DiagramTheme.promiseName }) else { return lines }
    return grouped(lines) { line in
      line.style.name == DiagramTheme.promiseName
        ? key(ofKindOf: line, isDirected: false, in: diagram) : nil
    }.flatMap { pair -> [PlannedLine] in
      guard pair.count == 2, pair[0].source == pair[1].target, pair[0].target == pair[1].source,
        pair[0].source != pair[0].target, pair[0].words == pair[1].words
      else { return pair }
      return [
        PlannedLine(
          pair, style: diagram.theme.obligation, words: pair[0].words, isDirected: false)
      ]
    }
  }

  /// The lines with those that run between the same two nodes made one.
  ///
  /// 1. Relations of one kind that lead the same way are one line, wider the more they are.
  /// 2. Two such lines that lead opposite ways are one with marks at both ends, where they have the same words or
  ///    where no line has words.
  /// 3. Where there are more than six kinds between two, all of them are one line.
  static func merging(
    _ lines: [PlannedLine], in diagram: Diagram, hasWords: Bool
  ) -> [PlannedLine] {
    let kinds = grouped(lines) { line in
      key(ofKindOf: line, isDirected: line.entries[0].tie.isDirected, in: diagram)
    }
    // 1: the same kind and way.
    let merged = kinds.map { group in
      group.count == 1
        ? group[0]
        : PlannedLine(
          group, style: group[0].style, words: words(of: shown(of: group), diagram.words),
          isDirected: group[0].isDirected
        ).counted
    }
    // 2: opposite ways.
    let twoWay = grouped(merged) { key(ofKindOf: $0, isDirected: false, in: diagram) }
      .flatMap { bothWays($0, hasWords: hasWords) }
    // 3: all kinds.
    let isDated = diagram.datedClusters != nil
    let pairs = grouped(twoWay) {
      key($0, kind: nil, isDated: isDated, isDirected: false, singledOut: nil, isPair: true)
    }
    return pairs.flatMap { pair -> [PlannedLine] in
      let kinds = Set(pair.flatMap(\.kinds)).count
      guard kinds > mostKinds, pair[0].source != pair[0].target else { return pair }
      let count = shown(of: pair).reduce(0) { $0 + $1.entries.count }
      let names = Set(pair.map(\.style.name))
      let goesOneWay = pair.allSatisfy { $0.isDirected && $0.source == pair[0].source }
      return [
        PlannedLine(
          pair, style: names.count == 1 ? pair[0].style : diagram.theme.several,
          words: [diagram.words(.relations, "\(count)")], isDirected: goesOneWay
        ).counted
      ]
    }
  }

  /// The line as wide as its relations are many.
  private var counted: PlannedLine {
    var line = self
    line.widthCount = entries.count
    return line
  }

  /// Two lines of a kind as one that leads both ways, where that says the same.
  private static func bothWays(_ lines: [PlannedLine], hasWords: Bool) -> [PlannedLine] {
    guard lines.count == 2, lines[0].isDirected, lines[1].isDirected,
      lines[0].source == lines[1].target, lines[0].source != lines[0].target,
      lines[0].style == lines[1].style, !hasWords || lines[0].words == lines[1].words
    else { return lines }
    return [
      PlannedLine(
        lines, style: lines[0].style, words: lines[0].words, isDirected: true, leadsBothWays: true
      ).counted
    ]
  }

  /// Those of some lines that hold on the date; all where none does.
  private static func shown(of lines: [PlannedLine]) -> [PlannedLine] {
    let seen = lines.filter { !$0.isUnseen }
    return seen.isEmpty ? lines : seen
  }

  /// What lines of one kind must have equal.
  private static func key(
    ofKindOf line: PlannedLine, isDirected: Bool, in diagram: Diagram
  ) -> MergeKey {
    let entry = line.entries[0]
    return key(
      line, kind: ObjectIdentifier(type(of: entry.anyRelation)),
      isDated: diagram.datedClusters != nil, isDirected: isDirected,
      singledOut: diagram.styles.isSingledOut(entry.id) ? entry.id : nil)
  }

  private static func key(
    _ line: PlannedLine, kind: ObjectIdentifier?, isDated: Bool, isDirected: Bool,
    singledOut: RelationID?,
    isPair: Bool = false
  ) -> MergeKey {
    MergeKey(
      low: min(line.source, line.target), high: max(line.source, line.target),
      pointsUp: isDirected && line.source < line.target, kind: kind,
      certainty: isPair || isDated ? .inEffect : line.certainty,
      emphasis: isPair ? .normal : line.emphasis, change: isPair ? nil : line.change,
      isUnseen: !isDated && line.isUnseen, singledOut: singledOut, box: line.box?.cluster)
  }

  /// The lines with equal keys together, in order of the first of each; one without a key stays alone.
  private static func grouped(
    _ lines: [PlannedLine], by key: (PlannedLine) -> MergeKey?
  ) -> [[PlannedLine]] {
    var place: [MergeKey: Int] = [:]
    var groups: [[PlannedLine]] = []
    for line in lines {
      guard let key = key(line) else {
        groups.append([line])
        continue
      }
      if let index = place[key] {
        groups[index].append(line)
      } else {
        place[key] = groups.count
        groups.append([line])
      }
    }
    return groups
  }

  /// What several relations of a kind have to say: their number, and what they share.
  private static func words(of lines: [PlannedLine], _ words: DiagramWords) -> [String] {
    let labels = lines.compactMap(\.words.first).distinct
    let rest = lines.map { $0.words.dropFirst().joined(separator: " · ") }.distinct
    guard !labels.isEmpty else { return [] }
    let head =
      labels.count == 1
      ? "\(labels[0]) ×\(lines.count)"
      : labels.count > 3
        ? words(.andMore, words.list(Array(labels.prefix(3))), "\(labels.count - 3)")
        : words.list(labels)
    return [head] + (rest.count == 1 ? rest.filter { !$0.isEmpty } : [])
  }
}
