/// The way in which a search walks directed edges; symmetric edges are walked both ways in each.
package enum Direction: String, Sendable, Hashable, CaseIterable {
  /// From source to target.
  case outgoing
  /// From target to source.
  case incoming
  /// Either way: every edge is a tie between its ends.
  case both

  /// The direction in which the same paths are walked from their ends.
  package var reversed: Direction {
    switch self {
    case .outgoing: .incoming
    case .incoming: .outgoing
    case .both: .both
    }
  }
}

/// What a search may walk: a direction, and optionally kinds, edges and vertices.
///
/// A part that is `nil` restricts nothing. Masks must have exactly as many indices as the graph has
/// edges or vertices; searches throw ``KernelError/columnLength(column:expected:found:)`` otherwise.
package struct TraversalFilter: Sendable, Hashable {
  /// The way in which directed edges are walked.
  package var direction: Direction
  /// The kinds of edges that may be walked.
  package var kinds: KindSet?
  /// The edges that may be walked.
  package var edges: EdgeMask?
  /// The vertices that may be entered; the sources of a search must be among them to be visited.
  package var vertices: VertexMask?

  /// A filter of the given parts.
  ///
  /// - Parameters:
  ///   - direction: The way in which directed edges are walked.
  ///   - kinds: The kinds that may be walked, all if `nil`.
  ///   - edges: The edges that may be walked, all if `nil`.
  ///   - vertices: The vertices that may be entered, all if `nil`.
  package init(
    direction: Direction = .outgoing, kinds: KindSet? = nil, edges: EdgeMask? = nil,
    vertices: VertexMask? = nil
  ) {
    self.direction = direction
    self.kinds = kinds
    self.edges = edges
    self.vertices = vertices
  }

  /// Every edge, from source to target.
  package static var outgoing: TraversalFilter { TraversalFilter() }
  /// Every edge, from target to source.
  package static var incoming: TraversalFilter { TraversalFilter(direction: .incoming) }
  /// Every edge, either way.
  package static var both: TraversalFilter { TraversalFilter(direction: .both) }

  /// The same filter with the opposite direction.
  package var reversed: TraversalFilter {
    var result = self
    result.direction = direction.reversed
    return result
  }

  /// Whether only the direction restricts a search.
  package var admitsEverything: Bool { kinds == nil && edges == nil && vertices == nil }

  internal func admits(vertex: UInt32) -> Bool {
    guard let vertices else { return true }
    return vertices[Int(vertex)]
  }
}
