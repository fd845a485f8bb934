public import Westphalia

/// Why a patch does not fit a graph, which then stays as it was.
public enum GraphPatchError: Error, Hashable, Sendable {
  /// The patch removes or changes a node that is not there.
  case nodeNotFound(kind: NodeKind, id: String)
  /// The patch removes or changes a node that has other properties than it says.
  case nodeDiffers(kind: NodeKind, id: String)
  /// The patch adds a node that is there already.
  case nodeExists(kind: NodeKind, id: String)
  /// The patch removes a node at which a relation ends that it does not remove.
  case nodeInUse(kind: NodeKind, id: String, by: RelationID)
  /// The patch removes or changes a relation that is not there.
  case relationNotFound(RelationID)
  /// The patch removes or changes a relation that is of another kind, has other ends or says something else than it
  /// says.
  case relationDiffers(RelationID)
  /// The patch adds a relation whose identity another one has.
  case identityTaken(RelationID)
  /// The patch adds a relation that ends at a node that is not there.
  case endNotFound(RelationID, kind: NodeKind, id: String)
  /// The patch orders other nodes than there are.
  case orderDiffers
  /// The sources of the graph cover something else than the patch says.
  case coveragesDiffer
  /// The patch leaves out more identities than the limit.
  case tooManyGaps(limit: Int)
}

extension GraphPatchError: CustomStringConvertible {
  /// What does not fit.
  public var description: String {
    switch self {
    case .nodeNotFound(let kind, let id): "the graph has no \(kind) with the id '\(id)'"
    case .nodeDiffers(let kind, let id):
      "the \(kind) '\(id)' has other properties than the patch says"
    case .nodeExists(let kind, let id): "the graph has a \(kind) with the id '\(id)' already"
    case .nodeInUse(let kind, let id, let relation):
      "the \(kind) '\(id)' cannot be removed: relation \(relation) ends at it"
    case .relationNotFound(let id): "the graph has no relation \(id)"
    case .relationDiffers(let id): "relation \(id) is another than the patch says"
    case .identityTaken(let id): "the graph has a relation \(id) already"
    case .endNotFound(let relation, let kind, let id):
      "relation \(relation) cannot be added: the graph has no \(kind) with the id '\(id)'"
    case .orderDiffers: "the patch orders other nodes than the graph has"
    case .coveragesDiffer: "the graph's sources cover something else than the patch says"
    case .tooManyGaps(let limit): "the patch leaves out more than \(limit) identities"
    }
  }
}
