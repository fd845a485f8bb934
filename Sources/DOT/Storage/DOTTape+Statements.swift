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
