/// Carries out the statements of a tape, with a stack of its own.
struct DOTResolver {
  let tape: DOTTape
  let isStrict: Bool
  let kind: DOTGraphKind
  let limit: Int
  private let keySymbol: UInt32?

  private var nodes: [DOTToken] = []
  private var slots: [Int32] = Array(repeating: 0, count: 64)
  private var edges: [DOTResolution.Edge] = []
  /// The numbers of the values of `key`, in order of first mention.
  private var keys: [DOTValue: Int] = [:]
  /// The keyed edges in the direction in which they were made, grouped by key.
  private var keyed = PairSet()
  /// The edges of a strict graph, grouped by subgraph plus 1; group 0 is the graph itself.
  private var placed = PairSet()
  private var subgraphs: [DOTResolution.Subgraph] = []
  private var subgraphIndex: [SubgraphIdentity: Int] = [:]
  /// The nodes of each subgraph.
  private var members = PairSet()
  private var stack: [Frame] = []
  /// How many nodes of comma lists and subgraphs, and how many subgraphs around one, have been gone
  /// through.
  private var expanded = 0

  private struct SubgraphIdentity: Hashable {
    let parent: Int
    let name: DOTValue
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
          try add(node, to: scope)
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
      try expand(by: tails.count + heads.count)
      for tail in tails {
        for head in heads { try addEdge(tail, head, key, scope) }
      }
      tails = heads
    }
  }

  private mutating func expand(by count: Int) throws(DOTResolutionError) {
    expanded += count
    if expanded > 4 * max(limit, 1_000_000) { throw DOTResolutionError(limit: limit) }
  }

  private mutating func addEdge(
    _ tail: Int, _ head: Int, _ key: Int?, _ scope: Int
  ) throws(DOTResolutionError) {
    var isNew = true
    if let key {
      if keyed.contains(group: key, tail, head) { return try place(tail, head, scope) }
      if kind == .undirected, keyed.contains(group: key, head, tail) {
        return try place(head, tail, scope)
      }
      // Graphviz looks for a bar to a keyed edge only here, and only in this direction.
      if isStrict, placed.contains(group: scope + 1, tail, head) { return }
      _ = keyed.insert(group: key, tail, head)
    } else if isStrict {
      if kind == .undirected, !placed.contains(group: 0, tail, head),
        placed.contains(group: 0, head, tail)
      {
        return try place(head, tail, scope)
      }
      // Inserted at once, for a second search of the same slot would cost as much again.
      isNew = placed.insert(group: 0, tail, head)
    }
    if isNew {
      if edges.count >= limit { throw DOTResolutionError(limit: limit) }
      edges.append(DOTResolution.Edge(tail: tail, head: head))
    }
    try place(tail, head, scope)
  }

  /// Notes that a strict graph has an edge in a subgraph, and so in all around it.
  ///
  /// Only keyed edges ask for more than the graph itself.
  private mutating func place(
    _ tail: Int, _ head: Int, _ scope: Int
  ) throws(DOTResolutionError) {
    guard isStrict else { return }
    var scope = scope
    while keySymbol != nil, scope >= 0, placed.insert(group: scope + 1, tail, head) {
      scope = subgraphs[scope].parent ?? -1
      try expand(by: 1)
    }
    _ = placed.insert(group: 0, tail, head)
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

  /// The number of the value of the last `key`, for of several the last counts.
  private mutating func edgeKey(_ header: TapeHeader) -> Int? {
    guard let keySymbol else { return nil }
    var index = header.end
    while index > header.attributes {
      index -= DOTTape.attributeLength
      if tape.words[index] == keySymbol {
        let value = tape.name(tape.tokenAt(index + 1))
        if let number = keys[value] { return number }
        keys[value] = keys.count
        return keys.count - 1
      }
    }
    return nil
  }

  /// Puts a node into a subgraph and all around it; where it already is, it is in those too.
  private mutating func add(_ node: Int, to scope: Int) throws(DOTResolutionError) {
    var scope = scope
    while scope >= 0, members.insert(group: 0, scope, node) {
      try expand(by: 1)
      subgraphs[scope].nodes.append(node)
      scope = subgraphs[scope].parent ?? -1
    }
  }

  private mutating func subgraph(_ name: DOTToken?, in scope: Int) -> Int {
    let value = name.map { tape.name($0) }
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
