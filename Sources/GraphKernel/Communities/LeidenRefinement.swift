#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension LeidenSearch {
  /// Divides each community into well-connected parts, each grown from single vertices.
  ///
  /// ```
  /// 0 ─── 1     4      of {0, 1, 2} and {3, 4, 5}, seed 1:
  ///  ╲   ╱    ╱ │      the same, for each is connected well enough
  ///    2 ─── 3  │
  ///           ╲ │
  ///             5
  /// ```
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
        let partStrength = strengths[part]
        let isConnected = isWellConnected(external[part], partStrength, in: community)
        let gain = sumSpan[part] - scale * strength * partStrength
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

  /// Whether at least as much weight as chance would put there leads from a part to the rest of its
  /// community.
  private func isWellConnected(
    _ external: Double, _ strength: Double, in community: Double
  ) -> Bool {
    let chance = resolution / total * (community - strength)
    return external >= strength * (chance - 1e-10)
  }

  /// Chooses a part at random, the more likely the greater its gain; staying alone gains nothing.
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
    // The temperature of the choice is a hundredth of the greatest gain. A part whose gain is smaller by
    // more than forty temperatures has a share below e⁻⁴⁰, which rounding would lose.
    let temperature = 0.01 * Swift.max(greatest, .leastNormalMagnitude)
    let alone: Double = greatest > 0 ? 0 : 1
    var sum = alone
    for place in places {
      let heat = (gains[place] - greatest) / temperature
      gains[place] = gains[place] >= 0 && heat > -40 ? exp(heat) : 0
      sum += gains[place]
    }
    var threshold = generator.unit() * sum - alone
    if threshold < 0 { return nil }
    for place in places where gains[place] > 0 {
      threshold -= gains[place]
      if threshold < 0 { return place }
    }
    return places.last { gains[$0] > 0 }
  }
}
