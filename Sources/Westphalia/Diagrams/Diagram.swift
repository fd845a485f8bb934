public import DOT
public import TypedGraph

/// A picture of a graph or view: what it shows, in which colours, how laid out.
///
/// ```swift
/// let picture = Diagram(of: graph.on("2024-06"), titled: "June 2024")
/// print(picture.dot.text)
/// ```
///
/// A pair of nodes with three relations or more is drawn as two tables facing each other, a row for
/// each relation, so that parallel relations stay apart and their lines level; the rest is drawn
/// around it. The picture has a legend of exactly what occurs, and each node and line a tooltip that
/// says it in a sentence.
public struct Diagram: Sendable {
  /// What is shown.
  public var view: GraphView

  /// The title above the picture; none where nil.
  public var title: String?

  /// The colours.
  public var theme = DiagramTheme.light

  /// Whether nodes without a relation in the view are shown.
  public var showsIsolatedNodes = false

  /// Whether a legend of what occurs stands below the picture.
  public var showsLegend = true

  /// What a node is called, for names in another language.
  public var name: @Sendable (any Node) -> String = { $0.name }

  private var styles: [ObjectIdentifier: RelationStyle] = [:]

  /// Makes a diagram of a graph or view.
  public init(of shown: some GraphQueries, titled title: String? = nil) {
    view = shown.view
    self.title = title
  }

  /// The diagram with a style of its own for a kind of relation.
  public func styling(_ kind: any Relation.Type, as style: RelationStyle) -> Diagram {
    var copy = self
    copy.styles[ObjectIdentifier(kind)] = style
    return copy
  }

  /// The diagram in another theme.
  public func themed(_ theme: DiagramTheme) -> Diagram {
    var copy = self
    copy.theme = theme
    return copy
  }

  /// The diagram as a document of the DOT language; equal diagrams give equal documents.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*) in the nodes and relations shown.
  public var dot: DOTDocument {
    DiagramDrawing(DiagramPlan(self)).document()
  }

  func style(of entry: some RelationRecord) -> RelationStyle {
    styles[ObjectIdentifier(type(of: entry.anyRelation))] ?? theme.style(of: entry)
  }
}
