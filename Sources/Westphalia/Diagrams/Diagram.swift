public import DOT
public import TypedGraph

/// A picture of a graph or view: what it shows, in which colors, how laid out.
///
/// ```swift
/// let picture = Diagram(of: graph.on("2024-06"), titled: "June 2024")
/// print(picture.dot.text)
/// ```
///
/// A pair of nodes with three relations or more is drawn as two tables facing each other, a row for
/// each relation, so that parallel relations stay apart and their lines horizontal; the rest is drawn
/// around it. The picture has a legend of exactly what occurs, and each node and line a tooltip that
/// says it in a sentence. How much it says depends on how much there is: see ``DiagramLayout``.
/// ``text`` says the same in sentences.
public struct Diagram: Sendable {
  /// What is shown.
  public var view: GraphView

  /// The title above the picture; none where nil.
  public var title: String?

  /// The colors.
  public var theme = DiagramTheme.light

  /// Styles that take the place of the theme's.
  public var styles = DiagramStyleSheet()

  /// Whether nodes without a relation in the view are shown.
  public var showsIsolatedNodes = false

  /// Whether a legend of what occurs stands below the picture.
  public var showsLegend = true

  /// What kind of picture it is: lines between boxes, a roll call, a matrix …; by the view where nil.
  ///
  /// See ``chosenForm``.
  public var form: DiagramForm?

  /// How much a network says and by which engine it is placed; by the size of the view where nil.
  public var layout: DiagramLayout?

  /// Whether relations of one kind between the same two nodes are one line; by the layout where nil.
  ///
  /// Merged, more than six kinds between two are one line as well, which lists them in its tooltip.
  public var mergesParallelRelations: Bool?

  /// The blocs or other groups drawn as boxes around their members.
  ///
  /// A node in several stands in the first of them and shows the others as colored dots.
  public var clusters: [DiagramCluster] = []

  /// Whether the drafts and resolutions of a body stand in a box of its own, as ``BodyDocument`` says.
  ///
  /// It is drawn around two documents or more, or around one where the body itself is shown; lines to the
  /// body end at the box. Clusters go before it. There is no box in an overview, nor where a document has
  /// more than six relations on average, such as the votes of a whole council: they need the room.
  public var groupsByBody = true

  /// What is highlighted while the rest is drawn pale; nothing where nil.
  public var highlight: DiagramHighlight?

  /// What a node is called, for names in another language.
  public var name: @Sendable (any Node) -> String = { $0.name }

  /// The fixed words of the picture and its text, for another language.
  public var words = DiagramWords.english

  /// What ids in the picture begin with, so that several pictures on one page do not clash.
  ///
  /// Where nil, ids of ``dot`` have no beginning of their own, and those of an SVG that the library
  /// renders begin with one made of the picture's content: equal pictures have equal ids.
  public var idPrefix: String?

  /// What the picture marks as added, removed and changed.
  var changes = DiagramChanges()

  /// The date the picture speaks of, where its view is wider than that.
  var date: PartialDate?

  /// The clusters as they are on the date, in the order of ``clusters``, where they are shown as dots alone.
  var datedClusters: [DiagramCluster]?

  /// Whether members are shown by dots alone, where boxes would leave no room for lines.
  var showsMembersAsDots = false

  /// Whether nobody stands in a box.
  var hasDotsOnly: Bool { showsMembersAsDots || datedClusters != nil }

  /// The relations that get space in the layout and are not drawn.
  var unseen: Set<RelationID> = []

  /// Makes a diagram of a graph or view.
  public init(of shown: some GraphQueries, titled title: String? = nil) {
    view = shown.view
    self.title = title
  }

  /// The diagram as a document of the DOT language; equal diagrams give equal documents.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*) in the nodes and relations shown.
  public var dot: DOTDocument {
    DrawnForm(self).document
  }

  /// The document and the text, of one plan.
  ///
  /// - Complexity: As ``dot``, once for both.
  package var drawn: (document: DOTDocument, text: String) {
    let drawn = DrawnForm(self)
    return (drawn.document, drawn.text)
  }

  /// What ids of a picture begin with that was given no prefix: made of its bytes, `w1f0c33a2-`.
  package static func idPrefix(ofDrawing bytes: some Sequence<UInt8>) -> String {
    "w\(StableHash(bytes).digits)-"
  }

  /// What kind of picture it is, as chosen or by what there is to show.
  ///
  /// A view whose relations are mostly votes is a roll call. More than 20 nodes with more than two related pairs for
  /// each, or more than 50 nodes, are ranked flows where nearly all is arms and goods, a matrix up to 60 nodes, and
  /// an overview of groups above. A difference, a highlight and a ``layout`` of one's own stay a network, which then
  /// says what form would be easier to read.
  ///
  /// - Complexity: As ``dot``.
  public var chosenForm: DiagramForm { DrawnForm(self).form }

  /// How much a network says and by which engine it is placed, as chosen or by the size of the view.
  ///
  /// - Complexity: O(*n* + *m*).
  public var chosenLayout: DiagramLayout { DiagramPlan(self).layout }
}

extension Diagram {
  /// The diagram as another kind of picture.
  public func drawn(as form: DiagramForm) -> Diagram {
    with { $0.form = form }
  }

  /// The diagram in another theme.
  public func themed(_ theme: DiagramTheme) -> Diagram {
    with { $0.theme = theme }
  }

  /// The diagram with a style of its own for a kind of relation.
  public func styling(_ kind: any Relation.Type, as style: RelationStyle) -> Diagram {
    with { $0.styles.set(style, for: kind) }
  }

  /// The diagram with a style of its own for all kinds of a family.
  public func styling(_ family: RelationFamily, as style: RelationStyle) -> Diagram {
    with { $0.styles.set(style, for: family) }
  }

  /// The diagram with the kinds of a family under the family's name in the legend.
  public func grouping(_ family: RelationFamily) -> Diagram {
    with { $0.styles.group(family) }
  }

  /// The diagram with a style of its own for one relation.
  public func styling(_ relation: RelationID, as style: RelationStyle) -> Diagram {
    with { $0.styles.set(style, for: relation) }
  }

  /// The diagram with a style of its own for a kind of node.
  public func styling(_ kind: any Node.Type, as style: NodeStyle) -> Diagram {
    with { $0.styles.set(style, for: kind) }
  }

  /// The diagram with a style of its own for one node.
  public func styling(_ node: some Node, as style: NodeStyle) -> Diagram {
    with { $0.styles.set(style, for: node) }
  }

  /// The diagram with something highlighted.
  public func highlighting(_ highlight: DiagramHighlight) -> Diagram {
    with { $0.highlight = highlight }
  }

  /// The diagram with nodes under other names, such as those of another language.
  public func named(_ name: @escaping @Sendable (any Node) -> String) -> Diagram {
    with { $0.name = name }
  }

  /// The diagram with its fixed words in another language.
  public func speaking(_ words: DiagramWords) -> Diagram {
    with { $0.words = words }
  }

  private func with(_ change: (inout Diagram) -> Void) -> Diagram {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Diagram: CustomStringConvertible {
  /// The title, the view and the theme, `diagram "June 2024" of 12 nodes …, light`.
  public var description: String {
    "diagram \(title.map { "\"\($0)\" " } ?? "")of \(view), \(theme.name)"
  }
}
