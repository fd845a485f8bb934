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
  /// A column of a batch of relations has another length than the relations.
  case columnLength(column: String, expected: Int, found: Int)
  /// A relation of a batch, counted from 0, has an end at a position that its list of nodes does not have;
  /// the position is the one that was given, such as −9.
  case positionOutOfRange(relation: Int, position: Int, count: Int)
  /// The handles for a column of a batch, `sources` or `targets`, are of nodes of another graph.
  case foreignHandles(column: String)
  /// The node at a position of a list of handles is no longer in the graph.
  case handleOutOfDate(position: Int)
}

extension GraphError: Equatable {
  /// Whether both refuse the same for the same reason.
  public static func == (left: GraphError, right: GraphError) -> Bool {
    switch (left, right) {
    case (.relationNotFound(let left), .relationNotFound(let right)): left == right
    case (.nodeNotFound(let kind, let id), .nodeNotFound(let otherKind, let otherID)):
      (kind, id) == (otherKind, otherID)
    case (
      .conflictingNode(let kind, let id, let kept, let refused),
      .conflictingNode(let otherKind, let otherID, let otherKept, let otherRefused)
    ):
      (kind, id) == (otherKind, otherID) && isEqual(kept, otherKept)
        && isEqual(refused, otherRefused)
    case (
      .kindMismatch(let id, let found, let given),
      .kindMismatch(let otherID, let otherFound, let otherGiven)
    ):
      (id, found, given) == (otherID, otherFound, otherGiven)
    case (.periodRefused(let id, let reason), .periodRefused(let otherID, let otherReason)):
      (id, reason) == (otherID, otherReason)
    case (
      .columnLength(let column, let expected, let found),
      .columnLength(let otherColumn, let otherExpected, let otherFound)
    ):
      (column, expected, found) == (otherColumn, otherExpected, otherFound)
    case (
      .positionOutOfRange(let relation, let position, let count),
      .positionOutOfRange(let otherRelation, let otherPosition, let otherCount)
    ):
      (relation, position, count) == (otherRelation, otherPosition, otherCount)
    case (.foreignHandles(let left), .foreignHandles(let right)): left == right
    case (.handleOutOfDate(let left), .handleOutOfDate(let right)): left == right
    default: false
    }
  }
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
    case .columnLength(let column, let expected, let found):
      "the batch has \(expected) relations and \(found) \(column)"
    case .positionOutOfRange(let relation, let position, let count):
      "relation \(relation) of the batch ends at node \(position) of a list of \(count)"
    case .foreignHandles(let column):
      "the handles given for the batch's \(column) are of another graph, or of a copy that got its "
        + "nodes later"
    case .handleOutOfDate(let position):
      "the node at position \(position) of the list is no longer in the graph"
    }
  }
}
