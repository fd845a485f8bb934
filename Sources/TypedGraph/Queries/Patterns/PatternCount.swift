/// Counts the paths that match a pattern of steps one after the other, without making any.
struct PatternCount {
  /// A pattern with more steps is searched path by path: this counts by calling itself.
  private static let stepLimit = 64

  private let walker: PatternWalker
  private let steps: [PatternRows]

  /// The tests of a node before each step, and after the last.
  private let tests: [[@Sendable (any Node) -> Bool]]
  private let end: PatternEnd
  private let repetition: PathRepetition

  /// For each step and after the last, whether a vertex passes the tests there, where that was asked.
  private var passed: [[Bool?]]
  private var vertices: [UInt32] = []
  private var rows: [UInt32] = []
  private var work = 0

  /// Nil for a pattern that repeats or chooses, or whose steps were not gathered.
  init?(_ walker: PatternWalker, to end: PatternEnd, _ repetition: PathRepetition) {
    var steps: [PatternRows] = []
    var tests: [[@Sendable (any Node) -> Bool]] = [[]]
    for (place, instruction) in walker.program.instructions.enumerated() {
      switch instruction {
      case .edge:
        guard let rows = walker.steps[place], steps.count < Self.stepLimit else { return nil }
        steps.append(rows)
        tests.append([])
      case .test(let test): tests[tests.count - 1].append(test)
      case .accept: break
      case .fork, .jump, .enter, .check, .next: return nil
      }
    }
    self.walker = walker
    self.steps = steps
    self.tests = tests
    self.end = end
    self.repetition = repetition
    let none = [Bool?](repeating: nil, count: walker.view.graph.nodeTable.vertexCount)
    passed = tests.map { $0.isEmpty ? [] : none }
  }

  /// The number of steps.
  var length: Int { steps.count }

  /// The number of paths that begin at some vertices.
  mutating func count(from starts: some Sequence<UInt32>) throws(QueryError) -> Int {
    var count = 0
    for start in starts {
      // A node without a first relation need not be asked what it is.
      if let first = steps.first, first.range(of: start).isEmpty { continue }
      guard walker.isStart(walker.view.node(at: start)) else { continue }
      count += try self.count(after: 0, at: start)
    }
    return count
  }

  private mutating func count(after taken: Int, at vertex: UInt32) throws(QueryError) -> Int {
    guard passes(taken, vertex) else { return 0 }
    guard taken < steps.count else { return end.admits(vertex) ? 1 : 0 }
    vertices.append(vertex)
    let step = steps[taken]
    let isLast = taken + 1 == steps.count
    let range = step.range(of: vertex)
    work += range.count
    if work >= 1 << 14 {
      work = 0
      if Task.isCancelled { throw .cancelled }
    }
    var count = 0
    for place in range {
      let (next, row) = (step.neighbors[place], step.rows[place])
      if repetition == .noNodeTwice ? vertices.contains(next) : rows.contains(row) { continue }
      if isLast {
        if passes(taken + 1, next), end.admits(next) { count += 1 }
      } else {
        rows.append(row)
        count += try self.count(after: taken + 1, at: next)
        rows.removeLast()
      }
    }
    vertices.removeLast()
    return count
  }

  private mutating func passes(_ place: Int, _ vertex: UInt32) -> Bool {
    if tests[place].isEmpty { return true }
    if let known = passed[place][Int(vertex)] { return known }
    let node = walker.view.node(at: vertex)
    let passes = tests[place].allSatisfy { $0(node) }
    passed[place][Int(vertex)] = passes
    return passes
  }
}
