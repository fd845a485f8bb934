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
  /// Whether the mark of the style's end stands at both ends: a symmetric tie against each other.
  let isMutual: Bool
  /// Where the first source that can be read is.
  let link: DOTURL?
  /// What, since when, in whose voice; empty where the line says it all.
  let words: [String]
  /// What it says in sentences, one for each relation.
  let sentences: [String]
  /// The kinds it stands for, as classes.
  let kinds: [RelationKind]

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

  private init(_ lines: [PlannedLine], style: RelationStyle, words: [String], isDirected: Bool) {
    entries = lines.flatMap(\.entries)
    source = lines[0].source
    target = lines[0].target
    self.style = style
    certainty = lines[0].certainty
    emphasis = lines[0].emphasis
    change = lines[0].change
    isUnseen = lines[0].isUnseen
    self.isDirected = isDirected
    isMutual = !isDirected && style.end == .tee && lines.allSatisfy(\.isMutual)
    link = lines.lazy.compactMap(\.link).first
    self.words = words
    sentences = lines.flatMap(\.sentences)
    var seen = Set<RelationKind>()
    kinds = lines.flatMap(\.kinds).filter { seen.insert($0).inserted }
  }
}

extension PlannedLine {
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
  }

  /// How many kinds of relation between two nodes are still drawn apart.
  private static let mostKinds = 6

  /// The lines with those of one kind between the same two nodes made one, and, where there are more
  /// than six kinds between two, all of them.
  static func merging(_ lines: [PlannedLine], in diagram: Diagram) -> [PlannedLine] {
    let kinds = grouped(lines) { line in
      let entry = line.entries[0]
      return key(
        line, kind: ObjectIdentifier(type(of: entry.anyRelation)),
        isDirected: entry.tie.isDirected,
        singledOut: diagram.styles.isSingledOut(entry.id) ? entry.id : nil)
    }
    let merged = kinds.map { group in
      group.count == 1
        ? group[0]
        : PlannedLine(
          group, style: group[0].style, words: words(of: group, diagram.words),
          isDirected: group[0].isDirected)
    }
    let pairs = grouped(merged) {
      key($0, kind: nil, isDirected: false, singledOut: nil, isPair: true)
    }
    return pairs.flatMap { pair -> [PlannedLine] in
      let kinds = Set(pair.flatMap(\.kinds)).count
      guard kinds > mostKinds, pair[0].source != pair[0].target else { return pair }
      let count = pair.reduce(0) { $0 + $1.entries.count }
      let names = Set(pair.map(\.style.name))
      let goesOneWay = pair.allSatisfy { $0.isDirected && $0.source == pair[0].source }
      return [
        PlannedLine(
          pair, style: names.count == 1 ? pair[0].style : diagram.theme.several,
          words: [diagram.words(.relations, "\(count)")], isDirected: goesOneWay)
      ]
    }
  }

  private static func key(
    _ line: PlannedLine, kind: ObjectIdentifier?, isDirected: Bool, singledOut: RelationID?,
    isPair: Bool = false
  ) -> MergeKey {
    MergeKey(
      low: min(line.source, line.target), high: max(line.source, line.target),
      pointsUp: isDirected && line.source < line.target, kind: kind,
      certainty: isPair ? .inEffect : line.certainty,
      emphasis: isPair ? .normal : line.emphasis, change: isPair ? nil : line.change,
      isUnseen: line.isUnseen, singledOut: singledOut)
  }

  /// The lines with equal keys together, in order of the first of each.
  private static func grouped(
    _ lines: [PlannedLine], by key: (PlannedLine) -> MergeKey
  ) -> [[PlannedLine]] {
    var place: [MergeKey: Int] = [:]
    var groups: [[PlannedLine]] = []
    for line in lines {
      let key = key(line)
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
    let labels = distinct(lines.compactMap(\.words.first))
    let rest = distinct(lines.map { $0.words.dropFirst().joined(separator: " · ") })
    guard !labels.isEmpty else { return [] }
    let head =
      labels.count == 1
      ? "\(labels[0]) ×\(lines.count)"
      : labels.count > 3
        ? words(.andMore, words.list(Array(labels.prefix(3))), "\(labels.count - 3)")
        : words.list(labels)
    return [head] + (rest.count == 1 ? rest.filter { !$0.isEmpty } : [])
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen = Set<String>()
    return texts.filter { seen.insert($0).inserted }
  }
}
