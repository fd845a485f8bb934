/// The nodes, edges and subgraphs that a document describes, once its statements are carried out.
///
/// Edge chains and ends that are subgraphs are expanded, subgraphs of one name in one parent are
/// one, and edges merge where Graphviz merges them: in a strict graph all between the same nodes,
/// in any graph those with the same `key`. As in Graphviz before 13, `<b>`, `"b"` and `b` are the
/// same node. Everything is in the order of first mention.
public struct DOTResolution: Hashable, Sendable {
  /// An edge, by positions in `nodes`.
  public struct Edge: Hashable, Sendable {
    /// The node before the edge operator.
    public let tail: Int
    /// The node after the edge operator.
    public let head: Int
  }

  /// A subgraph that is not the graph itself.
  public struct Subgraph: Hashable, Sendable {
    /// The name, if it has one.
    public let name: DOTValue?
    /// The subgraph around it, by position in `subgraphs`; none if that is the graph itself.
    public let parent: Int?
    /// The nodes in it or in its subgraphs, by position in `nodes`, ascending.
    public internal(set) var nodes: [Int]
  }

  /// The nodes' names.
  public let nodes: [DOTValue]
  /// The edges.
  public let edges: [Edge]
  /// The subgraphs.
  public let subgraphs: [Subgraph]
}

extension DOTResolution: CustomStringConvertible {
  /// How much there is of what, `3 nodes, 2 edges, 0 subgraphs`.
  public var description: String {
    "\(nodes.count) nodes, \(edges.count) edges, \(subgraphs.count) subgraphs"
  }
}

extension DOTResolution.Edge: CustomStringConvertible {
  /// The positions of its nodes, `0 -> 2`.
  public var description: String { "\(tail) -> \(head)" }
}

extension DOTResolution.Subgraph: CustomStringConvertible {
  /// The name and the number of nodes, `cluster_p5 (5 nodes)`.
  public var description: String {
    "\(name.map(\.description) ?? "anonymous") (\(nodes.count) nodes)"
  }
}

/// More edges than a resolution was allowed to have.
///
/// A few lines can describe any number: `{a1 … an} -> {b1 … bn}` is *n*² edges.
public struct DOTResolutionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The limit.
  public let limit: Int

  /// What was wrong, in one sentence.
  public var description: String { "The document describes more than \(limit) edges." }
}

extension DOTDocument {
  /// Carries the statements out, without attributes.
  ///
  /// - Throws: `DOTResolutionError` if there are more edges than `limit`, or ends that are
  ///   subgraphs are expanded to many times that number of nodes.
  /// - Complexity: O(statements + edges + Σ nodes of subgraphs × their depth).
  public func resolved(edgeLimit limit: Int = 10_000_000) throws(DOTResolutionError)
    -> DOTResolution
  {
    var resolver = Resolver(body.tape, isStrict: isStrict, kind: kind, limit: limit)
    try resolver.run()
    return resolver.resolution
  }
}

/// Walks a tape with a stack of its own.
private struct Resolver {
  let tape: DOTTape
  let isStrict: Bool
  let kind: DOTGraphKind
  let limit: Int
  private let keySymbol: UInt32?

  private var nodes: [DOTToken] = []
  private var slots: [Int32] = Array(repeating: 0, count: 64)
  private var edges: [DOTResolution.Edge] = []
  private var keyed: [EdgeIdentity: DOTResolution.Edge] = [:]
  private var placed: Set<Placed> = []
  private var subgraphs: [DOTResolution.Subgraph] = []
  private var subgraphIndex: [SubgraphIdentity: Int] = [:]
  private var members: Set<Member> = []
  private var stack: [Frame] = []
  /// How many nodes of comma lists and subgraphs have been gone through.
  private var expanded = 0

  private struct EdgeIdentity: Hashable {
    let tail: Int
    let head: Int
    let key: DOTValue
  }

  /// An edge of a strict graph in a subgraph, -1 for the graph itself.
  private struct Placed: Hashable {
    let scope: Int
    let edge: DOTResolution.Edge
  }

