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

  /// The node it goes out from, whatever its type.
  public let sourceNode: any Node

  /// The node it goes to, whatever its type.
  public let targetNode: any Node

  /// When it holds.
  public let period: Period

  /// What the sources say of it, in the order it was added.
  public let evidence: [Evidence]

  /// What the relation says, whatever its type.
  public var anyRelation: any Relation { relation }
}
