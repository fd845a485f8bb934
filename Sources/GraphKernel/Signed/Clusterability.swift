/// Whether signed relations fall into camps, with what proves it.
///
/// ```
/// a ─ + ─ b         a ─ + ─ b          clusterable without a limit: {a, b}, {c}, {d}
/// │ −     │ −        ╲     ╱           with the limit 2: {a, b}, {c, d}
/// c       d           +   −            unclusterable: the positive ties a–b and a–c join
///                      ╲ ╱             the ends of the negative tie b–c
///                       c
/// ```
public enum Clusterability<Identity: GraphIdentity>: Sendable {
  /// They do: positive ties within, negative ones between.
  case clusterable(camps: Partition<Identity>)
  /// They do not, whatever the number of camps: positive ties join the ends of this negative relation.
  case unclusterable(by: Identity.Edge)
  /// They do, but not in so few camps as were allowed.
  case needsMoreCamps
}

extension Clusterability: Hashable {
  /// Whether two answers have equal camps, or name equal relations.
  public static func == (left: Clusterability, right: Clusterability) -> Bool {
    switch (left, right) {
    case (.clusterable(let one), .clusterable(let other)): one == other
    case (.unclusterable(let one), .unclusterable(let other)): Identity.areEqual(one, other)
    case (.needsMoreCamps, .needsMoreCamps): true
    default: false
    }
  }

  /// Feeds the camps or the relation into a hasher.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .clusterable(let camps): hasher.combine(camps)
    case .unclusterable(let relation): Identity.hash(edge: relation, into: &hasher)
    case .needsMoreCamps: break
    }
  }
}

extension Clusterability: CustomStringConvertible {
  /// The camps, or why there are none.
  public var description: String {
    switch self {
    case .clusterable(let camps): "clusterable\n\(camps)"
    case .unclusterable(let relation): "unclusterable because of \(relation)"
    case .needsMoreCamps: "needs more camps"
    }
  }
}

extension Clusterability where Identity == Numbered {
  /// The answer in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> Clusterability<Resolver.Identity> {
    switch self {
    case .clusterable(let camps): .clusterable(camps: camps.resolved(by: resolver))
    case .unclusterable(let edge): .unclusterable(by: resolver.edge(edge))
    case .needsMoreCamps: .needsMoreCamps
    }
  }
}

extension SignedTies {
  /// Whether the ties fall into camps with positive ties within and negative ones between.
  ///
  /// Without a number of camps, each part of the positive ties is a camp. With one, parts are put
  /// together where no negative tie is between them; whether that can be done is decided for certain,
  /// by trying.
  ///
  /// - Parameters:
  ///   - limit: The greatest number of camps; no bound if `nil`.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The camps, or why there are none.
  /// - Throws: ``KernelError/cancelled``, ``KernelError/invalidParameter(name:reason:)``.
  /// - Complexity: O(vertices + ties) without a bound; with one exponential in the parts at worst.
  ///
  /// Source: J. Davis, *Clustering and structural balance in graphs* (1967).
  package func clusterability(
    limit: Int? = nil, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Clusterability<Numbered> {
    if let limit, limit < 1 {
      throw .invalidParameter(name: "limit", reason: "must be above zero")
    }
    var sets = DisjointSets(count: vertexCount)
    forEachTie { vertex, neighbor, isNegative, _ in
      if !isNegative { sets.join(vertex, neighbor) }
    }
    let labels = (0..<UInt32(vertexCount)).map { sets.head(of: $0) }
    var conflict: (UInt32, UInt32)?
    var opponents = [Set<UInt32>](repeating: [], count: vertexCount)
    forEachTie { vertex, neighbor, isNegative, _ in
      guard isNegative else { return }
      let (left, right) = (labels[Int(vertex)], labels[Int(neighbor)])
      if left == right {
        let pair = (Swift.min(vertex, neighbor), Swift.max(vertex, neighbor))
        if let known = conflict, known < pair { return }
        conflict = pair
      } else {
        opponents[Int(left)].insert(right)
        opponents[Int(right)].insert(left)
      }
    }
    if let (one, other) = conflict,
      let edge = edge(between: one, and: other, isNegative: true)
    {
      return .unclusterable(by: edge)
    }
    guard let limit else {
      return .clusterable(camps: Partition(labels: labels, within: filter.vertices))
    }
    guard let camps = try Self.colors(labels, opponents, limit: limit, isCancelled: isCancelled)
    else { return .needsMoreCamps }
    return .clusterable(
      camps: Partition(labels: labels.map { camps[Int($0)] }, within: filter.vertices))
  }

  /// Gives every part a camp, opponents different ones, by trying; `nil` if it cannot be done.
  private static func colors(
    _ labels: [UInt32], _ opponents: [Set<UInt32>], limit: Int,
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> [UInt32]? {
    var poll = Poll(isCancelled)
    let none = UInt32.max
    var camps = [UInt32](repeating: none, count: labels.count)
    var order = Array(Set(labels)).sorted {
      (opponents[Int($1)].count, $0) < (opponents[Int($0)].count, $1)
    }
    var used: [UInt32] = [0]
    var tried: [UInt32] = []
    var place = 0
    while place < order.count {
      try poll.step(tried.count == place ? order.count - place : 1)
      if tried.count == place {
        // Next comes whichever part has the most different camps among its opponents.
        var best = place
        var most = -1
        for candidate in place..<order.count {
          let around = Set(
            opponents[Int(order[candidate])].map { camps[Int($0)] }.filter { $0 != none })
          if around.count > most {
            best = candidate
            most = around.count
          }
        }
        order.swapAt(place, best)
        tried.append(0)
      }
      let part = Int(order[place])
      let bound = Swift.min(UInt32(clamping: limit), used[place] + 1)
      var camp = tried[place]
      while camp < bound, opponents[part].contains(where: { camps[Int($0)] == camp }) { camp += 1 }
      if camp < bound {
        camps[part] = camp
        tried[place] = camp + 1
        used.append(Swift.max(used[place], camp + 1))
        place += 1
        continue
      }
      tried.removeLast()
      guard place > 0 else { return nil }
      place -= 1
      used.removeLast()
      camps[Int(order[place])] = none
    }
    return camps
  }
}
