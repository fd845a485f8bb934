/// A node that was named as an end of a relation under the type and id of another node.
///
/// The graph keeps the node it saw first; the other is not lost but listed here, so that a clash of ids can
/// be found: a scenario's own state that took the key of a real one.
public struct NodeConflict: Sendable {
  /// The node in the graph.
  public let kept: any Node

  /// The node that was named.
  public let refused: any Node
}

extension NodeConflict: Equatable {
  /// Whether both are about equal nodes.
  public static func == (left: NodeConflict, right: NodeConflict) -> Bool {
    isEqual(left.kept, right.kept) && isEqual(left.refused, right.refused)
  }
}

extension NodeConflict: CustomStringConvertible {
  /// A sentence that names both.
  public var description: String {
    func identity<N: Node>(_ node: N) -> String { "the \(N.kind) '\(node.id)'" }
    return "\(identity(kept)) is \(kept) in the graph and was named as \(refused)"
  }
}

extension RelationGraph {
  /// Nodes that were named in ``relate(_:from:to:during:evidence:)`` or in a statement under the type and id
  /// of a node with other properties; by type in order of first use, then in the order named.
  ///
  /// - Complexity: O(*t* + *c*) in the number of node types and of conflicts.
  public var conflicts: [NodeConflict] {
    nodeTable.columns.flatMap(\.conflicts)
  }
}
