/// A test of the relations that a step of a pattern takes.
struct PatternTest: Sendable {
  /// The test of a row in a graph; what it reads there is looked up once.
  let bound: @Sendable (RelationGraph) -> @Sendable (UInt32) -> Bool

  /// A bit for each row of a view that passes, sixty-four to a word, where many are tested faster at once.
  var words: (@Sendable (GraphView) -> [UInt64])?
}

/// One step of a pattern along a relation, without its types.
struct PatternEdge: Sendable {
  let kind: any Relation.Type
  let isReversed: Bool
  /// Whether a node is of the type the step ends at; asked of symmetric relations only, whose two ends
  /// may be walked either way.
  let leadsTo: @Sendable (any Node) -> Bool
  var tests: [PatternTest] = []

  init<R: Relation>(along kind: R.Type) {
    self.kind = R.self
    isReversed = false
    leadsTo = { $0 is R.Target }
  }

  init<R: Relation>(against kind: R.Type) {
    self.kind = R.self
    isReversed = true
    leadsTo = { $0 is R.Source }
  }
}

/// A pattern without its types.
///
/// Repetitions and choices nest 100 deep at most, and a pattern has at most 100,000 steps, counted as
/// often as they are written out: a part that is used twice in each of forty levels would be 2⁴⁰. What
/// goes beyond is not kept; ``excess`` says so, and a question with the pattern is refused.
struct PatternTree: Sendable {
  indirect enum Form: Sendable {
    case edge(PatternEdge)
    case test(@Sendable (any Node) -> Bool)
    case sequence([PatternTree])
    case either([PatternTree])
    case repeated(PatternTree, Int, Int?)
  }

  static let depthLimit = 100
  static let sizeLimit = 100_000

  let form: Form

  /// What the pattern has too much of, in words; nil for a pattern that can be searched.
  let excess: String?

  /// How many repetitions and choices stand in each other.
  private let depth: Int

  /// The number of steps.
  private let size: Int

  private init(_ form: Form, of parts: [PatternTree], nests: Bool) {
    let depth = (parts.map(\.depth).max() ?? 0) + (nests ? 1 : 0)
    let size = parts.reduce(1) { $0 + $1.size }
    excess =
      parts.lazy.compactMap(\.excess).first
      ?? (depth > Self.depthLimit
        ? "nests repetitions and choices deeper than \(Self.depthLimit) levels"
        : size > Self.sizeLimit ? "has more than \(Self.sizeLimit) steps" : nil)
    self.form = excess == nil ? form : .sequence([])
    self.depth = excess == nil ? depth : 0
    self.size = excess == nil ? size : 0
  }

  static func edge(_ edge: PatternEdge) -> PatternTree {
    PatternTree(.edge(edge), of: [], nests: false)
  }

  static func test(_ test: @escaping @Sendable (any Node) -> Bool) -> PatternTree {
    PatternTree(.test(test), of: [], nests: false)
  }

  static func sequence(_ parts: [PatternTree]) -> PatternTree {
    PatternTree(.sequence(parts), of: parts, nests: false)
  }

  static func either(_ parts: [PatternTree]) -> PatternTree {
    PatternTree(.either(parts), of: parts, nests: true)
  }

  static func repeated(_ body: PatternTree, _ least: Int, _ most: Int?) -> PatternTree {
    PatternTree(.repeated(body, least, most), of: [body], nests: true)
  }

  func followed(by next: PatternTree) -> PatternTree {
    if case .sequence(let parts) = form, excess == nil { return .sequence(parts + [next]) }
    return .sequence([self, next])
  }
}

extension PatternTree: CustomStringConvertible {
  /// The steps in order: `along arms supply 1 to 3 times, against party`.
  var description: String {
    if let excess { return "a pattern that \(excess)" }
    return switch form {
    case .edge(let edge): edge.description
    case .test: "at a node that passes a test"
    case .sequence(let parts): parts.map(\.description).joined(separator: ", ")
    case .either(let parts): parts.map { "(\($0))" }.joined(separator: " or ")
    case .repeated(let body, let lower, let upper):
      "\(body.isOneStep ? "\(body)" : "(\(body))") "
        + (upper.map { "\(lower) to \($0) times" } ?? "\(lower) times or more")
    }
  }

  private var isOneStep: Bool { if case .edge = form { true } else { false } }
}

extension PatternEdge: CustomStringConvertible {
  /// The way and the kind: `along arms supply`, `against party that passes a test`.
  var description: String {
    "\(isReversed ? "against" : "along") \(kind.kind.name)"
      + (tests.isEmpty ? "" : " that passes a test")
  }
}

