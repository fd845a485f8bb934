/// One relation of a known type, with all it carries.
///
/// An entry is a value of its own: it does not hold on to the graph.
public struct RelationEntry<R: Relation>: RelationEntryProtocol, @unchecked Sendable {
  /// The relation's identity in its graph.
  public let id: RelationID

  /// What the relation says.
  public let relation: R

  /// The node it goes out from, as the relation's source type or role.
  public let source: R.Source

  /// The node it goes to, as the relation's target type or role.
  public let target: R.Target

  /// The place of the node it goes out from.
  public let sourcePlace: NodePlace

  /// The place of the node it goes to.
  public let targetPlace: NodePlace

  /// When it holds.
  public let period: Period

  /// What the sources say of it, in the order it was added.
  public let evidence: [Evidence]

  @inlinable
  init(
    id: RelationID, relation: R, source: R.Source, target: R.Target, sourcePlace: NodePlace,
    targetPlace: NodePlace, period: Period, evidence: [Evidence]
  ) {
    self.id = id
    self.relation = relation
    self.source = source
    self.target = target
    self.sourcePlace = sourcePlace
    self.targetPlace = targetPlace
    self.period = period
    self.evidence = evidence
  }

  /// The node it goes out from, whatever its type.
  public var sourceNode: any Node { Self.node(source) }

  /// The node it goes to, whatever its type.
  public var targetNode: any Node { Self.node(target) }

  private static func node(_ end: Any) -> any Node {
    guard let node = end as? any Node else {
      preconditionFailure("the ends of a relation are nodes: a graph takes nothing else")
    }
    return node
  }

  /// What the relation says, whatever its type.
  public var anyRelation: any Relation { relation }
}
