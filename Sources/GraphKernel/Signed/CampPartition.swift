/// The best division of signed relations into at most so many camps.
///
/// ```
/// a ─ − ─ b          into 2 camps: cost 0.5, {a, c}, {b}: one negative relation within a camp
///  ╲     ╱           into 3 camps: cost 0, {a}, {b}, {c}
///   −   −
///    ╲ ╱
///     c
/// ```
///
/// A negative relation within a camp and a positive one between two are errors. The cost is
/// *α* · (negative within) + (1 − *α*) · (positive between): with *α* = ½ half of all errors, so that with two
/// camps it is half the frustration index. Each relation counts once; the package signnet counts each tie at
/// both of its ends, so that its criterion is twice this. Fewer camps than allowed are taken where that costs
/// no more.
public struct CampPartition<Identity: GraphIdentity>: Sendable {
  /// The camps found, nodes without ties in the first.
  public let camps: Partition<Identity>

  /// The relations that stand against the camps, in order of insertion.
  public let frustrated: Identity.Edges

  /// How many negative relations lie within a camp.
  public let negativeWithin: Int

  /// How many positive relations lie between two camps.
  public let positiveBetween: Int

  /// What the camps found cost.
  public let cost: Double

  /// A proved lower bound of what any such camps cost.
  public let lowerBound: Double

  /// Whether no such camps cost less, to within 10⁻⁹, so that ``value`` is known.
  public let isProved: Bool

  /// The least cost; nil where only bounds are known.
  public var value: Double? { isProved ? cost : nil }
}

extension CampPartition: Hashable {
  /// Whether two have equal camps, errors and bounds.
  public static func == (left: CampPartition, right: CampPartition) -> Bool {
    left.cost == right.cost && left.lowerBound == right.lowerBound
      && left.isProved == right.isProved && left.camps == right.camps
      && Identity.areEqual(edges: left.frustrated, right.frustrated)
  }

  /// Feeds the camps and the frustrated relations into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(camps)
    Identity.hash(edges: frustrated, into: &hasher)
  }
}

extension CampPartition: CustomStringConvertible {
  /// The cost or its bounds, then one line a camp.
  public var description: String {
    let text = isProved ? "cost \(cost)" : "cost between \(lowerBound) and \(cost)"
    return "\(text)\n\(camps)"
  }
}

extension CampPartition where Identity == Numbered {
  /// The same in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> CampPartition<Resolver.Identity> {
    CampPartition<Resolver.Identity>(
      camps: camps.resolved(by: resolver), frustrated: resolver.edges(frustrated),
      negativeWithin: negativeWithin, positiveBetween: positiveBetween, cost: cost,
      lowerBound: lowerBound, isProved: isProved)
  }
}

