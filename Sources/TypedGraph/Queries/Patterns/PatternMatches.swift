internal import GraphKernel

/// What a path that matches a pattern may not do twice, so that cycles end.
public enum PathRepetition: Hashable, Sendable, CaseIterable {
  /// Take a relation twice: the path is a trail. It may enter a node again.
  case noRelationTwice
  /// Enter a node twice: the path is simple.
  case noNodeTwice
}

extension GraphQueries {
  /// The paths that match a pattern, wherever they begin and end; found lazily.
  ///
  /// Paths from one node come in the order of their relations, compared one by one, a path before those
  /// that go on from it; nodes come in order of insertion. Each path comes once, in however many ways it
  /// matches, and paths with different parallel relations are different.
  ///
  /// ```swift
  /// let pattern = PathPattern.from(Town.self).along(Loan.self).repeated(1...)
  /// for match in try graph.on("1350").matches(pattern, from: lender).prefix(10) { print(match) }
  /// ```
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - repetition: What a path may not do twice.
  ///   - inTimeOrder: Whether there must be days, none before the one before it, on which the relations
  ///     possibly hold one after the other.
  ///   - maximumLength: The greatest number of relations of a path; no bound where nil.
  /// - Returns: The paths. Asking for one throws ``QueryError/cancelled``, and
  ///   ``QueryError/invalidParameter(name:reason:)`` for a pattern that nests too deep, has too
  ///   many steps, or whose repetitions in repetitions can be counted in more ways than are kept.
  /// - Complexity: O(*n*) to begin. There can be exponentially many paths, and as many ways that lead to
  ///   none; space is that of one path with the relations that lead off it.
  public func matches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, _ repetition: PathRepetition = .noRelationTwice, inTimeOrder: Bool = false,
    maximumLength: Int? = nil
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    view.matches(pattern, nil, nil, repetition, inTimeOrder, maximumLength)
  }

  /// The paths that match a pattern and begin at a node; found lazily.
  ///
  /// - Returns: The paths. Asking for one throws ``QueryError/nodeNotFound(_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: That of ``matches(_:_:inTimeOrder:maximumLength:)``.
  public func matches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, from start: Pattern.Start,
    _ repetition: PathRepetition = .noRelationTwice, inTimeOrder: Bool = false,
    maximumLength: Int? = nil
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    view.matches(pattern, start, nil, repetition, inTimeOrder, maximumLength)
  }

  /// The paths that match a pattern and end at a node; found lazily.
  ///
  /// - Returns: The paths. Asking for one throws ``QueryError/nodeNotFound(_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: That of ``matches(_:_:inTimeOrder:maximumLength:)``.
  public func matches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, to end: Pattern.End,
    _ repetition: PathRepetition = .noRelationTwice, inTimeOrder: Bool = false,
    maximumLength: Int? = nil
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    view.matches(pattern, nil, end, repetition, inTimeOrder, maximumLength)
  }

  /// The paths that match a pattern between two nodes; found lazily.
  ///
  /// - Returns: The paths. Asking for one throws ``QueryError/nodeNotFound(_:)``,
  ///   ``QueryError/cancelled``.
  /// - Complexity: That of ``matches(_:_:inTimeOrder:maximumLength:)``.
  public func matches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, from start: Pattern.Start, to end: Pattern.End,
    _ repetition: PathRepetition = .noRelationTwice, inTimeOrder: Bool = false,
    maximumLength: Int? = nil
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    view.matches(pattern, start, end, repetition, inTimeOrder, maximumLength)
  }
}

extension GraphQueries {
  /// The number of paths that match a pattern, from a node or any, to a node or any.
  ///
  /// It is the number of ``matches(_:_:inTimeOrder:maximumLength:)``, none of which is made.
  ///
  /// ```swift
  /// let pattern = PathPattern.from(Town.self).along(Loan.self).where { $0.crowns > 9 }.along(Loan.self)
  /// print(try graph.on("1350").matchCount(pattern, .noNodeTwice))
  /// ```
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - start: Where paths begin; anywhere, where nil.
  ///   - end: Where they end; anywhere, where nil.
  ///   - repetition: What a path may not do twice.
  ///   - inTimeOrder: Whether the relations must possibly hold one after the other.
  ///   - maximumLength: The greatest number of relations of a path; no bound where nil.
  /// - Returns: The number.
  /// - Throws: As asking for a match does.
  /// - Complexity: O(*m*) in the relations of the view, and a few nanoseconds a path for a pattern that neither repeats
  ///   nor chooses.
  public func matchCount<Pattern: TypedPathPattern>(
    _ pattern: Pattern, from start: Pattern.Start? = nil, to end: Pattern.End? = nil,
    _ repetition: PathRepetition = .noRelationTwice, inTimeOrder: Bool = false,
    maximumLength: Int? = nil
  ) throws(QueryError) -> Int {
    try view.matches(pattern, start, end, repetition, inTimeOrder, maximumLength).count()
  }
}

