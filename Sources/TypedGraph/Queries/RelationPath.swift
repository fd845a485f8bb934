/// A path through a graph that names the relations it takes.
public struct RelationPath: Sendable {
  /// One step of a path: a relation, walked forward or against its direction.
  public struct Step: Sendable {
    /// The relation taken.
    public let relation: AnyRelationEntry

    /// Whether it was walked from its target to its source.
    public let isReversed: Bool

    /// The node the step starts at.
    public var from: any Node { isReversed ? relation.targetNode : relation.sourceNode }

    /// The node the step leads to.
    public var to: any Node { isReversed ? relation.sourceNode : relation.targetNode }
  }

  /// The node the path starts at.
  public let start: any Node

  /// The steps in order; empty for the path from a node to itself.
  public let steps: [Step]

  /// The node the path leads to.
  public var end: any Node { steps.last?.to ?? start }

  /// The number of relations taken.
  public var count: Int { steps.count }

  /// The relations taken, in order.
  public var relations: [AnyRelationEntry] { steps.map(\.relation) }

  /// The nodes visited, one more than the relations taken.
  public var nodes: [any Node] { [start] + steps.map(\.to) }
}

extension RelationPath: CustomStringConvertible {
  /// The path in one line: `North Korea –arms supply→ Russia`, with `←…–` for a step against its relation.
  public var description: String {
    steps.reduce(into: start.name) { text, step in
      let kind = step.relation.kind.name
      if step.relation.tie.isDirected {
        text += step.isReversed ? " ←\(kind)– " : " –\(kind)→ "
      } else {
        text += " –\(kind)– "
      }
      text += step.to.name
    }
  }
}
