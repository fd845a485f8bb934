#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension LeidenSearch {
  /// Divides each community into well-connected parts, each grown from single vertices.
  mutating func refine(
    _ whole: CommunityLevel, _ labels: [UInt32]
  ) throws(KernelError) -> [UInt32] {
    let level = whole.within(labels)
    let count = level.count
    var parts = Array(0..<UInt32(count))
    var isSingle = [Bool](repeating: true, count: count)
    var communityStrengths = [Double](repeating: 0, count: count)
    for vertex in 0..<count { communityStrengths[Int(labels[vertex])] += level.strengths[vertex] }
    var strengths = level.strengths
    // The weight that leads from each part to the rest of its community.
    var external = (0..<count).map { level.weightOfRow(of: $0) }
    var sums = [Double](repeating: 0, count: count)
    var touched = [UInt32](repeating: 0, count: count + 1)
    var gains = [Double](repeating: 0, count: count)
    var sumSpan = sums.mutableSpan
    var touchedSpan = touched.mutableSpan
    let scale = resolution / total
    for vertex32 in order(count) {
      let vertex = Int(vertex32)
      guard isSingle[vertex] else { continue }
      try poll.step(level.range(of: vertex).count + 1)
      let strength = level.strengths[vertex]
      let community = communityStrengths[Int(labels[vertex])]
      guard isWellConnected(external[vertex], strength, in: community) else { continue }
      let found = level.addWeights(of: vertex, by: parts.span, &sumSpan, &touchedSpan, 0)
      var greatest = -1.0
      for place in 0..<found {
        let part = Int(touchedSpan[place])
        let own = strengths[part]
        let isConnected = isWellConnected(external[part], own, in: community)
        let gain = sumSpan[part] - scale * strength * own
        gains[place] = isConnected && gain >= 0 ? gain : -1
        greatest = Swift.max(greatest, gains[place])
      }
      if let chosen = draw(&gains, 0..<found, greatest: greatest) {
        let part = Int(touchedSpan[chosen])
        parts[vertex] = UInt32(part)
        isSingle[vertex] = false
        isSingle[part] = false
        strengths[part] += strength
        external[part] += external[vertex] - 2 * sumSpan[part]
      }
      for place in 0..<found { sumSpan[Int(touchedSpan[place])] = 0 }
    }
    return parts
  }

  /// Whether as much weight as by chance leads from a part of a strength to the rest of a community.
  private func isWellConnected(
    _ external: Double, _ strength: Double, in community: Double
  ) -> Bool {
    let chance = resolution / total * (community - strength)
    return external >= strength * (chance - 1e-10)
  }

  /// Draws a part, the more likely the greater its gain; staying alone gains nothing.
  ///
  /// - Parameters:
  ///   - gains: The gain of every part, below zero where it is no choice; overwritten.
  ///   - places: Where the parts stand.
  ///   - greatest: The greatest of the gains.
  /// - Returns: The place of the part; `nil` to stay alone.
  private mutating func draw(
    _ gains: inout [Double], _ places: Range<Int>, greatest: Double
  ) -> Int? {
    guard greatest >= 0 else { return nil }
    // A hundredth of the greatest gain is what a random choice may give away. Beyond forty times
    // that, as far as staying alone is, a share is lost in the rounding of the sum.
    let temperature = 0.01 * Swift.max(greatest, .leastNormalMagnitude)
    let alone: Double = greatest > 0 ? 0 : 1
    var sum = alone
    for place in places {
      let heat = (gains[place] - greatest) / temperature
      gains[place] = gains[place] >= 0 && heat > -40 ? exp(heat) : 0
      sum += gains[place]
    }
    var lot = generator.unit() * sum - alone
    if lot < 0 { return nil }
    for place in places where gains[place] > 0 {
      lot -= gains[place]
      if lot < 0 { return place }
    }
    return places.last { gains[$0] > 0 }
  }
}
