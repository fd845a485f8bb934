#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension IndexedGraph {
  /// Communities of high modularity, by the Leiden algorithm; every edge is taken as a tie.
  ///
  /// Every community hangs together. Parallel edges add up; a self-loop adds to the strength of its
  /// vertex. Vertices without edges are communities of their own.
  ///
  /// - Parameters:
  ///   - weights: The weight of every edge by number, not below zero; 1 if `nil`.
  ///   - resolution: How heavily chance counts; larger values give smaller communities.
  ///   - seed: What the lots are drawn with; equal seeds give equal answers.
  ///   - maximumRounds: The greatest number of rounds; it ends earlier when a round betters nothing.
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The community of every vertex, numbered by lowest vertices; vertices outside the
  ///   filter's mask belong to none.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``,
  ///   ``KernelError/invalidParameter(name:reason:)``, ``KernelError/cancelled``, or an error of the
  ///   arguments.
  /// - Complexity: near-linear in the edges for each round, in practice; O(vertices + edges) space.
  ///
  /// Source: V. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden: guaranteeing
  /// well-connected communities* (2019).
  public func leidenCommunities(
    weights: [Double]? = nil, resolution: Double = 1, seed: UInt64 = 0, maximumRounds: Int = 10,
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> VertexPartition {
    if let weights, weights.count != edgeCount {
      throw .columnLength(column: "weights", expected: edgeCount, found: weights.count)
    }
    guard resolution >= 0, resolution.isFinite else {
      throw .invalidParameter(name: "resolution", reason: "must be finite and not below zero")
    }
    guard maximumRounds > 0 else {
      throw .invalidParameter(name: "maximumRounds", reason: "must be above zero")
    }
    let base = try CommunityLevel(self, weights: weights, filter)
    var search = LeidenSearch(
      resolution: resolution, seed: seed, total: base.total, isCancelled: isCancelled)
    var labels = Array(0..<UInt32(vertexCount))
    var best = -Double.infinity
    if base.total > 0 {
      for _ in 0..<maximumRounds {
        let next = try search.round(base, from: labels)
        let quality = search.quality(base, next)
        guard quality > best + 1e-12 else { break }
        best = quality
        labels = next
      }
    }
    if let mask = filter.vertices {
      for vertex in labels.indices where !mask[vertex] { labels[vertex] = VertexPartition.outside }
    }
    return VertexPartition(labels: labels)
  }
}

/// The moves of the Leiden algorithm and the memory they share.
private struct LeidenSearch {
  let resolution: Double
  let total: Double
  var generator: SplitMix64
  var poll: Poll

  init(
    resolution: Double, seed: UInt64, total: Double, isCancelled: @escaping CancellationCheck
  ) {
    self.resolution = resolution
    self.total = total
    generator = SplitMix64(seed: seed)
    poll = Poll(isCancelled)
  }

  /// Moves, refines and contracts until nothing can be contracted.
  mutating func round(
    _ base: CommunityLevel, from start: [UInt32]
  ) throws(KernelError) -> [UInt32] {
    var level = base
    var labels = start
    var place = Array(0..<UInt32(base.count))
    while true {
      try move(level, &labels)
      let refined = try refine(level, labels)
      let (groups, count) = Self.dense(refined, level.count)
      if count == level.count { break }
      var nextLabels = [UInt32](repeating: 0, count: count)
      for vertex in 0..<level.count { nextLabels[Int(groups[vertex])] = labels[vertex] }
      for vertex in place.indices { place[vertex] = groups[Int(place[vertex])] }
      level = CommunityLevel(contracting: level, by: groups, groupCount: count)
      labels = Self.dense(nextLabels, base.count).0
    }
    // Groups are taken apart where they do not hang together, which never lowers modularity.
    return base.connectedParts(of: place.map { labels[Int($0)] })
  }

  /// Numbers labels densely in the order of their first vertices.
  static func dense(_ labels: [UInt32], _ bound: Int) -> ([UInt32], Int) {
    var numbers = [UInt32](repeating: .max, count: bound)
    var count: UInt32 = 0
    let result = labels.map { label -> UInt32 in
      if numbers[Int(label)] == .max {
        numbers[Int(label)] = count
        count += 1
      }
      return numbers[Int(label)]
    }
    return (result, Int(count))
  }

  func quality(_ level: CommunityLevel, _ labels: [UInt32]) -> Double {
    var strengths = [Double](repeating: 0, count: level.count)
    var outside = 0.0
    for vertex in 0..<level.count {
      strengths[Int(labels[vertex])] += level.strengths[vertex]
      for entry in level.range(of: vertex)
      where labels[Int(level.neighbours[entry])] != labels[vertex] {
        outside += level.weight(at: entry)
      }
    }
    let chance = strengths.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    return 1 - outside / total - resolution * chance
  }

  /// All vertices in random order, but for large levels only within stretches of 512.
  ///
  /// What neighbours in number share stays in the cache, which saves a quarter of the time.
  private mutating func order(_ count: Int) -> [UInt32] {
    var order = Array(0..<UInt32(count))
    for start in stride(from: 0, to: count, by: 512) {
      generator.shuffle(&order, start..<Swift.min(start + 512, count))
    }
    return order
  }