extension GraphView {
  fileprivate func matches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, _ start: Pattern.Start?, _ end: Pattern.End?,
    _ repetition: PathRepetition, _ inTimeOrder: Bool, _ maximumLength: Int?
  ) -> LazyAnswers<PatternMatch<Pattern.Start, Pattern.End>> {
    let ends = PatternEnds(start, end)
    let isStart: @Sendable (any Node) -> Bool = { $0 is Pattern.Start }
    let tree = pattern.pattern.tree
    let isFromEverywhere = start == nil
    return LazyAnswers { () throws(QueryError) in
      let walker = try walker(tree, isFromEverywhere: isFromEverywhere, isStart: isStart)
      return PatternSearch(
        walker, from: try ends.start(in: self), to: try ends.end(in: self), repetition,
        inTimeOrder: inTimeOrder, maximumLength: maximumLength)
    }
  }

  /// The walker of a pattern; refuses one that has too much of something, or that no path is long enough for.
  func walker(
    _ tree: PatternTree, isFromEverywhere: Bool, isStart: @escaping @Sendable (any Node) -> Bool
  ) throws(QueryError) -> PatternWalker {
    let program = PatternProgram(
      tree, nodeCount: graph.nodeCount, relationCount: graph.relationCount)
    try program.check()
    return PatternWalker(
      view: self, program: program, isFromEverywhere: isFromEverywhere, isStart: isStart)
  }
}

extension PatternProgram {
  /// Refuses a pattern that has too much of something, or that no path is long enough for.
  fileprivate func check() throws(QueryError) {
    if let excess { throw .invalidParameter(name: "pattern", reason: excess) }
    guard mostRequired <= Self.longest else {
      throw .invalidParameter(
        name: "repeated",
        reason: "asks for \(mostRequired) times; a path takes fewer relations than that")
    }
  }

  /// Refuses a pattern of which the shortest path can be too long to be found.
  func checkShortest() throws(QueryError) {
    let limit = 1_000_000
    guard mostRequired <= limit else {
      throw .invalidParameter(
        name: "pattern",
        reason: "asks for \(mostRequired) turns of a repetition, more than the \(limit) to "
          + "which a search for the shortest paths counts")
    }
  }
}

/// The search for the paths that match a pattern.
///
/// Between two paths it keeps what leads off the path taken, and nothing else.
struct PatternSearch<Start, End>: LazySearch {
  private struct Frame {
    let vertex: UInt32
    /// The positions from which an edge can be taken, in order of their instructions.
    let edges: [PatternProgram.Position]
    /// What leads off the vertex, where a relation may follow, and the key by which frames share it.
    let moves: PatternMoves
    let key: PatternMoves.Key?
    /// How many counts of loops the positions hold.
    let countsHeld: Int
    var next = 0
    /// The first day on which the relation taken last can be taken.
    let day: Int32
  }

  private let walker: PatternWalker
  private let end: PatternEnd
  private let begins: [UInt32]
  private let repetition: PathRepetition
  private let inTimeOrder: Bool
  private let maximumLength: Int?
  private var starts: IndexingIterator<[UInt32]>
  private var frames: [Frame] = []
  private var taken: [(row: UInt32, vertex: UInt32)] = []
  private var used = Set<UInt32>()
  private var shared: [PatternMoves.Key: (moves: PatternMoves, frameCount: Int)] = [:]
  private var steps = 0
  /// How many counts of loops the frames hold.
  private var countsHeld = 0
  private static var countLimit: Int { 50_000_000 }

  init(
    _ walker: PatternWalker, from start: PatternEnd, to end: PatternEnd,
    _ repetition: PathRepetition, inTimeOrder: Bool, maximumLength: Int?
  ) {
    self.walker = walker
    self.end = end
    self.repetition = repetition
    self.inTimeOrder = inTimeOrder
    self.maximumLength = maximumLength
    // Not even a path without relations is shorter than nothing.
    begins = maximumLength ?? 0 < 0 ? [] : start.vertices(in: walker.view)
    starts = begins.makeIterator()
  }

