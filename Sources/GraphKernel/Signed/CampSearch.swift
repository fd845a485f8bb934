/// Finds the camps of one block that cost least.
///
/// ```
/// 0 ─ + ─ 1          a positive path joins the ends of 0–2: at least one error, whatever the camps
///  ╲     ╱           into 2 camps {0, 1, 2}: one negative tie within, which costs α
///   −   +            into 2 camps {0}, {1, 2}: one positive tie between, which costs 1 − α
///    ╲ ╱
///     2
/// ```
///
/// A descent from several starting points gives camps; disjoint cycles with one negative tie give a first
/// lower bound. Branch and bound then solves the last k vertices for growing k, as ``FrustrationSearch`` does:
/// what they cost at least is added to what each vertex not yet placed must cost against those that
/// are. A vertex may go to a camp that is in use, or to one that is not, which are all alike.
///
/// Errors are counted in whole numbers, so that no sum drifts; costs nearer to each other than a margin are
/// taken for equal.
internal struct CampSearch {
  private static let margin = 1e-9

  private let block: SignedBlock
  private let campCount: Int
  private let alpha: Double
  private var best: [Int]
  private var generator: SeededGenerator
  private var poll: Poll

  init(
    _ block: [SignedTie], camps: Int, alpha: Double, seed: UInt64,
    isCancelled: @escaping CancellationCheck
  ) {
    let signed = SignedBlock(block)
    let memberCount = signed.vertices.count
    // Two camps without a negative tie between them are as good put together. So camps are needed
    // only as far as there is a negative tie for each two of them.
    let negatives = block.count(where: \.isNegative)
    var useful = 1
    while useful * (useful + 1) / 2 <= negatives { useful += 1 }
    campCount = Swift.min(camps, useful, memberCount)
    self.alpha = alpha
    best = Array(repeating: 0, count: memberCount)
    self.block = signed
    generator = SeededGenerator(seed: seed)
    poll = Poll(isCancelled)
  }

  private var ties: [[(neighbor: Int, weight: Int)]] { block.ties }

  /// The vertices of the block with their camps.
  var members: [(vertex: UInt32, camp: UInt32)] {
    zip(block.vertices, best).map { ($0, UInt32($1)) }
  }

  /// The errors of the camps found.
  var errors: CampErrors { errors(of: best) }

  /// Finds the camps.
  ///
  /// - Returns: A lower bound where the steps ran out; nil where the camps found are proved best.
  mutating func solve(limit: inout Int) throws(KernelError) -> Double? {
    guard campCount > 1 else { return nil }
    try descend()
    let upper = errors
    guard upper.cost(alpha) > Self.margin else { return nil }
    let lower = try packing()
    if upper.cost(alpha) - lower <= Self.margin { return nil }
    return try russianDolls(lower: lower, upper: upper, steps: &limit)
  }

  private func errors(of camps: [Int]) -> CampErrors {
    var total = CampErrors()
    for vertex in ties.indices {
      for tie in ties[vertex] where tie.neighbor > vertex {
        let isTogether = camps[vertex] == camps[tie.neighbor]
        if tie.weight < 0, isTogether { total.negative -= tie.weight }
        if tie.weight > 0, !isTogether { total.positive += tie.weight }
      }
    }
    return total
  }

  /// Looks for good camps: moves single vertices while that helps, from several starting points, and then
  /// again and again from the best camps with a part of the vertices put anywhere.
  private mutating func descend() throws(KernelError) {
    var leastCost = Double.infinity
    var counts = CampCounts(campCount)
    // What it takes is bounded: large blocks get fewer repetitions.
    let effort = ties.reduce(ties.count) { $0 + $1.count }
    let repetitions = Swift.min(8 * ties.count, Swift.max(8, 4_000_000 / effort))
    // What is repeated from: camps as good as the best, so that a plateau can be left.
    var current = best
    for attempt in 0..<(32 + repetitions) {
      var camps = current
      switch attempt {
      case 0:
        camps = Array(repeating: -1, count: camps.count)
        try fill(&camps, &counts)
      case 1:
        camps = Array(repeating: 0, count: camps.count)
      case ..<32:
        // From fewer camps than are allowed too: few are often enough.
        let used = 2 + attempt % (campCount - 1)
        for vertex in camps.indices { camps[vertex] = generator.below(used) }
      default:
        for _ in 0..<(2 + generator.below(1 + camps.count / 10)) {
          camps[generator.below(camps.count)] = generator.below(campCount)
        }
      }
      try settle(&camps, &counts)
      let cost = errors(of: camps).cost(alpha)
      if cost <= leastCost { current = camps }
      if cost < leastCost {
        leastCost = cost
        best = camps
      }
      if leastCost <= Self.margin { return }
    }
  }

