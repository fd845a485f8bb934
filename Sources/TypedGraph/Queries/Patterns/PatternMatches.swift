internal import GraphKernel

/// What a path that matches a pattern may not do twice, so that cycles end.
public enum PathRepetition: Hashable, Sendable, CaseIterable {
  /// Take a relation twice: the path is a trail. It may enter a node again.
  case noRelationTwice
  /// Enter a node twice: the path is simple.
  case noNodeTwice
}

/// The paths that match a pattern, one at a time.
///
/// Paths from one node come in the order of their relations, compared one by one, a path before those
/// that go on from it; nodes come in order of insertion. Each path comes once, in however many ways it
/// matches, and parallel relations are told apart. The sequence is lazy; between two paths it keeps
/// what leads off the path taken, and nothing else.
public struct PatternMatches<Start, End>: Sequence, Sendable {
  let walker: PatternWalker
  let start: PatternEnd
  let end: PatternEnd
  let repetition: PathRepetition
  let inTimeOrder: Bool
  let maximumLength: Int?

  /// Begins the search anew.
  public func makeIterator() -> Iterator {
    Iterator(self)
  }

  /// The state of one search.
  public struct Iterator: IteratorProtocol {
    private struct Frame {
      let vertex: UInt32
      let moves: [PatternMove]
      var next = 0
      /// The first day on which the relation taken last can be taken.
      let day: Int32
    }

    private let matches: PatternMatches
    private var starts: IndexingIterator<[UInt32]>
    private var frames: [Frame] = []
    private var taken: [(row: UInt32, vertex: UInt32)] = []
    private var used = Set<UInt32>()
    private var steps = 0

    /// Whether the search ended because its task was cancelled, and not because there are no more.
    public private(set) var wasCancelled = false

    init(_ matches: PatternMatches) {
      self.matches = matches
      starts = matches.start.vertices(in: matches.walker.view).makeIterator()
    }

    /// Finds the next path.
    public mutating func next() -> PatternMatch<Start, End>? {
      while !wasCancelled {
        steps += 1
        if steps % 1_024 == 0, Task.isCancelled {
          wasCancelled = true
          return nil
        }
        if frames.isEmpty {
          guard let vertex = starts.next() else { return nil }
          guard matches.walker.isStart(matches.walker.view.node(at: vertex)) else { continue }
          if enter(vertex, [PatternProgram.start], day: .min), let match = found() { return match }
        } else if let move = nextMove() {
          guard let day = day(of: move) else { continue }
          taken.append((move.row, move.vertex))
          if enter(move.vertex, move.positions, day: day), let match = found() { return match }
        }
      }
      return nil
    }

    /// Goes to a vertex, and tells whether a path may end there.
    private mutating func enter(
      _ vertex: UInt32, _ positions: [PatternProgram.Position], day: Int32
    ) -> Bool {
      let walker = matches.walker
      let (edges, accepts) = walker.settled(positions, at: vertex)
      let isLong = taken.count >= matches.maximumLength ?? .max
      let moves = isLong ? [] : walker.moves(from: vertex, edges)
      frames.append(Frame(vertex: vertex, moves: moves, day: day))
      switch matches.repetition {
      case .noRelationTwice: if let last = taken.last { used.insert(last.row) }
      case .noNodeTwice: used.insert(vertex)
      }
      return accepts
    }

    /// The next move of the last frame that repeats nothing; leaves the frame where there is none.
    private mutating func nextMove() -> PatternMove? {
      let last = frames.count - 1
      while frames[last].next < frames[last].moves.count {
        let move = frames[last].moves[frames[last].next]
        frames[last].next += 1
        let key = matches.repetition == .noNodeTwice ? move.vertex : move.row
        if !used.contains(key) { return move }
      }
      let left = frames.removeLast()
      let relation = taken.popLast()
      switch matches.repetition {
      case .noRelationTwice: if let relation { used.remove(relation.row) }
      case .noNodeTwice: used.remove(left.vertex)
      }
      return nil
    }

    /// The first day on which a relation can be taken after those before it; nil where there is none.
    private func day(of move: PatternMove) -> Int32? {
      guard matches.inTimeOrder, let last = frames.last else { return .min }
      let table = matches.walker.view.graph.relationTable
      let days = PeriodBounds(table.period(at: move.row)).days(.possibly)
      let first = Swift.max(last.day, days.start)
      return first < days.end ? first : nil
    }

    private func found() -> PatternMatch<Start, End>? {
      guard let first = frames.first?.vertex, let last = frames.last?.vertex,
        matches.end.admits(last)
      else { return nil }
      let walker = matches.walker
      return walker.match(
        walker.path(from: first, taken), from: first, to: last,
        as: PatternMatch<Start, End>.self)
    }
  }
}

extension GraphQueries {
  /// The paths that match a pattern, lazily.
  ///
  /// ```swift
  /// let pattern = PathPattern.from(Town.self).along(Loan.self).repeated(1...)
  /// for match in graph.on("1350").matches(pattern, from: lender).prefix(10) { print(match) }
  /// ```
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - start: Where paths begin; anywhere, where nil. A node that is not there begins none.
  ///   - end: Where they end; anywhere, where nil.
  ///   - repetition: What a path may not do twice.
  ///   - inTimeOrder: Whether there must be days, none before the one before it, on which the relations
  ///     possibly hold one after the other.
  ///   - maximumLength: The greatest number of relations of a path; no bound where nil.
  /// - Returns: A sequence of paths.
  /// - Complexity: O(*n*) to begin. There can be exponentially many paths, and as many ways that lead to
  ///   none; space is that of one path with the relations that lead off it.
  public func matches<Pattern: TypedPathPattern>(
    _ pattern: Pattern, from start: Pattern.Start? = nil, to end: Pattern.End? = nil,
    _ repetition: PathRepetition = .noRelationTwice, inTimeOrder: Bool = false,
    maximumLength: Int? = nil
  ) -> PatternMatches<Pattern.Start, Pattern.End> {
    let view = self.view
    return PatternMatches(
      walker: view.walker(pattern), start: PatternEnd(start, in: view),
      end: PatternEnd(end, in: view), repetition: repetition, inTimeOrder: inTimeOrder,
      maximumLength: maximumLength)
  }
}

extension GraphView {
  func walker<Pattern: TypedPathPattern>(_ pattern: Pattern) -> PatternWalker {
    PatternWalker(
      view: self, program: PatternProgram(pattern.pattern.tree),
      isStart: { $0 is Pattern.Start })
  }
}
