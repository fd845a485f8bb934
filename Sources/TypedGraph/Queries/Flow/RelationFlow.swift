internal import GraphKernel

/// The relations that hold two nodes together at the least cost of cutting them.
public struct MinimumCut: Sendable {
  /// The relations from the source's side to the other, in order of insertion.
  public let relations: AnyRelationList

  /// The sum of their capacities, which is the greatest flow between the two nodes.
  public let capacity: Double

  /// The nodes on the source's side, in order of insertion: the fewest of any least cut.
  public let sourceSide: [any Node]

  /// What the answer is about.
  public let subject: QueryScope
}

/// The greatest flow between two nodes, relation by relation.
public struct RelationFlow: Sendable {
  /// What flows along one relation.
  public struct Share: Sendable {
    /// The relation.
    public let relation: AnyRelationEntry

    /// How much flows, above zero.
    public let amount: Double

    /// Whether it flows from the relation's target to its source.
    public let isReversed: Bool
  }

  /// The amount that flows in all.
  public let value: Double

  /// The relations that something flows along, in order of insertion.
  public let shares: [Share]

  /// The least cut, which proves that no more can flow.
  public let cut: MinimumCut
}

extension GraphQueries {
  /// The greatest flow from a node to another, and the least cut that proves it.
  ///
  /// Parallel relations carry flow each; symmetric ones have their capacity either way.
  ///
  /// ```swift
  /// let flow = try graph.maximumFlow(from: a, to: b, capacity: .of(Road.self, by: \.lanes))
  /// ```
  ///
  /// - Parameters:
  ///   - source: Where flow begins.
  ///   - sink: Where it ends.
  ///   - direction: Which way directed relations carry flow.
  ///   - capacity: How much each relation can carry; by default 1, so that the value is the number of
  ///     paths that share no relation.
  /// - Returns: The flow.
  /// - Throws: ``QueryError/nodeNotFound(_:)``; ``QueryError/invalidParameter(name:reason:)`` where
  ///   both nodes are one; ``QueryError/negativeWeight(_:_:)``, ``QueryError/invalidWeight(_:_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n*² *m*) at worst, in practice near-linear. E. A. Dinic, *Algorithm for solution
  ///   of a problem of maximum flow* (1970).
  public func maximumFlow(
    from source: some Node, to sink: some Node, _ direction: RelationDirection = .outgoing,
    capacity: RelationWeight = .each
  ) throws(QueryError) -> RelationFlow {
    let view = self.view
    let (first, last) = (try view.requiredVertex(of: source), try view.requiredVertex(of: sink))
    guard first != last else {
      throw .invalidParameter(name: "to", reason: "is the source, \(source.name); name another")
    }
    let weighted = view.weighted(by: capacity, direction)
    let found = try view.asking { () throws(KernelError) in
      try FlowNetwork(
        view.index(direction), capacities: weighted.weights, weighted.filter
      )
      .maximumFlow(from: first, to: last)
    }
    let table = view.graph.relationTable
    let shares = found.flows.indices.filter { found.flows[$0] != 0 }.map { row in
      let flow = found.flows[row]
      let isTwoWay = direction == .both || !table.ties[Int(table.kind[row])].isDirected
      // What can be walked both ways flows from the lower to the higher vertex where positive.
      let isReversed =
        isTwoWay
        ? (table.source[row] < table.target[row]) != (flow > 0) : direction == .incoming
      return RelationFlow.Share(
        relation: view.graph.anyEntry(at: UInt32(row)), amount: flow.magnitude,
        isReversed: isReversed)
    }
    let side = view.vertices.filter { found.sourceSide[Int($0)] }
    return RelationFlow(
      value: found.value, shares: shares,
      cut: MinimumCut(
        relations: view.relationList(found.cutEdges), capacity: found.value,
        sourceSide: view.nodes(at: side), subject: view.subject))
  }

  /// The relations of least total capacity without which no way leads from a node to another.
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
