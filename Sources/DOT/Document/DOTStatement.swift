/// One statement of a document.
public enum DOTStatement: Hashable, Sendable {
  /// `a [shape=box]`.
  case node(DOTNode)
  /// `a -> b -> c [color=red]`, or nodes in a list.
  case edge(DOTEdge)
  /// `subgraph name { … }` or `{ … }`.
  case subgraph(DOTSubgraph)
  /// `node [shape=box]` and its kin.
  case defaults(DOTDefaultsTarget, [DOTSetting])
  /// `name=value`.
  case assignment(DOTSetting)
}

/// What a default statement applies to.
public enum DOTDefaultsTarget: Hashable, Sendable, CaseIterable {
  /// `graph [...]`.
  case graph
  /// `node [...]`.
  case node
  /// `edge [...]`.
  case edge
}

/// A node statement.
public struct DOTNode: Hashable, Sendable {
  /// The node, and the port that a statement may name to no effect.
  public var endpoint: DOTEndpoint
  /// The attributes in the order of the statement; of two with one name the later counts.
  public var attributes: [DOTSetting]

  /// Makes a node statement.
  public init(_ id: DOTIdentifier, attributes: [DOTSetting] = []) {
    endpoint = DOTEndpoint(id)
    self.attributes = attributes
  }

  /// Makes a node statement with a port.
  public init(_ endpoint: DOTEndpoint, attributes: [DOTSetting] = []) {
    self.endpoint = endpoint
    self.attributes = attributes
  }

  /// The node's name.
  public var id: DOTIdentifier { endpoint.node }
}

/// An end of a chain of edges.
public enum DOTEnd: Hashable, Sendable {
  /// A node.
  case node(DOTEndpoint)
  /// Several nodes, written with commas; an edge to each.
  case nodes([DOTEndpoint])
  /// All nodes of a subgraph; an edge to each.
  case subgraph(DOTSubgraph)
}

/// A chain of edges in one statement.
public struct DOTEdge: Hashable, Sendable {
  /// The ends in order: edges run from each to the next.
  public var ends: [DOTEnd]
  /// The attributes that every edge of the chain gets.
  public var attributes: [DOTSetting]

  /// Makes a chain.
  public init(_ ends: [DOTEnd], attributes: [DOTSetting] = []) {
    self.ends = ends
    self.attributes = attributes
  }
}

/// A subgraph with its statements.
public struct DOTSubgraph: Hashable, Sendable {
  /// The name, if it has one.
  public let name: DOTValue?
  /// The statements between the braces.
  public let statements: DOTStatements

  /// Makes a subgraph of statements that another document or body holds.
  public init(_ name: DOTValue?, _ statements: DOTStatements) {
    self.name = name
    self.statements = statements
  }

  /// Whether Graphviz draws it as a box: its name begins with `cluster` in any letter case.
  public var isCluster: Bool {
    guard let name else { return false }
    return name.raw.utf8.prefix(7).map { $0 | 0x20 }.elementsEqual("cluster".utf8)
  }
}

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

extension DOTTape {
  func statement(_ header: TapeHeader) -> DOTStatement {
    switch header.kind {
    case .graphDefaults: return .defaults(.graph, settings(header))
    case .nodeDefaults: return .defaults(.node, settings(header))
    case .edgeDefaults: return .defaults(.edge, settings(header))
    case .assignment: return .assignment(setting(at: header.attributes))
    case .chain: break
    }
    let ends = chainEnds(header)
    if ends.count == 1 {
      switch ends[0] {
      case .node(let endpoint):
        return .node(DOTNode(endpoint, attributes: settings(header)))
      case .subgraph(let subgraph) where header.attributeCount == 0:
        return .subgraph(subgraph)
      default: break
      }
    }
    return .edge(DOTEdge(ends, attributes: settings(header)))
  }

  private func chainEnds(_ header: TapeHeader) -> [DOTEnd] {
    var ends: [DOTEnd] = []
    var list: [DOTEndpoint] = []
    func flush() {
      if let first = list.first { ends.append(list.count == 1 ? .node(first) : .nodes(list)) }
      list.removeAll()
    }
    var index = header.body
    for _ in 0..<header.endCount {
      let end = end(at: index)
      switch end {
      case .node(_, _, let isJoined, _):
        if !isJoined { flush() }
        list.append(endpoint(at: index))
      case .subgraph(let name, let statements):
        flush()
        ends.append(.subgraph(DOTSubgraph(name.map { value($0) }, DOTStatements(self, statements))))
      }
      index = end.next
    }
    flush()
    return ends
  }

  func endpoint(at index: Int) -> DOTEndpoint {
    let ports = Int(words[index] >> 1 & 3)
    let id = DOTIdentifier(value: value(tokenAt(index + 1)))
    if ports == 0 { return DOTEndpoint(id) }
    return DOTEndpoint(
      id,
      DOTPort(
        first: value(tokenAt(index + 3)), second: ports == 2 ? value(tokenAt(index + 5)) : nil))
  }

  mutating func append(_ statement: DOTStatement) {
    switch statement {
    case .node(let node): append([.node(node.endpoint)], node.attributes)
    case .edge(let edge): append(edge.ends, edge.attributes)
    case .subgraph(let subgraph): append([.subgraph(subgraph)], [])
    case .defaults(let target, let attributes):
      let kind: Kind =
        switch target {
        case .graph: .graphDefaults
        case .node: .nodeDefaults
        case .edge: .edgeDefaults
        }
      let header = beginStatement(kind)
      for attribute in attributes { append(attribute) }
      endStatement(header, attributes: attributes.count)
    case .assignment(let setting):
      let header = beginStatement(.assignment)
      append(setting)
      endStatement(header, attributes: 1)
    }
  }

  private mutating func append(_ ends: [DOTEnd], _ attributes: [DOTSetting]) {
    let header = beginStatement(.chain)
    var count = 0
    for end in ends {
      switch end {
      case .node(let endpoint):
        appendNodeEnd(endpoint)
        count += 1
      case .nodes(let list):
        for (position, endpoint) in list.enumerated() {
          appendNodeEnd(endpoint, joined: position > 0)
        }
        count += list.count
      case .subgraph(let subgraph):
        let start = beginSubgraph(subgraph.name)
        append(contentsOf: subgraph.statements.tape, subgraph.statements.range)
        endSubgraph(start)
        count += 1
      }
    }
    if count == 0 {
      words.removeLast(DOTTape.headerLength)
      return
    }
    for attribute in attributes { append(attribute) }
    endStatement(header, ends: count, attributes: attributes.count)
  }

  /// Copies statements of another tape; their text moves into this arena.
  mutating func append(contentsOf other: DOTTape, _ range: Range<Int>) {
    var symbols: [UInt32?] = Array(repeating: nil, count: other.names.count)
    var walk = TapeWalk(range)
    while let item = walk.next(other) {
      switch item {
      case .word(let index): words.append(other.words[index])
      case .token(let index): append(copy(other.tokenAt(index), of: other))
      case .name(let index):
        let old = Int(other.words[index])
        if let known = symbols[old] {
          words.append(known)
        } else {
          let token = copy(other.names[old], of: other)
          let symbol = symbol(of: token)
          symbols[old] = symbol
          words.append(symbol)
        }
      }
    }
  }

  private mutating func copy(_ token: DOTToken, of other: DOTTape) -> DOTToken {
    let start = bytes.count
    bytes.append(contentsOf: other.bytes[token.range])
    precondition(bytes.count <= Int(UInt32.max), "a document holds at most 4 GiB of text")
    return DOTToken(start: UInt32(start), word: token.word)
  }
}
