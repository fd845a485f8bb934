/// One relation of any type, with all it carries.
///
/// An entry is a value of its own: it does not hold on to the graph.
public struct AnyRelationEntry: RelationEntryProtocol {
  /// The relation's identity in its graph.
  public let id: RelationID

  /// What the relation says, whatever its type.
  public let anyRelation: any Relation

  /// The node it goes out from, whatever its type.
  public let sourceNode: any Node

  /// The node it goes to, whatever its type.
  public let targetNode: any Node

  /// The place of the node it goes out from.
  public let sourcePlace: NodePlace

  /// The place of the node it goes to.
  public let targetPlace: NodePlace

  /// When it holds.
  public let period: Period

  /// What the sources say of it, in the order it was added.
  public let evidence: [Evidence]

  /// The entry with the types of its relation, where it is of that type.
  public func `as`<R: Relation>(_ type: R.Type) -> RelationEntry<R>? {
    guard let relation = anyRelation as? R, let source = sourceNode as? R.Source,
      let target = targetNode as? R.Target
    else { return nil }
    return RelationEntry(
      id: id, relation: relation, source: source, target: target, sourcePlace: sourcePlace,
      targetPlace: targetPlace, period: period, evidence: evidence)
  }
}
