/// Finds the first of the shortest paths to one target while vertices and edges are closed.
///
/// First is the path of least weight, as it is added from the start; of these one with the fewest edges,
/// and of these the one whose edges come first. Two sums that differ may be equal again after one more
/// weight, so that a lightest path need not begin with lightest paths. What decides is how much a path may
/// weigh at a vertex so that the rest of it still fits; that is told backwards from the target, for each
/// number of edges.
internal struct FirstPathSearch {
  private let adjacency: WeightedAdjacency
  private let backward: AdjacencyRows
  private let target: UInt32
  private var poll: Poll
  /// The number of entries looked at.
  private(set) var steps = 0

  /// For every vertex the least weight on to the target, and the number of edges; none before
  /// ``measure()``.
  private var rest: [Double] = []
  private var restLengths: [Int32] = []
  /// What a sum of weights is multiplied by so that it is not above the same sum added in another order.
  private var caution = 1.0

  /// The least weight at every vertex that was met, else infinite.
  private var sums: [Double]
  private var met: [UInt32] = []
  private var bounds: [Bound] = []
  /// For every vertex the last of its bounds, −1 for none.
  private var lastBounds: [Int32]

  /// How much a path may weigh at a vertex so that with a number of edges more it is among the lightest.
  private struct Bound {
    let vertex: UInt32
    let length: Int32
    var weight: Double
    /// The bound of the same vertex for fewer edges, −1 for none.
    let previous: Int32
  }

  init(
    _ adjacency: WeightedAdjacency, to target: UInt32, isCancelled: @escaping CancellationCheck
  ) {
    self.adjacency = adjacency
    self.target = target
    backward = adjacency.rows.neighborRows.reversed()
    poll = Poll(isCancelled)
    sums = Array(repeating: .infinity, count: adjacency.graph.vertexCount)
    lastBounds = Array(repeating: -1, count: adjacency.graph.vertexCount)
  }

  mutating func count(_ number: Int) throws(KernelError) {
    steps += number
    try poll.step(number)
  }

  /// Measures from the target backwards, so that searches turn to it.
  mutating func measure() throws(KernelError) {
    let count = adjacency.graph.vertexCount
    rest = Array(repeating: .infinity, count: count)
    restLengths = Array(repeating: .max, count: count)
    caution = adjacency.addsExactly ? 1 : 1 - Double(4 * count + 8) * 0x1p-53
    var heap = Heap<LengthItem>()
    rest[Int(target)] = 0
    restLengths[Int(target)] = 0
    heap.push(LengthItem(weight: 0, length: 0, vertex: target))
    while let item = heap.pop() {
      guard item.weight == rest[Int(item.vertex)], item.length == restLengths[Int(item.vertex)]
      else { continue }
      let range = backward.range(of: item.vertex)
      try self.count(range.count + 1)
      for place in range {
        let neighbor = Int(backward.neighbors[place])
        let weight = item.weight + adjacency.weights[Int(backward.edges[place])]
        let length = item.length + 1
        guard
          weight < rest[neighbor] || weight == rest[neighbor] && length < restLengths[neighbor]
        else { continue }
        rest[neighbor] = weight
        restLengths[neighbor] = length
        heap.push(LengthItem(weight: weight, length: length, vertex: UInt32(neighbor)))
      }
    }
  }

  /// What a path weighs at least that has a weight at a vertex, and how many edges it takes from there;
  /// nil where none leads to the target.
  func least(from vertex: UInt32, after sum: Double) -> (weight: Double, length: Int)? {
    guard rest[Int(vertex)] < .infinity else { return nil }
    let length = caution == 1 ? Int(restLengths[Int(vertex)]) : 0
    return ((sum + rest[Int(vertex)]) * caution, length)
  }

  /// The entries of the first shortest path from a vertex.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - base: The weight of the path before it.
  ///   - closed: Entries of the start that may not be taken.
  ///   - isOpen: Whether a vertex may be entered; the start never is.
  /// - Returns: The entries, or nil where no path leads to the target.
  /// - Throws: ``KernelError/cancelled``.
  mutating func path(
    from start: UInt32, base: Double, closed: Set<Int>, where isOpen: (UInt32) -> Bool
  ) throws(KernelError) -> [Int]? {
    defer { clear() }
    try spread(from: start, base: base, closed: closed, where: isOpen)
    guard sums[Int(target)] < .infinity else { return nil }
    if start == target { return [] }
    let length = try bound(to: start, closed: closed)
    let (rows, weights) = (adjacency.rows, adjacency.weights)
    var result: [Int] = []
    var (vertex, sum, left) = (start, base, length)
    while vertex != target {
      let next = rows.range(of: vertex).first { entry in
        !(vertex == start && closed.contains(entry))
          && sum + weights[entry] <= bound(of: rows.neighbors[entry], length: left - 1)
      }
      guard let next else {
        preconditionFailure("a path as short as was told leads on from every vertex of it")
      }
      result.append(next)
      vertex = rows.neighbors[next]
      sum += weights[next]
      left -= 1
    }
    return result
  }

