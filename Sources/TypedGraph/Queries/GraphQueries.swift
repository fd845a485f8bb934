/// What a graph and every view of it answer.
///
/// Results are listed in order of insertion. Nodes given to a query are found by type and id. A query about
/// a node that is not there, or whose task is cancelled, throws a ``QueryError``.
public protocol GraphQueries: Sendable {
  /// Everything this answers about, as a view.
  var view: GraphView { get }
}

extension RelationGraph: GraphQueries {
  /// The whole graph as a view.
  public var view: GraphView { GraphView(of: self) }
}

extension GraphView: GraphQueries {
  /// This view.
  public var view: GraphView { self }
}
