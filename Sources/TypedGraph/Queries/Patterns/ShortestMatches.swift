extension GraphQueries {
  /// The paths with the fewest relations that match a pattern, between each two nodes; found lazily.
  ///
  /// From one node they come by their number of relations, then by the nodes they end at as a
  /// breadth-first search meets these, then in the order of their relations. All that tie are given,
  /// with different parallel relations as different paths. A shortest path takes a relation twice only where the pattern cannot
  /// be matched otherwise.
  ///
  /// - Returns: The paths. Asking for one throws ``QueryError/cancelled``, and
  ///   ``QueryError/invalidParameter(name:reason:)`` for a pattern that nests too deep, has too
  ///   many steps, asks for more than 1,000,000 turns of a repetition, or
  ///   would have to keep more than 10,000,000 and 8 times *n* pairs of a node and a count of turns.
  /// - Complexity: For each start O((*n* + *m*) · *q*) time and space, with *q* the positions in the
  ///   pattern that occur: its steps, times the counts of bounded repetitions.
  public func shortestMatches<Pattern: TypedPathPattern>(
    _ pattern: Pattern
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    view.shortestMatches(pattern, nil, nil)
  }

  /// The paths with the fewest relations that match a pattern, from a node to each it reaches; found lazily.
  ///
  /// - Returns: The paths. Asking for one throws ``QueryError/nodeNotFound(_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: That of ``shortestMatches(_:)`` for one start.
  public func shortestMatches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, from start: Pattern.Start
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    view.shortestMatches(pattern, start, nil)
  }

  /// The paths with the fewest relations that match a pattern, between two nodes; found lazily.
  ///
  /// - Returns: The paths. Asking for one throws ``QueryError/nodeNotFound(_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: That of ``shortestMatches(_:)`` for one start.
  public func shortestMatches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, from start: Pattern.Start, to end: Pattern.End
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    view.shortestMatches(pattern, start, end)
  }
}

extension GraphView {
  fileprivate func shortestMatches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, _ start: Pattern.Start?, _ end: Pattern.End?
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    let ends = PatternEnds(start, end)
    let isStart: @Sendable (any Node) -> Bool = { $0 is Pattern.Start }
    let tree = pattern.pattern.tree
    let isFromEverywhere = start == nil
    return LazyAnswers { () throws(QueryError) in
      let walker = try walker(tree, isFromEverywhere: isFromEverywhere, isStart: isStart)
      try walker.program.checkShortest()
      return ShortestMatches(walker, from: try ends.start(in: self), to: try ends.end(in: self))
    }
  }
}

/// The search for the shortest paths that match a pattern.
private struct ShortestMatches<Start, End>: LazySearch {
  private struct Frame {
    let moves: [ShortestPatternSearch.Move]
    var next = 0
  }

  private let walker: PatternWalker
  private let wantedEnd: PatternEnd
  private var starts: IndexingIterator<[UInt32]>
  private var search: ShortestPatternSearch?
  private var ends: IndexingIterator<[Int]> = [].makeIterator()
  private var end = 0
  private var isUseful: [Bool] = []
  private var frames: [Frame] = []
  private var taken: [(row: UInt32, vertex: UInt32)] = []

  init(_ walker: PatternWalker, from start: PatternEnd, to end: PatternEnd) {
    self.walker = walker
    wantedEnd = end
    starts = start.vertices(in: walker.view).makeIterator()
  }

  mutating func next() throws(QueryError) -> PatternMatch<Start, End>? {
    while true {
      if let search, let last = frames.indices.last {
        guard frames[last].next < frames[last].moves.count else {
          frames.removeLast()
          _ = taken.popLast()
          continue
        }
        let move = frames[last].moves[frames[last].next]
        frames[last].next += 1
        taken.append((move.row, search.vertices[move.configurations[0]]))
        push(move.configurations, search)
        if move.configurations.contains(end) { return found(search) }
      } else if let search, let end = ends.next() {
        self.end = end
        isUseful = search.leading(to: end)
        taken = []
        push(search.starts.filter { isUseful[$0] }, search)
        if search.starts.contains(end) { return found(search) }
      } else {
        guard let vertex = starts.next() else { return nil }
        guard walker.isStart(walker.view.node(at: vertex)) else { continue }
        let search = try ShortestPatternSearch(walker, from: vertex, to: wantedEnd)
        self.search = search
        ends = search.ends.makeIterator()
      }
    }
  }

  private mutating func push(_ configurations: [Int], _ search: ShortestPatternSearch) {
    frames.append(Frame(moves: search.moves(from: configurations, where: isUseful)))
  }

