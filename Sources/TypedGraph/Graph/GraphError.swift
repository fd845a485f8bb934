/// Why a change of a graph was refused.
///
/// The graph is then as it was.
public enum GraphError: Error, Sendable {
  /// The graph has no relation of that identity, or no longer.
  case relationNotFound(RelationID)
  /// The graph has no such node.
  case nodeNotFound(kind: NodeKind, id: String)
  /// A node with the same id and other properties is in the graph already.
  case conflictingNode(kind: NodeKind, id: String, kept: any Node, refused: any Node)
  /// The relation of that identity is of another kind than the one given.
  case kindMismatch(RelationID, found: RelationKind, given: RelationKind)
  /// The relation's period cannot end there.
  case periodRefused(RelationID, DateError)
}

extension GraphError: CustomStringConvertible {
  /// A sentence that names what was refused and why.
  public var description: String {
    switch self {
    case .relationNotFound(let id):
      "the graph has no relation \(id)"
    case .nodeNotFound(let kind, let id):
      "the graph has no \(kind) with the id '\(id)'"
    case .conflictingNode(let kind, let id, let kept, let refused):
      "the \(kind) '\(id)' is in the graph as \(kept) and cannot be inserted as \(refused); "
        + "update(_:) replaces it"
    case .kindMismatch(let id, let found, let given):
      "relation \(id) is of the kind '\(found)' and cannot become one of the kind '\(given)'"
    case .periodRefused(let id, let reason):
      "relation \(id): \(reason)"
    }
  }
}
