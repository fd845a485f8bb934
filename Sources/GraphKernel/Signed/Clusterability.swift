/// Whether signed ties are clusterable, with what proves it.
package enum Clusterability: Sendable, Hashable {
  /// Camps with positive ties within and negative ones between.
  case clusterable(VertexPartition)
  /// The ends of a negative tie that positive ties join as well: no number of camps will do.
  case unclusterable(UInt32, UInt32)
  /// More camps are needed than were allowed.
  case needsMoreCamps
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
  ) throws(KernelError) -> Clusterability {
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
    if let conflict { return .unclusterable(conflict.0, conflict.1) }
    guard let limit else { return .clusterable(VertexPartition(labels: labels)) }
    guard
      let camps = try Self.colors(
        labels, opponents, limit: limit, isCancelled: isCancelled)
    else { return .needsMoreCamps }
    return .clusterable(VertexPartition(labels: labels.map { camps[Int($0)] }))
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
