internal import GraphKernel

/// What an answer is about: the kinds of relations that were looked at, the date, and the conditions.
public struct QueryScope: Hashable, Sendable {
  /// The kinds that occur, in the order of the first relation of each.
  public let kinds: [RelationKind]

  /// The date the view was last narrowed to, if to any.
  public let date: PartialDate?

  /// The conditions of the view in the order they were set, in words.
  public let conditions: [String]
}

extension QueryScope: CustomStringConvertible {
  /// The kinds and the conditions in one line: `arms supply, trade flow (on 2024-01)`.
  public var description: String {
    let names = kinds.map(\.name).joined(separator: ", ")
    let what = names.isEmpty ? "no relations" : names
    return conditions.isEmpty ? what : "\(what) (\(conditions.joined(separator: ", ")))"
  }
}

extension GraphQueries {
  /// What an answer given here is about.
  ///
  /// - Complexity: O(*m*), less where the first relations are of all kinds there are.
  public var scope: QueryScope {
    let view = self.view
    return QueryScope(
      kinds: view.relationTypes.map { $0.kind }, date: view.date, conditions: view.conditions)
  }
}

extension GraphView {
  /// The view's conditions as the kernel's filter, for questions about the graph as a whole.
  ///
  /// The vertex of a removed node is a gap in the numbers: a search never meets it, but a count of
  /// vertices or components would.
  func wholeFilter(_ direction: RelationDirection) -> TraversalFilter {
    var filter = filter(direction)
    if filter.vertices == nil, !graph.nodeTable.removed.isEmpty {
      filter.vertices = VertexMask(count: graph.nodeTable.vertexCount) {
        graph.nodeTable.isLive(UInt32($0))
      }
    }
    return filter
  }

  func node(at vertex: UInt32) -> any Node { graph.nodeTable.node(at: vertex) }

  func nodes(at vertices: some Sequence<UInt32>) -> [any Node] {
    vertices.map { graph.nodeTable.node(at: $0) }
  }

  func relationList(_ rows: [UInt32]) -> AnyRelationList {
    AnyRelationList(graph: graph, rows: rows)
  }
}
