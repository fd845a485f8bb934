/// Finds the camps that leave the fewest edges of one block frustrated.
///
/// ```
/// 0 ─ − ─ 1          one unbalanced cycle: at least 1
///  ╲     ╱           camps {0}, {1, 2}: one tie frustrated, so 1 is proved
///   −   −
///    ╲ ╱
///     2
/// ```
///
/// A descent from several starting points gives camps; disjoint unbalanced cycles give a first lower
/// bound. Branch and bound then solves the last k vertices for growing k: what the last k cost at
/// least is known when k + 1 are tried, and is added to what each vertex not yet placed must cost
/// against those that are.
internal struct FrustrationSearch {
  private let block: SignedBlock
  private var best: [Bool]
  private var generator: SeededGenerator
  private var poll: Poll

  init(_ block: [SignedTie], seed: UInt64, isCancelled: @escaping CancellationCheck) {
    let signed = SignedBlock(block)
    self.block = signed
    best = Array(repeating: false, count: signed.vertices.count)
    generator = SeededGenerator(seed: seed)
    poll = Poll(isCancelled)
  }

  private var ties: [[(neighbor: Int, weight: Int)]] { block.ties }

  func camp(of vertex: UInt32) -> Bool { block.numbers[vertex].map { best[$0] } ?? false }

  mutating func solve(limit: inout Int) throws(KernelError) -> (lower: Int, upper: Int) {
    try descend()
    let upper = cost(best)
    let lower = upper == 0 ? 0 : try packing()
    if lower == upper { return (lower, upper) }
    return try russianDolls(lower: lower, upper: upper, steps: &limit)
  }

  private func cost(_ camps: [Bool]) -> Int {
    var total = 0
    for vertex in ties.indices {
      for tie in ties[vertex]
      where tie.neighbor > vertex && (tie.weight < 0) == (camps[vertex] == camps[tie.neighbor]) {
        total += tie.weight.magnitude.asInt
      }
    }
    return total
  }

  /// Moves single vertices to the other camp while that helps, from several starting points.
  private mutating func descend() throws(KernelError) {
    var leastCost = Int.max
    for attempt in 0..<32 {
      var camps = attempt == 0 ? treeCamps() : ties.indices.map { _ in generator.next() & 1 == 1 }
      // What moving a vertex would save.
      var savings = ties.indices.map { vertex in
        ties[vertex].reduce(0) { sum, tie in
          sum + (camps[vertex] == camps[tie.neighbor] ? -tie.weight : tie.weight)
        }
      }
      while let vertex = savings.indices.max(by: { savings[$0] < savings[$1] }),
        savings[vertex] > 0
      {
        try poll.step(ties[vertex].count + savings.count / 8 + 1)
        camps[vertex].toggle()
        savings[vertex] = -savings[vertex]
        for tie in ties[vertex] {
          savings[tie.neighbor] +=
            camps[vertex] == camps[tie.neighbor] ? -2 * tie.weight : 2 * tie.weight
        }
      }
      let cost = cost(camps)
      if cost < leastCost {
        leastCost = cost
        best = camps[0] ? camps.map { !$0 } : camps
      }
      if leastCost == 0 { return }
    }
  }

  /// Camps that frustrate no tie of a breadth-first tree.
  private func treeCamps() -> [Bool] {
    var camps = [Bool?](repeating: nil, count: ties.count)
    camps[0] = false
    var queue = [0]
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      for tie in ties[vertex] where camps[tie.neighbor] == nil {
        camps[tie.neighbor] = (camps[vertex] ?? false) != (tie.weight < 0)
        queue.append(tie.neighbor)
      }
    }
    return camps.map { $0 ?? false }
  }

  /// A lower bound: unbalanced cycles that share no edge, shortest first, each of which costs one.
  private mutating func packing() throws(KernelError) -> Int {
    var left = RemainingTies(block)
    var total = 0
    for length in [3, 4, 5, 6, 8, 12, 20, Int.max] {
      for start in ties.indices {
        while let cycle = try unbalancedCycle(
          through: start, left.weights, maximumLength: length)
        {
          let weight = left.takeOut(
            cycle.indices.map { (cycle[$0], cycle[($0 + 1) % cycle.count]) })
          guard weight > 0 else { break }
          total += weight
        }
      }
    }
    return total
  }

  /// A shortest closed walk from a vertex that changes camp, if it is a simple cycle.
  private mutating func unbalancedCycle(
    through start: Int, _ left: [[Int: Int]], maximumLength: Int
  ) throws(KernelError) -> [Int]? {
    var parents = [Int](repeating: -1, count: 2 * ties.count)
    var depths = [Int](repeating: -1, count: 2 * ties.count)
    depths[2 * start] = 0
    var queue = [2 * start]
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      guard depths[state] < maximumLength else { return nil }
      let (vertex, camp) = (state / 2, state % 2)
      try poll.step(ties[vertex].count + 1)
      for tie in ties[vertex] {
        guard let weight = left[vertex][tie.neighbor] else { continue }
        let next = 2 * tie.neighbor + (weight < 0 ? 1 - camp : camp)
        guard depths[next] < 0 else { continue }
        depths[next] = depths[state] + 1
        parents[next] = state
        if next == 2 * start + 1 {
          var cycle: [Int] = []
          var current = state
          while current >= 0 {
            cycle.append(current / 2)
            current = parents[current]
          }
          return Set(cycle).count == cycle.count ? cycle : nil
        }
        queue.append(next)
      }
    }
    return nil
  }

  private mutating func russianDolls(
    lower: Int, upper: Int, steps: inout Int
  ) throws(KernelError) -> (lower: Int, upper: Int) {
    let (order, ranked) = try block.searchOrder(&poll)
    let count = order.count
    // Ties by rank, to later ranks only.
    let later = ranked.indices.map { rank in ranked[rank].filter { $0.neighbor > rank } }
    // suffix[k]: the least cost among the vertices of rank k and higher.
    var suffix = [Int](repeating: 0, count: count + 1)
    var known = order.map { best[$0] }
    for first in stride(from: count - 1, through: 0, by: -1) {
      var doll = Doll(later: later, suffix: suffix, first: first)
      // The camps of the doll inside, with the new vertex put where it costs least.
      let bound = doll.greedyBound(known)
      let whole = first == 0 ? Swift.min(bound.cost, upper) : bound.cost
      guard
        let result = try doll.search(
          below: whole, atLeast: first == 0 ? lower : suffix[first + 1], steps: &steps,
          poll: &poll)
      else {
        return (Swift.max(lower, suffix[first + 1]), upper)
      }
      if let camps = result.camps {
        for rank in first..<count { known[rank] = camps[rank] }
        suffix[first] = result.cost
      } else {
        if bound.cost == whole { known[first] = bound.camp }
        suffix[first] = whole
      }
    }
    if suffix[0] < upper {
      for rank in 0..<count { best[order[rank]] = known[rank] }
    }
    return (suffix[0], suffix[0])
  }
}

