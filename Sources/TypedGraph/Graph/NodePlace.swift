/// Where a node stands in a graph: a number that serves as an index of an array.
///
/// Places are given in order of insertion, from 0 on, and never again: a node keeps its own as long as it is in the
/// graph, and has it in every copy made since. A tally of nodes needs no dictionary:
///
/// ```swift
/// var received = Array(repeating: 0, count: graph.placeCount)
/// for loan in graph.relations(of: Loan.self) { received[loan.targetPlace.index] += loan.relation.crowns }
/// ```
public struct NodePlace: Hashable, Sendable {
  @usableFromInline let vertex: UInt32

  /// The number, at least 0 and below ``RelationGraph/placeCount``.
  @inlinable public var index: Int { Int(vertex) }

  @inlinable
  init(vertex: UInt32) {
    self.vertex = vertex
  }
}

extension NodePlace: Comparable {
  /// Whether the left node was inserted first.
  public static func < (left: NodePlace, right: NodePlace) -> Bool { left.vertex < right.vertex }
}

extension NodePlace: CustomStringConvertible {
  /// The number, `12`.
  public var description: String { "\(vertex)" }
}

extension RelationGraph {
  /// One more than the greatest place of a node, those of removed nodes included.
  public var placeCount: Int { nodeTable.vertexCount }

  /// The place of a node, found by type and id; nil where it is not in the graph.
  ///
  /// - Complexity: O(1), expected.
  public func place(of node: some Node) -> NodePlace? {
    nodeTable.vertex(of: node).map(NodePlace.init)
  }

  /// The node at a place; nil where none is, or none is any more.
  ///
  /// - Complexity: O(1).
  public subscript(place: NodePlace) -> (any Node)? {
    nodeTable.isLive(place.vertex) ? nodeTable.node(at: place.vertex) : nil
  }
}
