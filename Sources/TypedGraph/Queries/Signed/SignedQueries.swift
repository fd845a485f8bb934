internal import GraphKernel

/// What to make of relations with opposite signs between the same two nodes.
///
/// States that trade and fight are joined by both; what that means is the modeler's to say.
public enum OppositeRelations: Hashable, Sendable, CaseIterable {
  /// Refuse them: the question has no answer.
  case refused
  /// Keep the sign that more relations have; where it is even, there is no tie.
  case majority
  /// One negative relation makes the tie negative.
  case negativeWins
  /// One positive relation makes the tie positive.
  case positiveWins

  fileprivate var kernel: OppositeSigns {
    switch self {
    case .refused: .refuse
    case .majority: .majority
    case .negativeWins: .negativeWins
    case .positiveWins: .positiveWins
    }
  }
}

extension GraphView {
  /// The signed ties of the view: every two nodes joined once, positively or negatively.
  func signedTies(_ opposites: OppositeRelations) throws(QueryError) -> SignedTies {
    let table = graph.relationTable
    var signs = [Int8](repeating: 0, count: table.rowCount)
    for row in rows {
      signs[Int(row)] = Int8(table.anyPayload(at: row).sign.rawValue)
    }
    return try asking { () throws(KernelError) in
      try SignedTies(index, signs: signs, wholeFilter(.both), oppositeSigns: opposites.kernel)
    }
  }

  /// The partition of the view's nodes into those outside a mask and those in it.
  func camps(second: VertexMask) -> NodePartition {
    NodePartition(
      labels: (0..<graph.nodeTable.vertexCount).map { second[$0] ? 1 : 0 }, of: self)
  }
}

/// The triangles of signed ties, by the number of negative ones.
public struct TriadCensus: Hashable, Sendable {
  /// Triangles without a negative tie, where friends of friends are friends.
  public let allPositive: Int

  /// Triangles with one negative tie, where two friends of a node are enemies: unbalanced.
  public let oneNegative: Int

  /// Triangles with two negative ties, where two friends have an enemy in common.
  public let twoNegative: Int

  /// Triangles with three negative ties, unbalanced.
  public let allNegative: Int

  /// What the answer is about.
  public let subject: QueryScope

  /// The triangles with no or two negative ties.
  public var balanced: Int { allPositive + twoNegative }

  /// The triangles with one or three negative ties.
  public var unbalanced: Int { oneNegative + allNegative }

  /// The share of triangles that are balanced; nil where there is no triangle.
  public var balancedShare: Double? {
    let all = balanced + unbalanced
    return all == 0 ? nil : Double(balanced) / Double(all)
  }
}

extension GraphQueries {
  /// Counts the triangles of signed ties by their signs, every relation taken as a tie.
  ///
  /// Neutral relations and those of a node to itself are no ties; parallel ones of one sign are one.
  ///
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*m* √*m*). D. Cartwright, F. Harary, *Structural balance* (1956).
  public func triadCensus(
    opposites: OppositeRelations = .refused
  ) throws(QueryError) -> TriadCensus {
    let view = self.view
    let ties = try view.signedTies(opposites)
    let counts = try view.asking { () throws(KernelError) in try ties.triads() }.counts
    return TriadCensus(
      allPositive: counts[0], oneNegative: counts[1], twoNegative: counts[2],
      allNegative: counts[3], subject: view.subject)
  }
}
