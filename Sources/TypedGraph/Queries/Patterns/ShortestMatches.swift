/// The shortest paths that match a pattern between each two nodes, one at a time.
///
/// From one node they come by their number of relations, then by the nodes they end at as a
/// breadth-first search meets these, then in the order of their relations. All that tie are given,
/// parallel relations told apart.
public struct ShortestPatternMatches<Start, End>: Sequence, Sendable {
  let walker: PatternWalker
  let start: PatternEnd
  let end: PatternEnd

  /// Begins the search anew.
  public func makeIterator() -> Iterator {
    Iterator(self)
  }

  /// The state of one search.
  public struct Iterator: IteratorProtocol {
    private struct Frame {
      let moves: [ShortestPatternSearch.Move]
      var next = 0
    }

    private let matches: ShortestPatternMatches
    private var starts: IndexingIterator<[UInt32]>
    private var search: ShortestPatternSearch?
    private var ends: IndexingIterator<[Int]> = [].makeIterator()
    private var end = 0
    private var isUseful: [Bool] = []
    private var frames: [Frame] = []
    private var taken: [(row: UInt32, vertex: UInt32)] = []

    /// Whether the search ended because its task was cancelled, and not because there are no more.
    public private(set) var wasCancelled = false

    init(_ matches: ShortestPatternMatches) {
      self.matches = matches
      starts = matches.start.vertices(in: matches.walker.view).makeIterator()
    }

    /// Finds the next path.
    public mutating func next() -> PatternMatch<Start, End>? {
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
          if move.configurations.contains(end), let match = found(search) { return match }
        } else if let search, let end = ends.next() {
          self.end = end
          isUseful = search.leading(to: end)
          taken = []
          push(search.starts.filter { isUseful[$0] }, search)
          if search.starts.contains(end), let match = found(search) { return match }
        } else {
          guard !wasCancelled, let vertex = starts.next() else { return nil }
          guard matches.walker.isStart(matches.walker.view.node(at: vertex)) else { continue }
          let search = ShortestPatternSearch(matches.walker, from: vertex, to: matches.end)
          wasCancelled = search.wasCancelled
          if wasCancelled { return nil }
          self.search = search
          ends = search.ends.makeIterator()
        }
      }
    }

    private mutating func push(_ configurations: [Int], _ search: ShortestPatternSearch) {
      frames.append(Frame(moves: search.moves(from: configurations, where: isUseful)))
    }

    private func found(_ search: ShortestPatternSearch) -> PatternMatch<Start, End>? {
      let walker = matches.walker
      return walker.match(
        walker.path(from: search.start, taken), from: search.start, to: search.vertices[end],
        as: PatternMatch<Start, End>.self)
    }
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
  private(set) var wasCancelled = false
  private var distances: [Int] = []
  private var positions: [PatternProgram.Position?] = []
  private var numbers: [Configuration: Int] = [:]
  /// For each configuration the relations taken next on a shortest way, and where they lead.
  private var successors: [[(row: UInt32, next: Int)]] = []
  private var predecessors: [[Int]] = []

  init(_ walker: PatternWalker, from start: UInt32, to end: PatternEnd) {
    self.start = start
    starts = add([PatternProgram.start], at: start, distance: 0, walker, end)
    var head = 0
    // Once the one end wanted was met, what lies further is not on a shortest path to it.
    var bound = Int.max
    while head < vertices.count, distances[head] < bound {
      if case .vertex = end, let found = ends.first { bound = distances[found] }
      let current = head
      head += 1
      if head % 1_024 == 0, Task.isCancelled {
        wasCancelled = true
        return
      }
      guard let position = positions[current], distances[current] < bound else { continue }
      for move in walker.moves(from: vertices[current], [position]) {
        let reached = add(
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
  ) -> [Int] {
    let (edges, accepts) = walker.settled(positions, at: vertex)
    var reached: [Int] = []
    for position in edges.map(Optional.some) + (accepts ? [nil] : []) {
      let configuration = Configuration(vertex: vertex, position: position)
      if let number = numbers[configuration] {
        if distances[number] == distance { reached.append(number) }
        continue
      }
      let number = vertices.count
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

extension GraphQueries {
  /// The paths with the fewest relations that match a pattern, between each two nodes, lazily.
  ///
  /// A shortest path takes a relation twice only where the pattern cannot be matched otherwise.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - start: Where paths begin; anywhere, where nil. A node that is not there begins none.
  ///   - end: Where they end; anywhere, where nil.
  /// - Returns: A sequence of paths: all that tie.
  /// - Complexity: For each start O((*n* + *m*) · *q*) time and space, with *q* the positions in the
  ///   pattern that occur: its steps, times the counts of bounded repetitions.
  public func shortestMatches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, from start: Pattern.Start? = nil, to end: Pattern.End? = nil
  ) -> ShortestPatternMatches<Pattern.Start, Pattern.End> {
    let view = self.view
    return ShortestPatternMatches(
      walker: view.walker(pattern), start: PatternEnd(start, in: view),
      end: PatternEnd(end, in: view))
  }
}
