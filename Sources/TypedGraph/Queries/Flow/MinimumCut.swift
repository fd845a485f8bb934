/// The relations of least total capacity without which no path leads from a node to another.
public typealias MinimumCut = GraphKernel.MinimumCut<Relational>

extension GraphQueries {
  /// The relations of least total capacity without which no path leads from a node to another.
  ///
  /// - Throws: As ``maximumFlow(from:to:_:capacity:)``.
  /// - Complexity: That of ``maximumFlow(from:to:_:capacity:)``.
  public func minimumCut(
    from source: some Node, to sink: some Node, _ direction: RelationDirection = .outgoing,
    capacity: RelationWeight = .each
  ) throws(QueryError) -> MinimumCut {
    try maximumFlow(from: source, to: sink, direction, capacity: capacity).cut
  }
}
