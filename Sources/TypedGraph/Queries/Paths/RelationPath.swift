/// A path through a graph that names the relations it takes.
///
/// Two paths are equal if their relations and nodes are. The path from a node to itself has none.
public typealias RelationPath = GraphKernel.RelationPath<Relational>

/// One step of a path: a relation, followed forward or against its direction.
public struct PathStep: Hashable, Sendable {
  /// The relation taken.
  public let relation: AnyRelationEntry

  /// Whether it was followed from its target to its source; a symmetric one, from the node named second.
  public let isReversed: Bool

  /// The node the step starts at.
  public var from: any Node { isReversed ? relation.targetNode : relation.sourceNode }

  /// The node the step leads to.
  public var to: any Node { isReversed ? relation.sourceNode : relation.targetNode }
}

extension PathStep: CustomStringConvertible {
  /// The step as an arrow, `Russia ←arms supply– North Korea`.
  public var description: String {
    "\(from.name)\(Relational.arrow(relation, from: from))\(to.name)"
  }
}

extension RelationPath {
  /// The relations taken with the way in which each is followed; empty for the path from a node to itself.
  public var steps: [PathStep] {
    zip(relations, nodes).map { relation, node in
      PathStep(relation: relation, isReversed: !isSame(relation.sourceNode, node))
    }
  }
}
