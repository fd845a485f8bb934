/// Branch and bound over the vertices of a block from one rank on, for ``CampSearch``.
///
/// ```
/// ranks 0 ─ 1 ─ 2 ─ 3      suffix[2]: what 2 and 3 cost at least among themselves
///       ╰───────╯          minima[3]: what 3 costs at least against 0 and 1, once these are placed
/// ```
internal struct CampTree {
  /// What the vertices of a rank and higher cost at least among themselves; set from the last rank down.
  var suffix: [CampErrors]

  private let later: [[Int]]
  private let earlier: [[(neighbor: Int, weight: Int)]]
  private let ties: [[(neighbor: Int, weight: Int)]]
  private let campCount: Int
  private let alpha: Double
  private var counts: CampCounts
  /// The camp of every rank, −1 where it has none yet.
  private var camps: [Int]
  /// What every vertex without a camp costs at least against those that have one, and the sum.
  private var minima: [CampErrors]
  private var rest = CampErrors()
  private var undone: [(rank: Int, minimum: CampErrors)] = []
  private var marks: [(rank: Int, undone: Int)] = []

  init(ties: [[(neighbor: Int, weight: Int)]], campCount: Int, alpha: Double) {
    self.ties = ties
    later = ties.indices.map { rank in ties[rank].map(\.neighbor).filter { $0 > rank } }
    earlier = ties.indices.map { rank in ties[rank].filter { $0.neighbor < rank } }
    self.campCount = campCount
    self.alpha = alpha
    counts = CampCounts(campCount)
    suffix = Array(repeating: CampErrors(), count: ties.count + 1)
    camps = Array(repeating: -1, count: ties.count)
    minima = Array(repeating: CampErrors(), count: ties.count)
  }

  /// What a vertex and those after it cost with known camps, where it goes to the cheapest.
  mutating func bound(putting rank: Int, beside known: inout [Int]) -> CampErrors {
    known[rank] = -1
    counts.count(ties[rank].filter { $0.neighbor > rank }, known)
    let choice = counts.cheapest(alpha)
    known[rank] = choice.camp
    return suffix[rank + 1] + choice.errors
  }

  /// The least cost below a bound, or no camps if there is none; `nil` if the steps ran out.
  mutating func search(
    from first: Int, below bound: CampErrors, atLeast floor: Double, margin: Double,
    steps: inout Int, poll: inout Poll
  ) throws(KernelError) -> (errors: CampErrors, camps: [Int]?)? {
    var best = bound
    var found: [Int]?
    var levels = [Level(options: options(of: first, used: 0), spent: CampErrors(), used: 0)]
    defer { while !marks.isEmpty { takeBack() } }
    while let level = levels.last, best.cost(alpha) > floor + margin {
      guard steps > 0 else { return nil }
      steps -= 1
      try poll.step()
      guard level.tried < level.options.count else {
        levels.removeLast()
        if !levels.isEmpty { takeBack() }
        continue
      }
      let rank = first + levels.count - 1
      let (camp, errors) = level.options[level.tried]
      levels[levels.count - 1].tried += 1
      let spent = level.spent + errors
      place(rank, camp)
      guard (spent + rest + suffix[rank + 1]).cost(alpha) < best.cost(alpha) - margin else {
        takeBack()
        continue
      }
      if rank + 1 == ties.count {
        best = spent
        found = camps
        takeBack()
        continue
      }
      let used = Swift.max(level.used, camp + 1)
      levels.append(
        Level(options: options(of: rank + 1, used: used), spent: spent, used: used))
    }
    return (best, found)
  }

  private struct Level {
    let options: [(camp: Int, errors: CampErrors)]
    let spent: CampErrors
    let used: Int
    var tried = 0
  }

  /// The camps a vertex may go to, the cheapest first: those in use and one that is not.
  private mutating func options(
    of rank: Int, used: Int
  ) -> [(camp: Int, errors: CampErrors)] {
    counts.count(earlier[rank], camps)
    return (0..<Swift.min(campCount, used + 1)).map { ($0, counts.errors(in: $0)) }
      .sorted { ($0.1.cost(alpha), $0.0) < ($1.1.cost(alpha), $1.0) }
  }

  private mutating func place(_ rank: Int, _ camp: Int) {
    marks.append((rank, undone.count))
    camps[rank] = camp
    rest -= minima[rank]
    for neighbor in later[rank] {
      counts.count(earlier[neighbor], camps)
      let minimum = counts.cheapest(alpha).errors
      undone.append((neighbor, minima[neighbor]))
      rest += minimum - minima[neighbor]
      minima[neighbor] = minimum
    }
  }

  private mutating func takeBack() {
    guard let mark = marks.popLast() else { return }
    while undone.count > mark.undone, let entry = undone.popLast() {
      rest += entry.minimum - minima[entry.rank]
      minima[entry.rank] = entry.minimum
    }
    rest += minima[mark.rank]
    camps[mark.rank] = -1
  }
}

/// How a vertex is tied to each camp, counted anew for one vertex after another.
internal struct CampCounts {
  private var positive: [Int]
  private var negative: [Int]
  private var touched: [Int] = []
  private var isTouched: [Bool]
  private var allPositive = 0

  init(_ campCount: Int) {
    positive = Array(repeating: 0, count: campCount)
    negative = positive
    isTouched = Array(repeating: false, count: campCount)
  }

  /// Counts the ties of a vertex to those that have a camp, which is −1 for those that have none.
  mutating func count(_ ties: [(neighbor: Int, weight: Int)], _ camps: [Int]) {
    for camp in touched {
      positive[camp] = 0
      negative[camp] = 0
      isTouched[camp] = false
    }
    touched.removeAll(keepingCapacity: true)
    allPositive = 0
    for tie in ties {
      let camp = camps[tie.neighbor]
      guard camp >= 0 else { continue }
      if !isTouched[camp] {
        isTouched[camp] = true
        touched.append(camp)
      }
      if tie.weight > 0 {
        positive[camp] += tie.weight
        allPositive += tie.weight
      } else {
        negative[camp] -= tie.weight
      }
    }
  }

  /// What it costs to put the vertex into a camp.
  func errors(in camp: Int) -> CampErrors {
    CampErrors(negative: negative[camp], positive: allPositive - positive[camp])
  }

  /// The camp where the vertex costs least; the lowest of those that cost the same.
  func cheapest(_ alpha: Double) -> (camp: Int, errors: CampErrors) {
    // A camp to which the vertex has no tie is like every other such.
    let free = touched.count < isTouched.count ? isTouched.firstIndex(of: false) : nil
    var best: (camp: Int, errors: CampErrors)?
    var least = Double.infinity
    if let free {
      best = (free, errors(in: free))
      least = errors(in: free).cost(alpha)
    }
    for camp in touched {
      let errors = errors(in: camp)
      let cost = errors.cost(alpha)
      if cost < least || cost == least && camp < (best?.camp ?? .max) {
        best = (camp, errors)
        least = cost
      }
    }
    return best ?? (0, CampErrors())
  }
}