  private struct SubgraphIdentity: Hashable {
    let parent: Int
    let name: DOTValue
  }

  private struct Member: Hashable {
    let subgraph: Int
    let node: Int
  }

  private enum End {
    case node(Int, isJoined: Bool)
    case subgraph(Int)
  }

  /// The ends of all open chains; each chain knows where its own begin.
  private var ends: [End] = []

  private struct Frame {
    let header: TapeHeader
    let endsLeft: Int
    let firstEnd: Int
    let bodyEnd: Int
    let scope: Int
  }

  init(_ tape: DOTTape, isStrict: Bool, kind: DOTGraphKind, limit: Int) {
    self.tape = tape
    self.isStrict = isStrict
    self.kind = kind
    self.limit = limit
    keySymbol = tape.names.firstIndex { tape.bytes[$0.range].elementsEqual("key".utf8) }
      .map { UInt32($0) }
  }

  var resolution: DOTResolution {
    var sorted = subgraphs
    for index in sorted.indices { sorted[index].nodes.sort() }
    return DOTResolution(
      nodes: nodes.map { tape.value($0) }, edges: edges, subgraphs: sorted)
  }

  /// -1 is the graph itself.
  mutating func run() throws(DOTResolutionError) {
    var index = 0
    var bodyEnd = tape.words.count
    var scope = -1
    while true {
      var header: TapeHeader
      var endsLeft: Int
      var firstEnd = ends.count
      if index < bodyEnd {
        header = tape.header(at: index)
        index = header.body
        endsLeft = header.endCount
      } else if let frame = stack.popLast() {
        header = frame.header
        endsLeft = frame.endsLeft
        firstEnd = frame.firstEnd
        bodyEnd = frame.bodyEnd
        scope = frame.scope
      } else {
        return
      }
      var isOpen = false
      while endsLeft > 0 && !isOpen {
        endsLeft -= 1
        switch tape.end(at: index) {
        case .node(let token, _, let isJoined, let next):
          let node = node(token)
          add(node, to: scope)
          ends.append(.node(node, isJoined: isJoined))
          index = next
        case .subgraph(let name, let statements):
          let subgraph = subgraph(name, in: scope)
          ends.append(.subgraph(subgraph))
          stack.append(
            Frame(
              header: header, endsLeft: endsLeft, firstEnd: firstEnd, bodyEnd: bodyEnd,
              scope: scope))
          scope = subgraph
          index = statements.lowerBound
          bodyEnd = statements.upperBound
          isOpen = true
        }
      }
      if isOpen { continue }
      if ends.count > firstEnd + 1 { try addEdges(from: firstEnd, header, scope) }
      ends.removeLast(ends.count - firstEnd)
      index = header.end
    }
  }

  private mutating func addEdges(
    from first: Int, _ header: TapeHeader, _ scope: Int
  ) throws(DOTResolutionError) {
    let key = edgeKey(header)
    if ends.count == first + 2, case .node(let tail, _) = ends[first],
      case .node(let head, false) = ends[first + 1]
    {
      return try addEdge(tail, head, key, scope)
    }
    var position = first
    var tails = nextGroup(&position)
    while position < ends.count {
      let heads = nextGroup(&position)
      // Ends without edges between them cost time too: `big -> {}` over and over.
      expanded += tails.count + heads.count
      if expanded > 4 * max(limit, 1_000_000) { throw DOTResolutionError(limit: limit) }
      for tail in tails {
        for head in heads { try addEdge(tail, head, key, scope) }
      }
      tails = heads
    }
  }