/// Branch and bound over the vertices from one rank on.
private struct Doll {
  let later: [[(neighbor: Int, weight: Int)]]
  let suffix: [Int]
  let first: Int
  /// What it costs to put a vertex into the first and the second camp, against those placed.
  private var costs: [(Int, Int)]
  private var camps: [Bool]

  init(later: [[(neighbor: Int, weight: Int)]], suffix: [Int], first: Int) {
    self.later = later
    self.suffix = suffix
    self.first = first
    costs = Array(repeating: (0, 0), count: later.count)
    camps = Array(repeating: false, count: later.count)
  }

  /// The cost of known camps for the vertices after the first, which goes where it costs least.
  func greedyBound(_ known: [Bool]) -> (cost: Int, camp: Bool) {
    var same = 0
    var other = 0
    for tie in later[first] {
      let isFrustratedInSecond = (tie.weight < 0) == known[tie.neighbor]
      if isFrustratedInSecond {
        other += tie.weight.magnitude.asInt
      } else {
        same += tie.weight.magnitude.asInt
      }
    }
    return (suffix[first + 1] + Swift.min(same, other), other < same)
  }

  private mutating func place(_ rank: Int, _ camp: Bool, sign: Int) {
    for tie in later[rank] {
      let amount = sign * tie.weight.magnitude.asInt
      // A positive tie frustrates if the neighbor is in the other camp, a negative one if not.
      if (tie.weight > 0) == camp {
        costs[tie.neighbor].0 += amount
      } else {
        costs[tie.neighbor].1 += amount
      }
    }
  }

  /// The least cost below a bound, or no camps if there is none; `nil` if the steps ran out.
  mutating func search(
    below bound: Int, atLeast floor: Int, steps: inout Int, poll: inout Poll
  ) throws(KernelError) -> (cost: Int, camps: [Bool]?)? {
    let count = later.count
    var bound = bound
    var found: [Bool]?
    // 0: nothing tried, 1: one camp tried, 2: both tried.
    var tried = [UInt8](repeating: 0, count: count)
    var spent = [Int](repeating: 0, count: count + 1)
    var rank = first
    while rank >= first, bound > floor {
      guard steps > 0 else { return nil }
      steps -= 1
      try poll.step()
      if rank == count {
        bound = spent[rank]
        found = camps
        rank -= 1
        if rank >= first { place(rank, camps[rank], sign: -1) }
        continue
      }
      if tried[rank] == 2 || rank == first && tried[rank] == 1 {
        // The first vertex stays in one camp: the other is the same by symmetry.
        tried[rank] = 0
        rank -= 1
        if rank >= first { place(rank, camps[rank], sign: -1) }
        continue
      }
      let cheaper = costs[rank].1 < costs[rank].0
      let camp = tried[rank] == 0 ? cheaper : !cheaper
      tried[rank] += 1
      camps[rank] = camp
      spent[rank + 1] = spent[rank] + (camp ? costs[rank].1 : costs[rank].0)
      place(rank, camp, sign: 1)
      if spent[rank + 1] + rest(after: rank, below: bound - spent[rank + 1]) < bound {
        rank += 1
      } else {
        place(rank, camp, sign: -1)
      }
    }
    return (bound, found)
  }

  /// What the vertices after a rank cost at least; stops counting at the limit.
  private func rest(after rank: Int, below limit: Int) -> Int {
    var sum = suffix[rank + 1]
    var index = rank + 1
    while index < costs.count, sum < limit {
      sum += Swift.min(costs[index].0, costs[index].1)
      index += 1
    }
    return sum
  }
}

extension UInt {
  /// The magnitude of a weight, which was an `Int`.
  fileprivate var asInt: Int { Int(clamping: self) }
}
