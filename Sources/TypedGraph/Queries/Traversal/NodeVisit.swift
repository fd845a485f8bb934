/// A node as a search met it.
public typealias NodeVisit = GraphKernel.NodeVisit<Relational>

extension NodeVisit {
  /// Whether the relation is directed and was followed from its target to its source.
  ///
  /// A symmetric relation is followed as it lies, from either end.
  public var isReversed: Bool {
    guard let relation else { return false }
    return relation.tie.isDirected && isSame(relation.sourceNode, node)
  }
}
