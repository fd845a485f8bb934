extension WeightedAdjacency {
  /// The k shortest simple paths between two vertices, by Yen's algorithm.
  ///
  /// ```
  /// 0 ─1→ 1 ─1→ 3      from 0 to 3: 0 1 3 of weight 2, 0 1 2 3 of 3, 0 2 3 of 4
  /// │     │1    ↑
  /// │     ↓     │
  /// └─3─→ 2 ─1──┘
  /// ```
  ///
  /// Paths are ordered by weight, as it is added from the source, then by number of edges, then
  /// lexicographically by their edges. Paths that differ only in which of several parallel edges they
  /// take are different paths; self-loops never belong to one.
  ///
  /// Where a path can be left is told from the distances to the target, which are measured once. A place
  /// is searched only when no other can give a lighter path, and the search follows the distances.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end; only the empty path if it is the source.
  ///   - limit: The greatest number of paths to give.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: At most `limit` paths; fewer if there are no more.
  /// - Throws: ``KernelError/negativeWeight(edge:weight:)``,
  ///   ``KernelError/cancelled``, or an error of the arguments.
  /// - Complexity: O(k · length · entries · log entries) time at worst, O(entries · log entries) where
  ///   there are few ways off the paths; O(k · length + entries) space.
  ///
  /// Source: J. Y. Yen, *Finding the k shortest loopless paths in a network* (1971); E. L. Lawler, *A
  /// procedure for computing the k best solutions to discrete optimization problems* (1972).
  package func shortestPaths(
    from source: UInt32, to target: UInt32, limit: Int,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> [WeightedPath<Numbered>] {
    try rankedPaths(from: source, to: target, limit: limit, isCancelled: isCancelled).paths
  }

  /// As ``shortestPaths(from:to:limit:isCancelled:)``, with the number of entries that were looked at.
  internal func rankedPaths(
    from source: UInt32, to target: UInt32, limit: Int,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> (paths: [WeightedPath<Numbered>], steps: Int) {
    try requireNonNegative()
    try requireFiniteSums()
    try graph.check(vertex: source)
    try graph.check(vertex: target)
    guard limit > 0, filter.admits(vertex: source), filter.admits(vertex: target) else {
      return ([], 0)
    }
    var ranking = PathRanking(self, from: source, to: target, isCancelled: isCancelled)
    try ranking.find(limit)
    let paths = ranking.paths.map {
      WeightedPath(path: path(from: source, entries: $0.entries), weight: $0.weight)
    }
    return (paths, ranking.steps)
  }

  /// The shortest path between two vertices with a full order of ties.
  ///
  /// Of the paths with the least weight, as it is added from the source, it is one with the fewest
  /// edges, and of these the one whose sequence of edges comes first in lexicographic order.
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The path, or `nil` if none leads there.
  /// - Throws: As ``shortestPaths(from:to:limit:isCancelled:)``.
  /// - Complexity: O(entries · log entries) time, O(vertices + entries) space.
  package func firstShortestPath(
    from source: UInt32, to target: UInt32,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> WeightedPath<Numbered>? {
    try shortestPaths(from: source, to: target, limit: 1, isCancelled: isCancelled).first
  }
}

/// A path that was found, with what is needed to find those that leave it.
private struct RankedPath {
  let entries: [Int]
  let edges: [UInt32]
  /// The vertices, one more than the entries.
  let vertices: [UInt32]
  /// The weight up to each vertex, added from the source.
  let sums: [Double]
  /// Where the path leaves the one it was found from, and the entries that others took there.
  let firstPlace: Int
  let taken: Set<Int>

  var weight: Double { sums[sums.count - 1] }

  init(
    _ entries: [Int], from source: UInt32, in adjacency: WeightedAdjacency, firstPlace: Int,
    taken: Set<Int>
  ) {
    self.entries = entries
    edges = entries.map { adjacency.rows.edges[$0] }
    var vertices = [source]
    var sums = [0.0]
    for entry in entries {
      vertices.append(adjacency.rows.neighbors[entry])
      sums.append(sums[sums.count - 1] + adjacency.weights[entry])
    }
    self.vertices = vertices
    self.sums = sums
    self.firstPlace = firstPlace
    self.taken = taken
  }

  /// The entries that a path which leaves this one at a place may not take.
  func closedEntries(at place: Int) -> Set<Int> {
    (place == firstPlace ? taken : []).union([entries[place]])
  }
}

/// The paths found so far, to which what waits refers.
private final class RankedPathList {
  var paths: [RankedPath] = []
}

/// A place at which a path can be left: the first path that does so, or what it weighs at least.
private struct Departure: Comparable {
  let list: RankedPathList
  let parent: Int
  let place: Int
  /// The weight and the number of edges of the first path; at least so much, where it was not searched.
  let weight: Double
  let length: Int
  /// The lowest edge by which a path of that weight can leave.
  let edge: UInt32
  /// The entries from the place on; nil where it was not searched.
  let spur: [Int]?
  let spurEdges: [UInt32]

  static func == (left: Departure, right: Departure) -> Bool {
    left.parent == right.parent && left.place == right.place
  }

  static func < (left: Departure, right: Departure) -> Bool {
    if left.weight != right.weight { return left.weight < right.weight }
    if left.length != right.length { return left.length < right.length }
    let paths = left.list.paths
    if left.parent == right.parent {
      // Where the first one leaves, the other still follows the common parent.
      let edges = paths[left.parent].edges
      return left.place < right.place
        ? left.edge < edges[left.place] : edges[right.place] < right.edge
    }
    var index = 0
    while let one = left.edge(at: index), let other = right.edge(at: index) {
      if one != other { return one < other }
      index += 1
    }
    // What was not searched comes before all that it may turn out to be.
    if (left.edge(at: index) == nil) != (right.edge(at: index) == nil) {
      return left.edge(at: index) == nil
    }
    return (left.parent, left.place) < (right.parent, right.place)
  }

  private func edge(at index: Int) -> UInt32? {
    if index < place { return list.paths[parent].edges[index] }
    if spur == nil { return index == place ? edge : nil }
    return index - place < spurEdges.count ? spurEdges[index - place] : nil
  }
}

/// What waits, the first of all at the top.
private final class DepartureQueue: HeapPlaces {
  private var items: [Departure] = []

  func item(at place: Int) -> Departure { items[place] }

  func put(_ item: Departure, at place: Int) { items[place] = item }

  func push(_ item: Departure) {
    items.append(item)
    rise(item, from: items.count - 1)
  }

  func pop() -> Departure? {
    guard let last = items.popLast() else { return nil }
    guard let top = items.first else { return last }
    sink(last, count: items.count)
    return top
  }
}

/// The search for the first few paths.
private struct PathRanking {
  private let adjacency: WeightedAdjacency
  private let source: UInt32
  private let list = RankedPathList()
  private let queue = DepartureQueue()
  private var search: FirstPathSearch
  /// For every vertex its place on the path left last.
  private var places: [Int]
  private var placed: Int?

  var paths: [RankedPath] { list.paths }
  var steps: Int { search.steps }

  init(
    _ adjacency: WeightedAdjacency, from source: UInt32, to target: UInt32,
    isCancelled: @escaping CancellationCheck
  ) {
    self.adjacency = adjacency
    self.source = source
    search = FirstPathSearch(adjacency, to: target, isCancelled: isCancelled)
    places = []
  }

  mutating func find(_ limit: Int) throws(KernelError) {
    guard let first = try search.path(from: source, base: 0, closed: [], where: { _ in true })
    else { return }
    list.paths.append(
      RankedPath(first, from: source, in: adjacency, firstPlace: 0, taken: []))
    guard limit > 1 else { return }
    try search.measure()
    places = Array(repeating: .max, count: adjacency.graph.vertexCount)
    try wait(leaving: 0)
    while list.paths.count < limit, let next = queue.pop() {
      guard let spur = next.spur else {
        try look(next)
        continue
      }
      let parent = list.paths[next.parent]
      list.paths.append(
        RankedPath(
          parent.entries[..<next.place] + spur, from: source, in: adjacency,
          firstPlace: next.place, taken: parent.closedEntries(at: next.place)))
      if list.paths.count < limit { try wait(leaving: list.paths.count - 1) }
    }
  }

  /// Notes for the vertices of a path where they stand on it.
  private mutating func stand(on parent: Int) {
    guard placed != parent else { return }
    if let placed {
      for vertex in list.paths[placed].vertices { places[Int(vertex)] = .max }
    }
    for (place, vertex) in list.paths[parent].vertices.enumerated() { places[Int(vertex)] = place }
    placed = parent
  }

  /// Lets the places wait at which a path can be left.
  private mutating func wait(leaving parent: Int) throws(KernelError) {
    stand(on: parent)
    let path = list.paths[parent]
    let rows = adjacency.rows
    for place in path.firstPlace..<path.entries.count {
      let range = rows.range(of: path.vertices[place])
      try search.count(range.count + 1)
      // Most vertices of a long path have one way on.
      guard range.count > 1 else { continue }
      let closed = path.closedEntries(at: place)
      var best: (weight: Double, length: Int, edge: UInt32)?
      for entry in range where !closed.contains(entry) {
        let neighbor = rows.neighbors[entry]
        guard places[Int(neighbor)] > place,
          let rest = search.least(
            from: neighbor, after: path.sums[place] + adjacency.weights[entry])
        else { continue }
        let bound = (rest.weight, place + 1 + rest.length, rows.edges[entry])
        if best.map({ bound < $0 }) ?? true { best = bound }
      }
      guard let best else { continue }
      queue.push(
        Departure(
          list: list, parent: parent, place: place, weight: best.weight, length: best.length,
          edge: best.edge, spur: nil, spurEdges: []))
    }
  }

  /// Finds the first path that leaves another at a place, and lets it wait.
  private mutating func look(_ departure: Departure) throws(KernelError) {
    stand(on: departure.parent)
    let path = list.paths[departure.parent]
    let (places, place) = (places, departure.place)
    guard
      let spur = try search.path(
        from: path.vertices[place], base: path.sums[place], closed: path.closedEntries(at: place),
        where: { places[Int($0)] > place })
    else { return }
    let weight = spur.reduce(path.sums[place]) { $0 + adjacency.weights[$1] }
    let edges = spur.map { adjacency.rows.edges[$0] }
    queue.push(
      Departure(
        list: list, parent: departure.parent, place: place, weight: weight,
        length: place + spur.count, edge: edges[0], spur: spur, spurEdges: edges))
  }
}
