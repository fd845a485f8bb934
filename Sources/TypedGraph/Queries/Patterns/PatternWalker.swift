internal import GraphKernel

/// A relation that a pattern can take next, with the machine's positions after it.
struct PatternMove {
  let row: UInt32
  let vertex: UInt32
  var positions: [PatternProgram.Position]
}

/// A pattern on a view: what can be taken next from where.
struct PatternWalker: Sendable {
  let view: GraphView
  let program: PatternProgram

  /// What each edge instruction can take, where that is gathered; nil for other instructions.
  let steps: [PatternRows?]

  /// The index of the whole graph, where the steps are not gathered, and the tests of each instruction.
  private let index: IndexedGraph?
  private let tests: [[@Sendable (UInt32) -> Bool]]
  let isStart: @Sendable (any Node) -> Bool
  let filter: TraversalFilter

  /// - Parameters:
  ///   - view: Where paths are.
  ///   - program: The pattern.
  ///   - isFromEverywhere: Whether paths may begin anywhere, so that all relations are looked at.
  ///   - isStart: Whether they may begin at a node.
  init(
    view: GraphView, program: PatternProgram, isFromEverywhere: Bool,
    isStart: @escaping @Sendable (any Node) -> Bool
  ) {
    self.view = view
    self.program = program
    self.isStart = isStart
    filter = view.filter(.outgoing)
    let edges = program.instructions.map { instruction -> PatternEdge? in
      if case .edge(let edge) = instruction { edge } else { nil }
    }
    if (isFromEverywhere || view.chunks != nil) && edges.count <= Self.gatheredLimit {
      steps = edges.map { edge in edge.map { PatternRows(view, $0) } }
      tests = []
      index = nil
    } else {
      steps = edges.map { _ in nil }
      tests = edges.map { edge in edge.map { $0.tests.map { $0.bound(view.graph) } } ?? [] }
      index = view.index(program.walksBackward ? .both : .outgoing)
    }
  }

  /// How many instructions may have their relations gathered, each by itself.
  private static let gatheredLimit = 32

  func settled(
    _ positions: [PatternProgram.Position], at vertex: UInt32
  ) throws(QueryError) -> (edges: [PatternProgram.Position], accepts: Bool) {
    try program.settled(positions, at: view.node(at: vertex))
  }

  /// The relations that can be taken from a vertex, in order of insertion, each once.
  func moves(
    from vertex: UInt32, _ positions: [PatternProgram.Position]
  ) -> [PatternMove] {
    let moves = moves(from: PatternMoves.Key(vertex, positions))
    return (0..<moves.count).map { place in
      PatternMove(
        row: moves[place].row, vertex: moves[place].vertex,
        positions: moves.positions(after: place, from: positions, program))
    }
  }

  /// The relations that can be taken from a vertex by some steps, in order of insertion, each once.
  func moves(from key: PatternMoves.Key) -> PatternMoves {
    var moves = PatternMoves()
    for instruction in key.instructions {
      guard case .edge(let edge) = program.instructions[instruction] else { continue }
      moves.add(entries(of: key.vertex, edge, instruction), by: instruction)
    }
    return moves
  }

  private func entries(
    of vertex: UInt32, _ edge: PatternEdge, _ instruction: Int
  ) -> [AdjacencyEntry] {
    if let rows = steps[instruction] { return rows.entries(of: vertex) }
    let table = view.graph.relationTable
    guard let index, let kind = table.kindIndex(of: edge.kind) else { return [] }
    var filter = filter
    filter.kinds = [UInt16(kind)]
    filter.direction = edge.isReversed ? .incoming : .outgoing
    let isSymmetric = !table.ties[kind].isDirected
    let entries = view.looking { () throws(KernelError) in
      try index.entries(of: vertex, filter)
    }
    let tests = tests[instruction]
    if tests.isEmpty, !isSymmetric { return entries }
    return entries.filter { entry in
      tests.allSatisfy { $0(entry.edge) }
        && (!isSymmetric || edge.leadsTo(view.node(at: entry.neighbor)))
    }
  }

  /// The path from a vertex along relations.
  func path(from start: UInt32, _ moves: some Sequence<(row: UInt32, vertex: UInt32)>)
    -> RelationPath
  {
    var vertices = [start]
    var rows: [UInt32] = []
    for move in moves {
      rows.append(move.row)
      vertices.append(move.vertex)
    }
    return GraphKernel.RelationPath(nodes: vertices, relations: rows).resolved(by: view)
  }
}

/// The nodes where a search for a pattern may begin or must end.
enum PatternEnd: Sendable {
  case anywhere
  case vertex(UInt32)

  /// A node given to a query; anywhere, where none is given.
  init(_ node: (any Node)?, in view: GraphView) throws(QueryError) {
    guard let node else {
      self = .anywhere
      return
    }
    self = .vertex(try view.requiredVertex(of: node))
  }

  func admits(_ vertex: UInt32) -> Bool {
    switch self {
    case .anywhere: true
    case .vertex(let wanted): wanted == vertex
    }
  }

  func vertices(in view: GraphView) -> [UInt32] {
    switch self {
    case .anywhere: view.vertices
    case .vertex(let vertex): [vertex]
    }
  }
}

/// The nodes between which a pattern is asked for; nil where any will do.
///
/// They are kept as nodes, which are `Sendable`, since the types of a pattern's ends are not known to be.
struct PatternEnds: Sendable {
  private let given: (start: (any Node)?, end: (any Node)?)

  init<Start, End>(_ start: Start?, _ end: End?) {
    given = (start.map(Self.node), end.map(Self.node))
  }

  func start(in view: GraphView) throws(QueryError) -> PatternEnd {
    try PatternEnd(given.start, in: view)
  }

  func end(in view: GraphView) throws(QueryError) -> PatternEnd {
    try PatternEnd(given.end, in: view)
  }

  private static func node(_ end: some Any) -> any Node {
    guard let node = end as? any Node else {
      preconditionFailure("the ends of a pattern are nodes: relations join nothing else")
    }
    return node
  }
}

/// A path that matches a pattern, with its ends as the pattern's types.
public struct PatternMatch<Start, End>: @unchecked Sendable {
  /// The node where the path begins.
  public let start: Start

  /// The node where it ends.
  public let end: End

  /// The path.
  public let path: RelationPath

  /// The relations taken, in order.
  public var relations: [AnyRelationEntry] { path.relations }
}

extension PatternMatch: CustomStringConvertible {
  /// The path in one line.
  public var description: String { path.description }
}

extension PatternWalker {
  /// A path as a match.
  func match<Start, End>(
    _ path: RelationPath, from start: UInt32, to end: UInt32, as type: PatternMatch<Start, End>.Type
  ) -> PatternMatch<Start, End> {
    guard let first = view.graph.nodeTable.node(at: start, as: Start.self),
      let last = view.graph.nodeTable.node(at: end, as: End.self)
    else { preconditionFailure("the compiler has checked the types at the ends of a pattern") }
    return PatternMatch(start: first, end: last, path: path)
  }
}

extension PatternMatch: Equatable {
  /// Whether both are equal paths.
  public static func == (left: Self, right: Self) -> Bool { left.path == right.path }
}