  private func found(_ search: ShortestPatternSearch) -> PatternMatch<Start, End> {
    walker.match(
      walker.path(from: search.start, taken), from: search.start, to: search.vertices[end],
      as: PatternMatch<Start, End>.self)
  }
}

/// A breadth-first search over pairs of a vertex and a position of the pattern's machine.
struct ShortestPatternSearch {
  struct Move {
    let row: UInt32
    var configurations: [Int]
  }

  private struct Configuration: Hashable {
    let vertex: UInt32
    /// Nil where a path may end.
    let position: PatternProgram.Position?
  }

  let start: UInt32
  /// The configurations before any relation is taken.
  private(set) var starts: [Int] = []
  /// The configurations where a path may end, nearest first.
  private(set) var ends: [Int] = []
  private(set) var vertices: [UInt32] = []
  private var distances: [Int] = []
  private var positions: [PatternProgram.Position?] = []
  private var numbers: [Configuration: Int] = [:]
  /// For each configuration the relations taken next on a shortest way, and where they lead.
  private var successors: [[(row: UInt32, next: Int)]] = []
  private var predecessors: [[Int]] = []
  private let limit: Int
  /// For each vertex the number of its positions in repetitions in repetitions.
  private var nested: [UInt32: Int] = [:]

  init(
    _ walker: PatternWalker, from start: UInt32, to end: PatternEnd
  ) throws(QueryError) {
    self.start = start
    limit = 10_000_000 + 8 * walker.view.graph.nodeCount
    starts = try add([PatternProgram.start], at: start, distance: 0, walker, end)
    var head = 0
    // Once the one end wanted was met, what lies further is not on a shortest path to it.
    var bound = Int.max
    while head < vertices.count, distances[head] < bound {
      if case .vertex = end, let found = ends.first { bound = distances[found] }
      let current = head
      head += 1
      if head % 64 == 0, Task.isCancelled { throw .cancelled }
      guard let position = positions[current], distances[current] < bound else { continue }
      for move in walker.moves(from: vertices[current], [position]) {
        let reached = try add(
          move.positions, at: move.vertex, distance: distances[current] + 1, walker, end)
        for next in reached {
          successors[current].append((move.row, next))
          predecessors[next].append(current)
        }
      }
    }
  }

  /// The configurations that positions at a vertex lead to and that are not nearer the start.
  private mutating func add(
    _ positions: [PatternProgram.Position], at vertex: UInt32, distance: Int,
    _ walker: PatternWalker, _ end: PatternEnd
  ) throws(QueryError) -> [Int] {
    let (edges, accepts) = try walker.settled(positions, at: vertex)
    var reached: [Int] = []
    for position in edges.map(Optional.some) + (accepts ? [nil] : []) {
      let configuration = Configuration(vertex: vertex, position: position)
      if let number = numbers[configuration] {
        if distances[number] == distance { reached.append(number) }
        continue
      }
      let number = vertices.count
      if let position, position.loops.count > 1 {
        nested[vertex, default: 0] += 1
        guard nested[vertex, default: 0] <= PatternProgram.positionLimit else {
          throw PatternProgram.excessOfPositions
        }
      }
      guard number < limit else {
        throw .invalidParameter(
          name: "pattern", reason: "counts turns at nodes in more than \(limit) ways from one node")
      }
      numbers[configuration] = number
      vertices.append(vertex)
      distances.append(distance)
      self.positions.append(position)
      successors.append([])
      predecessors.append([])
      reached.append(number)
      if position == nil, end.admits(vertex) { ends.append(number) }
    }
    return reached
  }

  /// For each configuration whether a shortest path to an end goes through it.
  func leading(to end: Int) -> [Bool] {
    var isUseful = [Bool](repeating: false, count: vertices.count)
    isUseful[end] = true
    var pending = [end]
    while let configuration = pending.popLast() {
      for previous in predecessors[configuration] where !isUseful[previous] {
        isUseful[previous] = true
        pending.append(previous)
      }
    }
    return isUseful
  }

  /// The relations taken next from configurations on a shortest path, in order of insertion.
  func moves(from configurations: [Int], where isUseful: [Bool]) -> [Move] {
    var moves: [UInt32: Move] = [:]
    for configuration in configurations {
      for (row, next) in successors[configuration] where isUseful[next] {
        if moves[row]?.configurations.contains(next) != true {
          moves[row, default: Move(row: row, configurations: [])].configurations.append(next)
        }
      }
    }
    return moves.values.sorted { $0.row < $1.row }
  }
}