  mutating func next() throws(QueryError) -> PatternMatch<Start, End>? {
    guard try advance(), let first = frames.first?.vertex, let last = frames.last?.vertex else {
      return nil
    }
    return walker.match(
      walker.path(from: first, taken), from: first, to: last,
      as: PatternMatch<Start, End>.self)
  }

  mutating func remaining() throws(QueryError) -> Int {
    if steps == 0, !inTimeOrder, var paths = PatternCount(walker, to: end, repetition) {
      return paths.length <= maximumLength ?? .max ? try paths.count(from: begins) : 0
    }
    var count = 0
    while try advance() { count += 1 }
    return count
  }

  /// Goes on to the next path; false where there is none.
  private mutating func advance() throws(QueryError) -> Bool {
    while true {
      steps += 1
      if steps % 1_024 == 0, Task.isCancelled { throw .cancelled }
      if frames.isEmpty {
        guard let vertex = starts.next() else { return false }
        guard walker.isStart(walker.view.node(at: vertex)) else { continue }
        if try enter(vertex, [PatternProgram.start], day: .min), end.admits(vertex) { return true }
      } else if let move = nextMove() {
        guard let day = day(of: move) else { continue }
        taken.append((move.row, move.vertex))
        if try enter(move.vertex, move.positions, day: day), end.admits(move.vertex) {
          return true
        }
      }
    }
  }

  /// Goes to a vertex, and returns whether a path may end there.
  private mutating func enter(
    _ vertex: UInt32, _ positions: [PatternProgram.Position], day: Int32
  ) throws(QueryError) -> Bool {
    let (settled, accepts) = try walker.settled(positions, at: vertex)
    let edges = settled.sorted { $0.instruction < $1.instruction }
    let counts = edges.reduce(0) { $0 + $1.loops.count }
    countsHeld += counts
    guard countsHeld <= Self.countLimit else {
      throw .invalidParameter(
        name: "pattern",
        reason: "has counted \(Self.countLimit) turns of repetitions in repetitions along one path")
    }
    if taken.count >= maximumLength ?? .max {
      frames.append(
        Frame(
          vertex: vertex, edges: edges, moves: PatternMoves(), key: nil, countsHeld: counts,
          day: day))
    } else {
      let key = PatternMoves.Key(vertex, edges)
      frames.append(
        Frame(
          vertex: vertex, edges: edges, moves: share(key), key: key, countsHeld: counts, day: day))
    }
    switch repetition {
    case .noRelationTwice: if let last = taken.last { used.insert(last.row) }
    case .noNodeTwice: used.insert(vertex)
    }
    return accepts
  }

  /// What leads off a vertex, from the frame that looked there first if one did.
  ///
  /// A path that comes back to a node meets the same relations there: kept for each frame, they would
  /// take as much memory as the path is long, times the relations at its nodes.
  private mutating func share(_ key: PatternMoves.Key) -> PatternMoves {
    let moves = shared[key]?.moves ?? walker.moves(from: key)
    shared[key] = (moves, (shared[key]?.frameCount ?? 0) + 1)
    return moves
  }

  private mutating func release(_ key: PatternMoves.Key) {
    guard let (moves, count) = shared[key] else { return }
    shared[key] = count > 1 ? (moves, count - 1) : nil
  }

  /// The next move of the last frame that repeats nothing; leaves the frame where there is none.
  private mutating func nextMove() -> PatternMove? {
    let last = frames.count - 1
    while frames[last].next < frames[last].moves.count {
      let place = frames[last].next
      let (row, vertex) = frames[last].moves[place]
      frames[last].next += 1
      guard !used.contains(repetition == .noNodeTwice ? vertex : row) else { continue }
      let positions = frames[last].moves.positions(
        after: place, from: frames[last].edges, walker.program)
      return PatternMove(row: row, vertex: vertex, positions: positions)
    }
    let left = frames.removeLast()
    countsHeld -= left.countsHeld
    if let key = left.key { release(key) }
    let relation = taken.popLast()
    switch repetition {
    case .noRelationTwice: if let relation { used.remove(relation.row) }
    case .noNodeTwice: used.remove(left.vertex)
    }
    return nil
  }

  /// The first day on which a relation can be taken after those before it; nil where there is none.
  private func day(of move: PatternMove) -> Int32? {
    guard inTimeOrder, let last = frames.last else { return .min }
    let table = walker.view.graph.relationTable
    let days = PeriodBounds(table.period(at: move.row)).days(.possibly)
    let first = Swift.max(last.day, days.start)
    return first < days.end ? first : nil
  }
}