  /// Finds the least weight at every vertex from which a path may be as light as the lightest.
  private mutating func spread(
    from start: UInt32, base: Double, closed: Set<Int>, where isOpen: (UInt32) -> Bool
  ) throws(KernelError) {
    let isMeasured = !rest.isEmpty
    var heap = Heap<KeyedVertex<Double>>()
    let rest = rest
    let caution = caution
    func key(_ sum: Double, _ vertex: UInt32) -> Double {
      isMeasured ? (sum + rest[Int(vertex)]) * caution : sum
    }
    sums[Int(start)] = base
    met.append(start)
    heap.push(KeyedVertex(key(base, start), start))
    let (neighbors, weights) = (adjacency.rows.neighbors, adjacency.weights)
    while let item = heap.pop(), item.key <= sums[Int(target)] {
      let vertex = item.vertex
      let sum = sums[Int(vertex)]
      guard item.key == key(sum, vertex), vertex != target else { continue }
      let range = adjacency.rows.range(of: vertex)
      try count(range.count + 1)
      for entry in range {
        let neighbor = neighbors[entry]
        let next = sum + weights[entry]
        guard next < sums[Int(neighbor)], neighbor != start, isOpen(neighbor),
          !isMeasured || rest[Int(neighbor)] < .infinity,
          vertex != start || !closed.contains(entry)
        else { continue }
        if sums[Int(neighbor)] == .infinity { met.append(neighbor) }
        sums[Int(neighbor)] = next
        heap.push(KeyedVertex(key(next, neighbor), neighbor))
      }
    }
  }

  /// Tells backwards, edge by edge, how much a path may weigh at a vertex; the fewest edges of a lightest
  /// path.
  private mutating func bound(to start: UInt32, closed: Set<Int>) throws(KernelError) -> Int32 {
    add(target, length: 0, sums[Int(target)])
    var layer = 0..<1
    while !layer.isEmpty {
      for index in layer {
        let bound = bounds[index]
        let range = backward.range(of: bound.vertex)
        try count(range.count + 1)
        for place in range {
          let neighbor = backward.neighbors[place]
          let entry = Int(backward.edges[place])
          guard sums[Int(neighbor)] < .infinity, neighbor != target,
            neighbor != start || !closed.contains(entry)
          else { continue }
          let weight = bound.weight.greatestAddend(to: adjacency.weights[entry])
          guard weight >= sums[Int(neighbor)] else { continue }
          if neighbor == start { return bound.length + 1 }
          add(neighbor, length: bound.length + 1, weight)
        }
      }
      layer = layer.upperBound..<bounds.count
    }
    preconditionFailure("the weight at the target was reached from the start")
  }

  private mutating func add(_ vertex: UInt32, length: Int32, _ weight: Double) {
    let last = lastBounds[Int(vertex)]
    if last >= 0 {
      guard bounds[Int(last)].weight < weight else { return }
      if bounds[Int(last)].length == length {
        bounds[Int(last)].weight = weight
        return
      }
    }
    lastBounds[Int(vertex)] = Int32(bounds.count)
    bounds.append(Bound(vertex: vertex, length: length, weight: weight, previous: last))
  }

  /// How much a path may weigh at a vertex with at most so many edges more; less than nothing where it
  /// may not be there.
  private func bound(of vertex: UInt32, length: Int32) -> Double {
    var index = lastBounds[Int(vertex)]
    while index >= 0, bounds[Int(index)].length > length { index = bounds[Int(index)].previous }
    return index < 0 ? -1 : bounds[Int(index)].weight
  }

  private mutating func clear() {
    for vertex in met {
      sums[Int(vertex)] = .infinity
      lastBounds[Int(vertex)] = -1
    }
    met.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
  }
}

/// A vertex by its distance, then by the number of edges to it, then by its number.
private struct LengthItem: Comparable, BitwiseCopyable {
  let weight: Double
  let length: Int32
  let vertex: UInt32

  static func < (left: LengthItem, right: LengthItem) -> Bool {
    if left.weight != right.weight { return left.weight < right.weight }
    if left.length != right.length { return left.length < right.length }
    return left.vertex < right.vertex
  }
}

extension Double {
  /// The greatest number whose sum with a weight, as it is rounded, is not above this one.
  ///
  /// - Parameter weight: A weight not below zero.
  /// - Returns: The number; below zero where the weight alone is too great.
  internal func greatestAddend(to weight: Double) -> Double {
    // What is added may be greater than the difference by half of what this number's last bit is worth.
    let difference = self - weight
    let taken = self - difference
    let error = (self - (difference + taken)) + (taken - weight)
    var result = difference + (error + ulp / 2)
    while result + weight > self { result = result.nextDown }
    while result.nextUp + weight <= self { result = result.nextUp }
    return result
  }
}

extension WeightedAdjacency {
  /// Whether no sum of weights is ever rounded: all are multiples of a power of two and not too large
  /// beside it, as whole numbers are.
  ///
  /// - Complexity: O(entries).
  fileprivate var addsExactly: Bool {
    var lowest = Int.max
    var total = 0.0
    for weight in weights where weight != 0 {
      let zeros =
        weight.significandBitPattern == 0 ? 52 : weight.significandBitPattern.trailingZeroBitCount
      lowest = Swift.min(lowest, Int(weight.exponent) - 52 + zeros)
      total += weight
    }
    return total == 0 || total < .infinity && Int(total.exponent) < lowest + 53
  }
}