  private mutating func addEdge(
    _ tail: Int, _ head: Int, _ key: DOTValue?, _ scope: Int
  ) throws(DOTResolutionError) {
    let edge = DOTResolution.Edge(tail: tail, head: head)
    if let key {
      let isSwapped = kind == .undirected && head < tail
      let identity = EdgeIdentity(
        tail: isSwapped ? head : tail, head: isSwapped ? tail : head, key: key)
      if let found = keyed[identity] { return place(found, scope) }
      // Graphviz looks for a bar to a keyed edge only here, and only in this direction.
      if isStrict, placed.contains(Placed(scope: scope, edge: edge)) { return }
      keyed[identity] = edge
    } else if isStrict {
      let back = DOTResolution.Edge(tail: head, head: tail)
      if placed.contains(Placed(scope: -1, edge: edge)) { return place(edge, scope) }
      if kind == .undirected, placed.contains(Placed(scope: -1, edge: back)) {
        return place(back, scope)
      }
    }
    if edges.count >= limit { throw DOTResolutionError(limit: limit) }
    edges.append(edge)
    place(edge, scope)
  }

  /// Notes that a strict graph has an edge in a subgraph, and so in all around it.
  private mutating func place(_ edge: DOTResolution.Edge, _ scope: Int) {
    guard isStrict else { return }
    var scope = scope
    while placed.insert(Placed(scope: scope, edge: edge)).inserted, scope >= 0 {
      scope = subgraphs[scope].parent ?? -1
    }
  }

  /// The nodes of the end at `position`, which moves past it: one, a comma list or a subgraph's.
  private func nextGroup(_ position: inout Int) -> [Int] {
    var group: [Int] = []
    repeat {
      switch ends[position] {
      case .node(let node, _): group.append(node)
      case .subgraph(let subgraph): group = subgraphs[subgraph].nodes.sorted()
      }
      position += 1
    } while position < ends.count && isJoined(ends[position])
    return group
  }

  private func isJoined(_ end: End) -> Bool {
    if case .node(_, let isJoined) = end { return isJoined }
    return false
  }

  /// The value of the last `key`, for of several the last counts.
  private func edgeKey(_ header: TapeHeader) -> DOTValue? {
    guard let keySymbol else { return nil }
    var index = header.end
    while index > header.attributes {
      index -= DOTTape.attributeLength
      if tape.words[index] == keySymbol {
        return DOTValue(unchecked: tape.string(tape.tokenAt(index + 1)), isHTML: false)
      }
    }
    return nil
  }

  /// Puts a node into a subgraph and all around it; where it already is, it is in those too.
  private mutating func add(_ node: Int, to scope: Int) {
    var scope = scope
    while scope >= 0, members.insert(Member(subgraph: scope, node: node)).inserted {
      subgraphs[scope].nodes.append(node)
      scope = subgraphs[scope].parent ?? -1
    }
  }

  private mutating func subgraph(_ name: DOTToken?, in scope: Int) -> Int {
    let value = name.map { DOTValue(unchecked: tape.string($0), isHTML: false) }
    if let value {
      let identity = SubgraphIdentity(parent: scope, name: value)
      if let index = subgraphIndex[identity] { return index }
      subgraphIndex[identity] = subgraphs.count
    }
    subgraphs.append(
      DOTResolution.Subgraph(name: value, parent: scope < 0 ? nil : scope, nodes: []))
    return subgraphs.count - 1
  }

  /// The position of a node by the bytes of its name, new if need be.
  private mutating func node(_ token: DOTToken) -> Int {
    if nodes.count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var slot = hash(token) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if haveEqualBytes(nodes[index], token) { return index }
      slot = (slot + 1) & mask
    }
    nodes.append(token)
    slots[slot] = Int32(nodes.count)
    return nodes.count - 1
  }

  private func haveEqualBytes(_ left: DOTToken, _ right: DOTToken) -> Bool {
    guard left.length == right.length else { return false }
    for offset in 0..<left.length
    where tape.bytes[Int(left.start) + offset] != tape.bytes[Int(right.start) + offset] {
      return false
    }
    return true
  }

  private func hash(_ token: DOTToken) -> Int {
    unsafe tape.bytes.withUnsafeBufferPointer { unsafe NameTable.hash($0, token.range) }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, token) in nodes.enumerated() {
      var slot = hash(token) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index + 1)
    }
  }
}