  /// Moves vertices to the community that betters modularity most, until no move does.
  mutating func move(_ level: CommunityLevel, _ labels: inout [UInt32]) throws(KernelError) {
    let count = level.count
    let neighbours = level.neighbours
    var strengths = [Double](repeating: 0, count: count)
    var sizes = [UInt32](repeating: 0, count: count)
    for vertex in 0..<count {
      strengths[Int(labels[vertex])] += level.strengths[vertex]
      sizes[Int(labels[vertex])] += 1
    }
    var empty = (0..<UInt32(count)).filter { sizes[Int($0)] == 0 }
    var queue = order(count)
    var isQueued = [Bool](repeating: true, count: count)
    var head = 0
    var waiting = count
    var sums = [Double](repeating: 0, count: count)
    var touched = [UInt32](repeating: 0, count: count + 1)
    let scale = resolution / total
    while waiting > 0 {
      let vertex = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isQueued[vertex] = false
      let range = level.range(of: vertex)
      try poll.step(range.count + 1)
      let own = labels[vertex]
      let strength = level.strengths[vertex]
      let found = level.addWeights(of: vertex, by: labels, &sums, &touched, 0)
      strengths[Int(own)] -= strength
      sizes[Int(own)] -= 1
      var best = own
      var bestGain = sums[Int(own)] - scale * strength * strengths[Int(own)]
      for place in 0..<found {
        let label = touched[place]
        let gain = sums[Int(label)] - scale * strength * strengths[Int(label)]
        // Sums may differ in the last bits by the order of addition: only a real gain moves.
        if gain > bestGain + 1e-10 || gain == bestGain && label < best && best != own {
          best = label
          bestGain = gain
        }
        sums[Int(label)] = 0
      }
      if sizes[Int(own)] == 0 { empty.append(own) }
      if bestGain < -1e-10, let free = empty.last { best = free }
      if sizes[Int(best)] == 0, let place = empty.lastIndex(of: best) {
        empty.swapAt(place, empty.count - 1)
        empty.removeLast()
      }
      strengths[Int(best)] += strength
      sizes[Int(best)] += 1
      guard best != own else { continue }
      labels[vertex] = best
      for entry in range {
        let neighbour = Int(neighbours[entry])
        guard !isQueued[neighbour], labels[neighbour] != best else { continue }
        isQueued[neighbour] = true
        var slot = head + waiting
        if slot >= count { slot -= count }
        queue[slot] = UInt32(truncatingIfNeeded: neighbour)
        waiting += 1
      }
    }
  }

  /// Divides each community into well-connected parts, each grown from single vertices.
  mutating func refine(
    _ level: CommunityLevel, _ labels: [UInt32]
  ) throws(KernelError) -> [UInt32] {
    let count = level.count
    var refined = Array(0..<UInt32(count))
    var isSingle = [Bool](repeating: true, count: count)
    var communityStrengths = [Double](repeating: 0, count: count)
    for vertex in 0..<count { communityStrengths[Int(labels[vertex])] += level.strengths[vertex] }
    var strengths = level.strengths
    // The weight that leads from each part to the rest of its community.
    var external = level.weightsWithin(labels)
    let order = order(count)
    var sums = [Double](repeating: 0, count: count)
    var touched = [UInt32](repeating: 0, count: count + 1)
    var gains: [Double] = []
    var shares: [Double] = []
    let scale = resolution / total
    for vertex32 in order {
      let vertex = Int(vertex32)
      guard isSingle[vertex] else { continue }
      let range = level.range(of: vertex)
      try poll.step(range.count + 1)
      let strength = level.strengths[vertex]
      let community = communityStrengths[Int(labels[vertex])]
      guard external[vertex] >= scale * strength * (community - strength) - 1e-10 else { continue }
      let found = level.addWeights(
        of: vertex, by: refined, within: labels, &sums, &touched)
      gains.removeAll(keepingCapacity: true)
      var greatest = 0.0
      for place in 0..<found {
        let part = touched[place]
        let own = strengths[Int(part)]
        let isConnected = external[Int(part)] >= scale * own * (community - own) - 1e-10
        let gain = sums[Int(part)] - scale * strength * own
        gains.append(isConnected && gain >= 0 ? gain : -1)
        greatest = Swift.max(greatest, gains[gains.count - 1])
      }
      if let chosen = draw(gains, greatest: greatest, &shares) {
        let part = Int(touched[chosen])
        refined[vertex] = UInt32(part)
        isSingle[vertex] = false
        isSingle[part] = false
        strengths[part] += strength
        external[part] += external[vertex] - 2 * sums[part]
      }
      for place in 0..<found { sums[Int(touched[place])] = 0 }
    }
    return refined
  }

  /// Draws a part, the more likely the greater its gain; staying alone gains nothing.
  private mutating func draw(
    _ gains: [Double], greatest: Double, _ shares: inout [Double]
  ) -> Int? {
    guard gains.contains(where: { $0 >= 0 }) else { return nil }
    // A hundredth of the greatest gain is what a choice by lot may give away.
    let temperature = 0.01 * Swift.max(greatest, .leastNormalMagnitude)
    shares.removeAll(keepingCapacity: true)
    var sum = exp((0 - greatest) / temperature)
    let alone = sum
    for gain in gains {
      let share = gain >= 0 ? exp((gain - greatest) / temperature) : 0
      shares.append(share)
      sum += share
    }
    var lot = generator.unit() * sum - alone
    if lot < 0 { return nil }
    for index in shares.indices where shares[index] > 0 {
      lot -= shares[index]
      if lot < 0 { return index }
    }
    return shares.lastIndex { $0 > 0 }
  }
}