/// A pattern as a list of instructions for a nondeterministic machine whose loops count.
///
/// A repetition is not written out: its count is part of the machine's position, so that a bound of a
/// million costs nothing before a path is a million relations long. A round of a loop that takes no
/// relation counts as all rounds that are left, so that no loop runs forever.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    case edge(PatternEdge)
    case test(@Sendable (any Node) -> Bool)
    case fork([Int])
    case jump(Int)
    case enter
    case check(lower: Int, upper: Int?, exit: Int)
    case next(cap: Int, check: Int)
    case accept
  }

  /// Where the machine is: the instruction, and for each loop around it twice the number of turns, plus
  /// one where the present turn took a relation.
  struct Position: Hashable, Sendable {
    var instruction: Int
    var loops: [Int]
  }

  /// More relations than a path can hold.
  static let longest = Int(Int32.max)

  /// At how many positions the machine may be at once: loops in loops that count multiply them.
  static let positionLimit = 2_000

  /// What a search says that comes to more positions than that at one node.
  static let excessOfPositions = QueryError.invalidParameter(
    name: "pattern",
    reason: "counts repetitions in repetitions in more than \(positionLimit) ways at a node")

  private(set) var instructions: [Instruction] = []

  /// The greatest number of times that something must be repeated.
  private(set) var mostRequired = 0
  /// What the pattern has too much of to be searched, in words.
  let excess: String?

  /// How many turns more than the least are as good as no bound.
  private let turnsWithoutBound: Int

  /// Makes the program of a pattern for a graph.
  ///
  /// A trail takes no more turns than there are relations, as each takes one, and a shortest path none
  /// after the least in which it comes back to a node. A bound beyond that bounds nothing and is not
  /// counted, so that a search does not go on counting to it around a cycle.
  ///
  /// - Parameters:
  ///   - tree: The pattern.
  ///   - nodeCount: The number of nodes.
  ///   - relationCount: The number of relations.
  init(_ tree: PatternTree, nodeCount: Int, relationCount: Int) {
    excess = tree.excess
    turnsWithoutBound = max(nodeCount, relationCount) + 1
    emit(tree)
    instructions.append(.accept)
  }

  // Recursion as deep as patterns may nest, not as long as they or paths are.
  private mutating func emit(_ tree: PatternTree) {
    switch tree.form {
    case .edge(let edge): instructions.append(.edge(edge))
    case .test(let test): instructions.append(.test(test))
    case .sequence(let parts): for part in parts { emit(part) }
    case .either(let parts):
      let fork = instructions.count
      instructions.append(.fork([]))
      var starts: [Int] = []
      var jumps: [Int] = []
      for part in parts {
        starts.append(instructions.count)
        emit(part)
        jumps.append(instructions.count)
        instructions.append(.jump(0))
      }
      instructions[fork] = .fork(starts)
      for jump in jumps { instructions[jump] = .jump(instructions.count) }
    case .repeated(let body, let least, let most):
      let lower = max(0, least)
      mostRequired = max(mostRequired, lower)
      let upper = most.flatMap { $0 > lower && $0 - lower > turnsWithoutBound ? nil : $0 }
      instructions.append(.enter)
      let check = instructions.count
      instructions.append(.check(lower: lower, upper: upper, exit: 0))
      emit(body)
      instructions.append(.next(cap: upper ?? lower, check: check))
      instructions[check] = .check(lower: lower, upper: upper, exit: instructions.count)
    }
  }

  /// Whether some step follows relations against their direction.
  var walksBackward: Bool {
    instructions.contains { if case .edge(let edge) = $0 { edge.isReversed } else { false } }
  }

  static let start = Position(instruction: 0, loops: [])

  /// The position after the relation of the edge instruction at a position was taken.
  func following(_ position: Position) -> Position {
    Position(instruction: position.instruction + 1, loops: position.loops.map { $0 | 1 })
  }

  /// The edges that can be taken next from positions at a node, and whether the path may end there.
  ///
  /// - Throws: ``QueryError/invalidParameter(name:reason:)`` where these are too many positions.
  func settled(
    _ positions: [Position], at node: @autoclosure () -> any Node
  ) throws(QueryError) -> (edges: [Position], accepts: Bool) {
    // Each instruction is met once where nothing is counted.
    let limit = instructions.count + Self.positionLimit
    var seen = Set(positions)
    var pending = positions
    var edges: [Position] = []
    var accepts = false
    func follow(_ position: Position) {
      if seen.insert(position).inserted { pending.append(position) }
    }
    while let position = pending.popLast() {
      guard seen.count - positions.count <= limit else { throw Self.excessOfPositions }
      let next = position.instruction + 1
      switch instructions[position.instruction] {
      case .edge: edges.append(position)
      case .accept: accepts = true
      case .test(let test):
        if test(node()) { follow(Position(instruction: next, loops: position.loops)) }
      case .fork(let targets):
        for target in targets { follow(Position(instruction: target, loops: position.loops)) }
      case .jump(let target): follow(Position(instruction: target, loops: position.loops))
      case .enter: follow(Position(instruction: next, loops: position.loops + [0]))
      case .check(let lower, let upper, let exit):
        guard let loop = position.loops.last else { continue }
        let turns = loop >> 1
        if turns >= lower, turns <= upper ?? .max {
          follow(Position(instruction: exit, loops: Array(position.loops.dropLast())))
        }
        if turns < upper ?? .max {
          follow(Position(instruction: next, loops: position.loops))
        }
      case .next(let cap, let check):
        guard let loop = position.loops.last else { continue }
        guard loop & 1 == 1 else {
          // What a turn without a relation asks, it asks of this node, and each further one the same.
          follow(Position(instruction: next, loops: Array(position.loops.dropLast())))
          continue
        }
        let turns = min((loop >> 1) + 1, max(cap, 0))
        follow(Position(instruction: check, loops: position.loops.dropLast() + [turns << 1]))
      }
    }
    return (edges, accepts)
  }
}
