/// One block of a signed graph with its vertices numbered from 0, as ``FrustrationSearch`` and ``CampSearch``
/// search it.
internal struct SignedBlock {
  /// The vertices, ascending.
  let vertices: [UInt32]

  /// The number of each vertex: its place among them.
  let numbers: [UInt32: Int]

  /// For every vertex its neighbors and the weight of the tie, negative if the tie is.
  let ties: [[(neighbor: Int, weight: Int)]]

  init(_ block: [SignedTie]) {
    let members = Set(block.flatMap { [$0.left, $0.right] }).sorted()
    var numbers: [UInt32: Int] = [:]
    for (number, vertex) in members.enumerated() { numbers[vertex] = number }
    var rows = [[(neighbor: Int, weight: Int)]](repeating: [], count: members.count)
    for tie in block {
      guard let left = numbers[tie.left], let right = numbers[tie.right] else { continue }
      let weight = tie.isNegative ? -tie.weight : tie.weight
      rows[left].append((right, weight))
      rows[right].append((left, weight))
    }
    vertices = members
    self.numbers = numbers
    ties = rows
  }

  /// The vertices in an order in which the last are tied most to each other, and the ties by that order.
  func searchOrder(
    _ poll: inout Poll
  ) throws(KernelError) -> (order: [Int], ties: [[(neighbor: Int, weight: Int)]]) {
    var placed: [Int] = []
    var isPlaced = [Bool](repeating: false, count: ties.count)
    var attachment = [Int](repeating: 0, count: ties.count)
    for _ in ties.indices {
      try poll.step(ties.count)
      var next: Int?
      for vertex in ties.indices where !isPlaced[vertex] {
        guard let known = next else {
          next = vertex
          continue
        }
        if (attachment[vertex], ties[vertex].count) > (attachment[known], ties[known].count) {
          next = vertex
        }
      }
      guard let next else { break }
      isPlaced[next] = true
      placed.append(next)
      for tie in ties[next] { attachment[tie.neighbor] += abs(tie.weight) }
    }
    let order = Array(placed.reversed())
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, vertex) in order.enumerated() { ranks[vertex] = rank }
    let ranked = order.map { vertex in
      ties[vertex].map { (neighbor: ranks[$0.neighbor], weight: $0.weight) }
    }
    return (order, ranked)
  }
}

/// What is left of the ties of a block as cycles that share no tie are taken out of it.
internal struct RemainingTies {
  /// For every vertex the weights of the ties that are left, by neighbor.
  private(set) var weights: [[Int: Int]]

  init(_ block: SignedBlock) {
    weights = block.ties.map { row in
      Dictionary(row.map { ($0.neighbor, $0.weight) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Takes out a cycle, given by the ends of its ties, as often as it is there.
  ///
  /// - Returns: How often.
  mutating func takeOut(_ cycle: [(Int, Int)]) -> Int {
    let weight = cycle.map { weights[$0.0][$0.1].map(abs) ?? 0 }.min() ?? 0
    guard weight > 0 else { return 0 }
    for (from, to) in cycle {
      for (one, other) in [(from, to), (to, from)] {
        guard let value = weights[one][other] else { continue }
        let rest = value > 0 ? value - weight : value + weight
        weights[one][other] = rest == 0 ? nil : rest
      }
    }
    return weight
  }
}
