/// How balanced the signed relations of a view are, which relations stand against balance, and the camps found.
///
/// ```swift
/// let balance = try graph.structuralBalance(on: "1914-07-28", opposites: .negativeWins)
/// print(balance.frustration.value ?? balance.frustration.upperBound)
/// ```
public struct StructuralBalance: Equatable, Sendable {
  /// The view asked about, narrowed to the date where one was given.
  public let view: GraphView

  /// What was made of opposite signs between the same two nodes.
  public let opposites: OppositeSigns

  /// The triads by their signs.
  public let triads: SignedTriads

  /// Whether two camps fit, or a cycle that rules them out.
  public let balance: Balance

  /// The frustration index with the camps that leave the fewest relations frustrated.
  public let frustration: Frustration

  /// The relations each of which would lower the frustration index by one if only its sign were flipped:
  /// the frustrated ones without a parallel tie.
  ///
  /// They are those of the camps found; other camps may leave others frustrated. Empty where the index is
  /// not proved, since then no flip is certain to lower it.
  public let flipsLoweringFrustration: [AnyRelationEntry]
}

extension GraphQueries {
  /// How balanced the signed relations are, of all kinds here; narrow to kinds and policies first.
  ///
  /// Neutral relations and missing ones are no ties: missing is not neutral.
  ///
  /// - Parameters:
  ///   - date: The date asked about; what holds at any time, where nil.
  ///   - opposites: What to make of opposite signs between the same two nodes; decide what fits your question.
  ///   - limit: The greatest number of steps of the search for the frustration index.
  /// - Returns: Triads, balance, frustration and the relations that stand against balance.
  /// - Throws: ``QueryError``, for opposite signs where they are refused.
  /// - Complexity: That of ``GraphQueries/frustration(opposites:limit:seed:)``.
  public func structuralBalance(
    on date: PartialDate? = nil, opposites: OppositeSigns, limit: Int = 20_000_000
  ) throws(QueryError) -> StructuralBalance {
    let view = date.map { self.on($0) } ?? self.view
    let frustration = try view.frustration(opposites: opposites, limit: limit)
    var tieCount: [Dyad: Int] = [:]
    for entry in view.relations where entry.anyRelation.sign != .neutral {
      tieCount[Dyad(entry), default: 0] += 1
    }
    return StructuralBalance(
      view: view, opposites: opposites, triads: try view.signedTriads(opposites: opposites),
      balance: try view.balance(opposites: opposites), frustration: frustration,
      flipsLoweringFrustration: frustration.isProved
        ? frustration.frustrated.filter { tieCount[Dyad($0)] == 1 } : [])
  }
}

/// The two ends of a relation, whichever way it goes.
private struct Dyad: Hashable {
  let ends: Set<NodeKey>

  init(_ entry: AnyRelationEntry) {
    ends = [NodeKey(entry.sourceNode), NodeKey(entry.targetNode)]
  }
}

extension StructuralBalance: CustomStringConvertible {
  /// Triads, frustration, camps and the flips that lower it, a line each.
  public var description: String {
    let share = triads.balancedShare.map { "\($0)" } ?? "none"
    var lines = [
      "triads +++ \(triads.allPositive), ++- \(triads.oneNegative), +-- \(triads.twoNegative), "
        + "--- \(triads.allNegative); balanced share \(share)",
      frustration.isProved
        ? "frustration \(frustration.upperBound)"
        : "frustration between \(frustration.lowerBound) and \(frustration.upperBound)",
    ]
    for (place, camp) in frustration.camps.groups.enumerated() {
      lines.append("camp \(place + 1): \(camp.map(\.name).joined(separator: ", "))")
    }
    lines += flipsLoweringFrustration.map { "lower by flipping: \($0.sentence)" }
    return lines.joined(separator: "\n")
  }
}
