import TypedGraph

extension Diagram {
  /// The picture in sentences, in reading order, for those who cannot see it and for plain text.
  ///
  /// First the title and what the picture holds; then the clusters and who stands in them; then each
  /// relation in a sentence, in the order in which the picture has them from its middle outward; last
  /// what is highlighted, what changed, and what had to be left out. One sentence a line, an empty
  /// line between the parts. It says what the picture says: names are those of ``name``.
  ///
  /// - Complexity: As ``dot``.
  public var text: String { DrawnForm(self).text }
}

/// Says what a plan shows.
struct DiagramSentences {
  private let plan: DiagramPlan
  private var words: DiagramWords { plan.diagram.words }
  /// What a form other than a network says of itself; nil for a network.
  private let form: [String]?

  init(_ plan: DiagramPlan, form: [String]? = nil) {
    self.plan = plan
    self.form = form
  }

  var text: String {
    let parts = [heading, (form ?? []).map(Self.line), clusters, relations, isolated, marks].filter
    { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var heading: [String] {
    var lines: [String] = []
    if let title = plan.diagram.title, !title.isEmpty { lines.append(Self.line(title) + ".") }
    let relations = plan.relationCount + plan.told.count
    if plan.nodes.isEmpty {
      lines.append(words(.nothing))
    } else {
      lines.append(
        words(
          .shows, plan.nodes.count == 1 ? words(.oneNode) : words(.nodes, "\(plan.nodes.count)"),
          relations == 1 ? words(.oneRelation) : words(.relations, "\(relations)")))
    }
    if form == nil, let note = plan.layout.note(in: words) { lines.append(note) }
    return lines
  }

  private var clusters: [String] {
    plan.shownClusters.map { about(cluster: $0) } + plan.emptyClusters.map(Self.line)
  }

  /// Who belongs to a cluster: *NATO: France, Germany; also, standing in another box, Norway.*
  func about(cluster index: Int) -> String {
    let name = plan.clusters[index].name
    let inside = plan.nodes.filter { $0.cluster == index }.map(\.name)
    let elsewhere = plan.nodes.filter { $0.badges.contains(index) }.map(\.name)
    var text = Self.line(name) + ": "
    if plan.diagram.hasDotsOnly {
      return text + elsewhere.map(Self.line).joined(separator: ", ") + "."
    }
    text +=
      inside.isEmpty ? words(.nobodyInside) : words.list(inside.map(Self.line))
    if !elsewhere.isEmpty {
      text += "; " + words(.insideElsewhere, words.list(elsewhere.map(Self.line)))
    }
    return text + "."
  }

  /// Each relation in a sentence: those between the hubs first, then those at the hubs, then the rest.
  private var relations: [String] {
    func rank(_ index: Int) -> (Int, Int) {
      guard let hubs = plan.hubs else { return (0, index) }
      let line = plan.lines[index]
      let ends = [line.source, line.target].count { $0 == hubs.left || $0 == hubs.right }
      return (2 - ends, index)
    }
    return plan.lines.indices.filter { !plan.lines[$0].isUnseen }.sorted { rank($0) < rank($1) }
      .flatMap { plan.lines[$0].sentences.map(Self.line) }
      + plan.told.map { Self.line(plan.words.sentence(for: $0)) }
  }

  private var isolated: [String] {
    let tied = Set(plan.lines.flatMap { [$0.source, $0.target] })
    let told = Set(plan.told.map { NodeKey($0.targetNode) })
    let alone = plan.nodes.indices.filter {
      !tied.contains($0) && !told.contains(NodeKey(plan.nodes[$0].node))
        && plan.nodes[$0].cluster == nil
        && plan.nodes[$0].badges.isEmpty
    }.map { Self.line(plan.nodes[$0].name) }
    return alone.isEmpty ? [] : [words(.isolated, words.list(alone))]
  }

  private var marks: [String] {
    var lines: [String] = []
    for change in DiagramChange.allCases {
      let names = plan.nodes.filter { $0.change == change }.map { plan.diagram.name($0.node) }
      if !names.isEmpty {
        lines.append(words(change.nodesPhrase, words.list(names.map(Self.line))))
      }
    }
    if let highlight = plan.diagram.highlight {
      let raised = plan.lines.filter { $0.emphasis == .raised }.flatMap(\.entries)
      if !raised.isEmpty {
        let claims = raised.map { Self.line(plan.words.claim(of: $0)) }
        lines.append(
          words(.broughtOut, Self.line(highlight.name), claims.joined(separator: "; ")))
      }
    }
    return lines
  }

  /// What a node is, for its tooltip.
  func about(_ planned: DiagramPlan.PlannedNode) -> String {
    let kind = words.text(type(of: planned.node).kind.name)
    var text = words(
      .isOfKind, plan.diagram.name(planned.node), kind, "\(Self.article(for: kind)) \(kind)")
    let details = planned.node.attributes.map {
      "\(words.text($0.nameInWords)): \(words.value($0.value))"
    }
    if !details.isEmpty { text += "; " + details.joined(separator: "; ") }
    text += "."
    if let change = planned.change { text += " " + words(change.nodePhrase) }
    if !planned.badges.isEmpty {
      text += " " + words(.isAlsoIn, words.list(planned.badges.map { plan.clusters[$0].name }))
    }
    return text
  }

  private static func article(for noun: String) -> String {
    if noun.hasPrefix("UN ") { return "a" }
    return "aeiouAEIOU".contains(noun.first ?? "x") ? "an" : "a"
  }

  /// A text in one line, whatever its characters.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