extension SignedTies {
  /// The division into at most so many camps that costs least.
  ///
  /// Ties are divided into blocks, which share single vertices, so that the camps of one can be renamed to fit
  /// the next. In each block a search by branch and bound proves the least cost if it ends within its
  /// share of steps; else bounds from both sides are given. Parallel edges of a tie count each.
  ///
  /// - Parameters:
  ///   - camps: The greatest number of camps.
  ///   - alpha: What a negative edge within a camp costs, 0 to 1; a positive one between two costs the rest.
  ///   - limit: The greatest number of nodes of the search in all; the answer depends on it and not on time.
  ///   - seed: Seeds the random starting points of the first descent.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The camps, their errors, and the bounds.
  /// - Throws: ``KernelError/invalidParameter(name:reason:)``, ``KernelError/cancelled``.
  /// - Complexity: Exponential in the largest block at worst, bounded by `limit` · degree².
  ///
  /// Source: P. Doreian, A. Mrvar, *A partitioning approach to structural balance* (1996), for the
  /// question; the bound is that of ``frustration(limit:seed:isCancelled:)``.
  package func campPartition(
    into camps: Int, alpha: Double = 0.5, limit: Int = 2_000_000, seed: UInt64 = 0,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> CampPartition<Numbered> {
    guard camps > 0 else { throw .invalidParameter(name: "camps", reason: "must be above zero") }
    guard alpha >= 0, alpha <= 1 else {
      throw .invalidParameter(name: "alpha", reason: "must lie between 0 and 1")
    }
    let blocks = try signedBlocks(isCancelled: isCancelled)
    var steps = limit
    var errors = CampErrors()
    var proved = CampErrors()
    var unproved = 0.0
    var isProved = true
    var parts = [[(vertex: UInt32, camp: UInt32)]](repeating: [], count: blocks.count)
    // Small blocks first, so that a large one cannot use up what would have proved them.
    let order = blocks.indices.sorted { (blocks[$0].count, $0) < (blocks[$1].count, $1) }
    for index in order {
      var search = CampSearch(
        blocks[index], camps: camps, alpha: alpha, seed: seed, isCancelled: isCancelled)
      let lower = try search.solve(limit: &steps)
      errors += search.errors
      if let lower {
        isProved = false
        unproved += lower
      } else {
        proved += search.errors
      }
      parts[index] = search.members
    }
    let labels = Self.joined(parts, vertexCount: vertexCount)
    let cost = errors.cost(alpha)
    return CampPartition(
      camps: Partition(labels: labels, within: filter.vertices),
      frustrated: try frustratedEdges { labels[Int($0)] == labels[Int($1)] },
      negativeWithin: errors.negative, positiveBetween: errors.positive, cost: cost,
      lowerBound: isProved ? cost : proved.cost(alpha) + unproved, isProved: isProved)
  }

  /// Camps for all vertices from those of blocks, each renamed by exchanging two camps so that it agrees
  /// with its neighbor on the vertex they share.
  private static func joined(
    _ parts: [[(vertex: UInt32, camp: UInt32)]], vertexCount: Int
  ) -> [UInt32] {
    var blocksOf = [[Int]](repeating: [], count: vertexCount)
    for (index, part) in parts.enumerated() {
      for member in part { blocksOf[Int(member.vertex)].append(index) }
    }
    let none = UInt32.max
    var labels = [UInt32](repeating: none, count: vertexCount)
    var isJoined = [Bool](repeating: false, count: parts.count)
    for first in parts.indices where !isJoined[first] {
      isJoined[first] = true
      var queue = [first]
      var head = 0
      while head < queue.count {
        let part = parts[queue[head]]
        head += 1
        let shared = part.first { labels[Int($0.vertex)] != none }
        let wanted = shared.map { labels[Int($0.vertex)] }
        for member in part {
          var camp = member.camp
          if let shared, let wanted {
            camp = camp == shared.camp ? wanted : camp == wanted ? shared.camp : camp
          }
          labels[Int(member.vertex)] = camp
          for block in blocksOf[Int(member.vertex)] where !isJoined[block] {
            isJoined[block] = true
            queue.append(block)
          }
        }
      }
    }
    return labels.map { $0 == none ? 0 : $0 }
  }
}

/// How many ties stand against camps: negative ones within a camp, positive ones between two.
internal struct CampErrors: Hashable, Sendable {
  var negative = 0
  var positive = 0

  func cost(_ alpha: Double) -> Double { alpha * Double(negative) + (1 - alpha) * Double(positive) }

  static func + (left: CampErrors, right: CampErrors) -> CampErrors {
    CampErrors(
      negative: left.negative + right.negative, positive: left.positive + right.positive)
  }

  static func - (left: CampErrors, right: CampErrors) -> CampErrors {
    CampErrors(
      negative: left.negative - right.negative, positive: left.positive - right.positive)
  }

  static func += (left: inout CampErrors, right: CampErrors) { left = left + right }

  static func -= (left: inout CampErrors, right: CampErrors) { left = left - right }
}
