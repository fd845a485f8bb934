/// The statements of a document, body or subgraph, in order.
///
/// They lie in flat arrays that all parts of one document share; a `DOTStatement` is made when it
/// is asked for. `count` and `isEmpty` make none.
public struct DOTStatements: Sequence, Sendable {
  let tape: DOTTape
  let range: Range<Int>

  init(_ tape: DOTTape, _ range: Range<Int>) {
    self.tape = tape
    self.range = range
  }

  /// No statements.
  public init() { self.init(DOTTape(), 0..<0) }

  /// Whether there is none.
  public var isEmpty: Bool { range.isEmpty }

  /// How many statements there are, those of subgraphs not counted.
  ///
  /// - Complexity: O(*n*) in their number.
  public var count: Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      index = tape.header(at: index).end
      count += 1
    }
    return count
  }

  /// An iterator over the statements.
  public struct Iterator: IteratorProtocol {
    let tape: DOTTape
    var index: Int
    let end: Int

    /// The next statement.
    public mutating func next() -> DOTStatement? {
      guard index < end else { return nil }
      let header = tape.header(at: index)
      index = header.end
      return tape.statement(header)
    }
  }

  /// Begins the iteration.
  public func makeIterator() -> Iterator {
    Iterator(tape: tape, index: range.lowerBound, end: range.upperBound)
  }
}

extension DOTStatements: Hashable {
  /// Whether both say the same, statement by statement.
  public static func == (left: DOTStatements, right: DOTStatements) -> Bool {
    DOTTape.areEqual(left.tape, left.range, right.tape, right.range)
  }

  /// Feeds the size, and the values of the first statements, to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(range.count)
    var walk = TapeWalk(range)
    var tokens = 0
    while tokens < 64, let item = walk.next(tape) {
      guard case .token(let index) = item else { continue }
      tokens += 1
      for position in tape.tokenAt(index).range { hasher.combine(tape.bytes[position]) }
    }
  }
}