  /// Moves single vertices to other camps while that helps.
  private mutating func settle(
    _ camps: inout [Int], _ counts: inout CampCounts
  ) throws(KernelError) {
    var isMoving = true
    while isMoving {
      isMoving = false
      for vertex in ties.indices {
        try poll.step(ties[vertex].count + 1)
        counts.count(ties[vertex], camps)
        let now = counts.errors(in: camps[vertex]).cost(alpha)
        let move = counts.cheapest(alpha)
        if move.errors.cost(alpha) < now - Self.margin {
          camps[vertex] = move.camp
          isMoving = true
        }
      }
    }
  }

  /// Camps by going through the block breadth first and putting each vertex where it costs least.
  private mutating func fill(_ camps: inout [Int], _ counts: inout CampCounts) throws(KernelError) {
    var isQueued = [Bool](repeating: false, count: ties.count)
    isQueued[0] = true
    var queue = [0]
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      try poll.step(ties[vertex].count + 1)
      counts.count(ties[vertex], camps)
      camps[vertex] = counts.cheapest(alpha).camp
      for tie in ties[vertex] where !isQueued[tie.neighbor] {
        isQueued[tie.neighbor] = true
        queue.append(tie.neighbor)
      }
    }
  }

  /// A lower bound: cycles with one negative tie that share no edge, each of which costs one error.
  private mutating func packing() throws(KernelError) -> Double {
    var left = RemainingTies(block)
    var total = 0
    for length in [2, 3, 5, Int.max] {
      for vertex in ties.indices {
        for tie in ties[vertex] where tie.weight < 0 && tie.neighbor > vertex {
          while let path = try positivePath(
            vertex, tie.neighbor, left.weights, maximumLength: length)
          {
            let weight = left.takeOut(
              Array(zip(path, path.dropFirst())) + [(vertex, tie.neighbor)])
            guard weight > 0 else { break }
            total += weight
          }
        }
      }
    }
    return Double(total) * Swift.min(alpha, 1 - alpha)
  }

  /// A shortest path of positive ties that are left, where a negative one is left between its ends.
  private mutating func positivePath(
    _ start: Int, _ end: Int, _ left: [[Int: Int]], maximumLength: Int
  ) throws(KernelError) -> [Int]? {
    guard left[start][end] != nil else { return nil }
    var parents: [Int: Int] = [start: start]
    var depths: [Int: Int] = [start: 0]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      let depth = depths[vertex] ?? 0
      guard depth < maximumLength else { return nil }
      try poll.step(ties[vertex].count + 1)
      for tie in ties[vertex] where (left[vertex][tie.neighbor] ?? 0) > 0 {
        guard parents[tie.neighbor] == nil else { continue }
        parents[tie.neighbor] = vertex
        depths[tie.neighbor] = depth + 1
        if tie.neighbor == end {
          var path = [end]
          while let last = path.last, last != start, let parent = parents[last] {
            path.append(parent)
          }
          return path
        }
        queue.append(tie.neighbor)
      }
    }
    return nil
  }

  private mutating func russianDolls(
    lower: Double, upper: CampErrors, steps: inout Int
  ) throws(KernelError) -> Double? {
    let (order, ranked) = try block.searchOrder(&poll)
    let count = order.count
    var tree = CampTree(ties: ranked, campCount: campCount, alpha: alpha)
    var known = order.map { best[$0] }
    for first in stride(from: count - 1, through: 0, by: -1) {
      // The camps of the doll inside, with the new vertex put where it costs least.
      var bound = tree.bound(putting: first, beside: &known)
      let isUpper = first == 0 && upper.cost(alpha) <= bound.cost(alpha)
      if isUpper { bound = upper }
      let floor =
        first == 0
        ? Swift.max(lower, tree.suffix[1].cost(alpha)) : tree.suffix[first + 1].cost(alpha)
      guard
        let result = try tree.search(
          from: first, below: bound, atLeast: floor, margin: Self.margin, steps: &steps,
          poll: &poll)
      else {
        return Swift.max(lower, tree.suffix[first + 1].cost(alpha))
      }
      tree.suffix[first] = result.errors
      if let camps = result.camps {
        for rank in first..<count { known[rank] = camps[rank] }
      } else if isUpper {
        return nil
      }
    }
    for rank in 0..<count { best[order[rank]] = known[rank] }
    return nil
  }
}
