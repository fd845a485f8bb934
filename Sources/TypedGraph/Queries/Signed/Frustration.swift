internal import GraphKernel

/// How far signed relations are from falling into two camps.
public struct FrustrationIndex: Sendable {
  /// The fewest relations, as far as is proved, without which two camps would fit.
  public let lowerBound: Int

  /// The number of relations that the camps found leave frustrated.
  public let upperBound: Int

  /// The camps found: at most two groups, nodes without ties in the first.
  public let camps: NodePartition

  /// The frustrated relations, in order of insertion: positive between the camps, negative within.
  public let frustrated: AnyRelationList

  /// Whether the bounds meet, so that ``value`` is proved.
  public var isProved: Bool { lowerBound == upperBound }

  /// The frustration index; nil where only bounds are known.
  public var value: Int? { isProved ? upperBound : nil }
}

/// Whether signed relations fall into two camps.
public enum BalanceAnswer: Sendable {
  /// They do: positive ties within, negative ones between. Nodes without ties are in the first.
  case balanced(NodePartition)
  /// They do not: a cycle with an odd number of negative ties rules it out.
  case unbalanced(RelationPath)
}

/// Whether signed relations fall into camps, of any number.
public enum CampsAnswer: Sendable {
  /// They do: positive ties within, negative ones between.
  case camps(NodePartition)
  /// They do not, whatever the number: positive ties join the ends of this negative one.
  case impossible(AnyRelationEntry)
  /// They do, but not in so few.
  case needsMoreCamps
}

extension GraphQueries {
  /// The frustration index: the fewest relations without which the rest falls into two camps.
  ///
  /// Every relation is taken as a tie; parallel relations of a tie count each. The search proves the
  /// least number where it ends within its steps; else it gives bounds from both sides.
  ///
  /// - Parameters:
  ///   - opposites: What to make of opposite signs between the same two nodes.
  ///   - limit: The greatest number of steps; the answer depends on it and not on time.
  ///   - seed: What the starting points of the first descent are drawn with.
  /// - Returns: The bounds, the camps and the frustrated relations.
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/cancelled``.
  /// - Complexity: Exponential at worst, bounded by `limit`. S. Aref, A. Mason, M. Wilson, *A
  ///   modeling and computational study of the frustration index in signed networks* (2019).
  public func frustration(
    opposites: OppositeRelations = .refused, limit: Int = 20_000_000, seed: UInt64 = 0
  ) throws(QueryError) -> FrustrationIndex {
    let view = self.view
    let ties = try view.signedTies(opposites)
    let found = try view.asking { () throws(KernelError) in
      try ties.frustration(limit: limit, seed: seed)
    }
    return FrustrationIndex(
      lowerBound: found.lowerBound, upperBound: found.upperBound,
      camps: view.camps(second: found.secondCamp),
      frustrated: view.relationList(found.frustratedEdges))
  }

  /// Whether signed relations fall into two camps, positive within and negative between.
  ///
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*). F. Harary, *On the notion of balance of a signed graph* (1953).
  public func balance(
    opposites: OppositeRelations = .refused
  ) throws(QueryError) -> BalanceAnswer {
    let view = self.view
    let ties = try view.signedTies(opposites)
    switch try view.asking({ () throws(KernelError) in try ties.balance() }) {
    case .balanced(let second): return .balanced(view.camps(second: second))
    case .unbalanced(let cycle): return .unbalanced(view.signedCycle(cycle, opposites))
    }
  }

  /// Whether signed relations fall into camps, positive within and negative between.
  ///
  /// - Parameters:
  ///   - limit: The greatest number of camps; no bound where nil.
  ///   - opposites: What to make of opposite signs between the same two nodes.
  /// - Returns: The camps, or why there are none.
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/invalidParameter(name:reason:)`` for fewer camps than one,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*) without a bound; with one exponential at worst. J. Davis, *Clustering
  ///   and structural balance in graphs* (1967).
  public func camps(
    limit: Int? = nil, opposites: OppositeRelations = .refused
  ) throws(QueryError) -> CampsAnswer {
    let view = self.view
    let ties = try view.signedTies(opposites)
    let answer = try view.asking { () throws(KernelError) in
      try ties.clusterability(limit: limit)
    }
    switch answer {
    case .clusterable(let partition): return .camps(NodePartition(partition, of: view))
    case .needsMoreCamps: return .needsMoreCamps
    case .unclusterable(let one, let other):
      let rows = view.signedRows(between: one, and: other)
      guard let row = rows.first(where: { view.sign(ofRow: $0) == .negative }) else {
        preconditionFailure("a negative tie stands for a negative relation")
      }
      return .impossible(view.graph.anyEntry(at: row))
    }
  }
}

extension GraphView {
  fileprivate func sign(ofRow row: UInt32) -> Tie.Sign {
    graph.relationTable.anyPayload(at: row).sign
  }

  /// The relations of the view that are not neutral between two vertices, in order of insertion.
  fileprivate func signedRows(between one: UInt32, and other: UInt32) -> [UInt32] {
    let entries = looking { () throws(KernelError) in
      try index.entries(of: one, filter(.both))
    }
    return entries.filter { $0.neighbor == other && sign(ofRow: $0.edge) != .neutral }
      .map(\.edge)
  }

  /// The cycle through vertices along relations that bear the signs of their ties.
  fileprivate func signedCycle(
    _ vertices: [UInt32], _ opposites: OppositeRelations
  ) -> RelationPath {
    var cycle: [UInt32] = []
    for position in vertices.indices {
      let next = vertices[(position + 1) % vertices.count]
      let rows = signedRows(between: vertices[position], and: next)
      let negatives = rows.filter { sign(ofRow: $0) == .negative }
      let wanted: Tie.Sign =
        switch opposites {
        case .refused: negatives.isEmpty ? .positive : .negative
        case .majority: negatives.count * 2 > rows.count ? .negative : .positive
        case .negativeWins: negatives.isEmpty ? .positive : .negative
        case .positiveWins: negatives.count == rows.count ? .negative : .positive
        }
      if let row = rows.first(where: { sign(ofRow: $0) == wanted }) { cycle.append(row) }
    }
    return GraphKernel.RelationPath(nodes: vertices + [vertices[0]], relations: cycle)
      .resolved(by: self)
  }
}
