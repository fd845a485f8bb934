package import TypedGraph

/// What a diagram holds, for forms of it that are no DOT: every node and relation of its view, with the names,
/// words and styles that its pictures have.
package struct DiagramContent: Sendable {
  /// A style in the colors of a light and of a dark ground.
  package struct Styles<Style: Hashable & Sendable>: Hashable, Sendable {
    package let light: Style
    package let dark: Style
  }

  /// A node of the view.
  package struct Item: Sendable {
    package let node: any Node
    /// Its kind and id, by which an address names it.
    package let key: String
    package let name: String
    /// The name in rows of a width that fits into a box.
    package let rows: [String]
    package let kind: String
    /// What is known of it besides, in words.
    package let about: String
    package let style: Styles<NodeStyle>
    /// When it exists; nil where that is always.
    package let existence: [Period]?
  }

  /// A relation of the view.
  package struct Line: Sendable {
    package let entry: AnyRelationEntry
    package let source: Int
    package let target: Int
    package let style: Styles<RelationStyle>
    package let certainty: LineCertainty
    package let isDirected: Bool
    /// Whether the mark of the style's end stands at both ends: a symmetric tie against each other.
    package let isMutual: Bool
    /// What stands between the names of its ends, with the numbers that it states.
    package let predicate: String
    /// When it holds, in words; empty where nothing is stated.
    package let period: String
  }

  /// A bloc or another group, and who belongs to it.
  package struct Group: Sendable {
    package let name: String
    /// The node of the bloc itself, where the view has it.
    package let node: Int?
    /// The members, each with when it was one; nil for always.
    package let members: [(node: Int, period: Period?)]
  }

  /// The themes of a light and of a dark ground: those of the package for its own two, else the diagram's in both.
  package let themes: Styles<DiagramTheme>
  package let title: String?
  /// The language, and its words.
  package let words: DiagramWords
  /// The date of the view; nil where it has none.
  package let date: PartialDate?
  package private(set) var items: [Item] = []
  package private(set) var lines: [Line] = []
  package private(set) var groups: [Group] = []

  /// Makes the content of a diagram; the nodes are those with a relation, and the others where it shows them.
  ///
  /// - Complexity: O(*n* + *m*), and O(*n*) for each group.
  package init(_ diagram: Diagram) {
    let isPlain = diagram.theme == .light || diagram.theme == .dark
    themes = Styles(
      light: isPlain ? .light : diagram.theme, dark: isPlain ? .dark : diagram.theme)
    title = diagram.title
    words = diagram.words
    date = diagram.view.date
    let entries = Array(diagram.view.relations)
    let tied = entries.endKeys
    var place: [NodeKey: Int] = [:]
    for node in diagram.view.nodes {
      let key = NodeKey(node)
      guard diagram.showsIsolatedNodes || tied.contains(key) else { continue }
      place[key] = items.count
      items.append(item(node, in: diagram))
    }
    let words = RelationWords(
      name: diagram.name, words: diagram.words, date: nil, isPanel: false)
    for entry in entries {
      guard let source = place[NodeKey(entry.sourceNode)],
        let target = place[NodeKey(entry.targetNode)]
      else { continue }
      lines.append(line(entry, source, target, in: diagram, words))
    }
    groups = blocs(at: place, in: diagram)
  }

  /// Puts the relations in the order of the nodes that they go out from, those of one kind together.
  package mutating func sortByNode() {
    var kinds: [RelationKind: Int] = [:]
    for line in lines where kinds[line.entry.kind] == nil { kinds[line.entry.kind] = kinds.count }
    func rank(_ line: Line) -> [Int] {
      let kind = kinds[line.entry.kind] ?? 0
      return [line.source, kind, line.target, line.entry.id.number]
    }
    let ranked = lines.map { (rank: rank($0), line: $0) }
    lines = ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.line)
  }

  private func item(_ node: any Node, in diagram: Diagram) -> Item {
    func key<N: Node>(_ node: N) -> String { "\(N.kind) \(node.id)" }
    let name = diagram.name(node)
    return Item(
      node: node, key: key(node), name: name, rows: Array(LabelText.rows(name, at: 18).prefix(3)),
      kind: diagram.words.text(type(of: node).kind.name),
      about: node.attributes.map { diagram.words.attribute($0) }.joined(separator: "; "),
      style: Styles(
        light: diagram.styles.style(of: node, in: themes.light),
        dark: diagram.styles.style(of: node, in: themes.dark)),
      existence: node.existence == [.always] ? nil : node.existence)
  }

  private func line(
    _ entry: AnyRelationEntry, _ source: Int, _ target: Int, in diagram: Diagram,
    _ words: RelationWords
  ) -> Line {
    let style = Styles(
      light: diagram.styles.style(of: entry, in: themes.light),
      dark: diagram.styles.style(of: entry, in: themes.dark))
    return Line(
      entry: entry, source: source, target: target, style: style,
      certainty: LineCertainty(of: entry, on: nil),
      isDirected: entry.tie.isDirected && style.light.end != .none,
      isMutual: !entry.tie.isDirected && style.light.end == .tee,
      predicate: words.predicate(of: entry),
      period: diagram.words.period(entry.period) ?? "")
  }

  /// The blocs of the view and the groups of the diagram that have members among the nodes.
  private func blocs(at place: [NodeKey: Int], in diagram: Diagram) -> [Group] {
    var blocs = items.compactMap { $0.node as? Bloc }
    blocs += diagram.clusters.compactMap(\.bloc).filter { !blocs.contains($0) }
    let ofBlocs = blocs.map { bloc -> Group in
      let members = diagram.view.fullMembers(of: bloc).compactMap { member in
        place[NodeKey(member.state)].map { (node: $0, period: Optional(member.period)) }
      }
      return Group(name: diagram.name(bloc), node: place[NodeKey(bloc)], members: members)
    }
    let others = diagram.clusters.filter { $0.bloc == nil }.map { cluster in
      Group(
        name: cluster.name, node: nil,
        members: items.indices.filter { cluster.contains(items[$0].node) }.map { ($0, nil) })
    }
    return (ofBlocs + others).filter { !$0.members.isEmpty }
  }
}
