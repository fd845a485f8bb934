/// A statement's header, decoded.
struct TapeHeader {
  let kind: DOTTape.Kind
  let attributeCount: Int
  let endCount: Int
  /// The position of the first word after the header.
  let body: Int
  /// The position of the first word after the statement.
  let end: Int

  /// The first attribute's position.
  var attributes: Int { end - attributeCount * DOTTape.attributeLength }
}

/// One end of a chain, decoded.
enum TapeEnd {
  /// A node with `ports` port tokens after its token.
  case node(DOTToken, ports: Int, isJoined: Bool, next: Int)
  /// A subgraph with its nested statements.
  case subgraph(DOTToken?, statements: Range<Int>)

  /// The position after the end.
  var next: Int {
    switch self {
    case .node(_, _, _, let next): next
    case .subgraph(_, let statements): statements.upperBound
    }
  }
}

extension DOTTape {
  func header(at index: Int) -> TapeHeader {
    let word = words[index]
    return TapeHeader(
      kind: Kind(rawValue: word & 7) ?? .chain, attributeCount: Int(word >> 3),
      endCount: Int(words[index + 2]), body: index + DOTTape.headerLength,
      end: index + Int(words[index + 1]))
  }

  func end(at index: Int) -> TapeEnd {
    let word = words[index]
    if word & 1 == 0 {
      let ports = Int(word >> 1 & 3)
      return .node(
        tokenAt(index + 1), ports: ports, isJoined: word & 8 != 0, next: index + 3 + ports * 2)
    }
    let statements = index + 4..<index + Int(words[index + 1])
    return .subgraph(word & 2 != 0 ? tokenAt(index + 2) : nil, statements: statements)
  }

  func setting(at index: Int) -> DOTSetting {
    DOTSetting(key: value(names[Int(words[index])]), value(tokenAt(index + 1)))
  }

  func settings(_ header: TapeHeader) -> [DOTSetting] {
    (0..<header.attributeCount).map {
      setting(at: header.attributes + $0 * DOTTape.attributeLength)
    }
  }

  /// Whether two runs of statements say the same.
  ///
  /// Everything but the positions of tokens is compared word by word: names and values by bytes.
  static func areEqual(
    _ left: DOTTape, _ leftRange: Range<Int>, _ right: DOTTape, _ rightRange: Range<Int>
  ) -> Bool {
    guard leftRange.count == rightRange.count else { return false }
    var reader = TapeWalk(leftRange)
    let shift = rightRange.lowerBound - leftRange.lowerBound
    while let item = reader.next(left) {
      switch item {
      case .word(let index):
        if left.words[index] != right.words[index + shift] { return false }
      case .token(let index):
        if !areEqual(left, left.tokenAt(index), right, right.tokenAt(index + shift)) {
          return false
        }
      case .name(let index):
        let rightName = Int(right.words[index + shift])
        guard rightName < right.names.count else { return false }
        if !areEqual(left, left.names[Int(left.words[index])], right, right.names[rightName]) {
          return false
        }
      }
    }
    return true
  }

  private static func areEqual(
    _ left: DOTTape, _ leftToken: DOTToken, _ right: DOTTape, _ rightToken: DOTToken
  ) -> Bool {
    guard leftToken.word == rightToken.word else { return false }
    var from = Int(leftToken.start)
    var to = Int(rightToken.start)
    let end = from + leftToken.length
    while from < end {
      if left.bytes[from] != right.bytes[to] { return false }
      from &+= 1
      to &+= 1
    }
    return true
  }
}

/// A walk over the words of statements that finds out what each word is.
struct TapeWalk {
  enum Item {
    /// A word whose value matters.
    case word(Int)
    /// The first of a token's two words.
    case token(Int)
    /// A name symbol.
    case name(Int)
  }

  private var index: Int
  private let end: Int
  private var pending: [(position: Int, ends: Int, attributes: Int)] = []
  private var queue: [Item] = []
  private var taken = 0

  init(_ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next(_ tape: DOTTape) -> Item? {
    if taken < queue.count {
      taken += 1
      return queue[taken - 1]
    }
    queue.removeAll(keepingCapacity: true)
    taken = 0
    fill(tape)
    guard !queue.isEmpty else { return nil }
    taken = 1
    return queue[0]
  }

  /// Queues the next end or attribute list of the open statement, or the next header.
  private mutating func fill(_ tape: DOTTape) {
    while queue.isEmpty {
      if var open = pending.last, index == open.position {
        pending.removeLast()
        if open.ends > 0 {
          queueEnd(tape, &open)
        } else {
          for _ in 0..<open.attributes {
            queue.append(.name(index))
            queue.append(.token(index + 1))
            index += DOTTape.attributeLength
          }
        }
      } else if index < end {
        let header = tape.header(at: index)
        queue += [.word(index), .word(index + 1), .word(index + 2)]
        index = header.body
        pending.append((index, header.endCount, header.attributeCount))
      } else {
        return
      }
    }
  }

  private mutating func queueEnd(
    _ tape: DOTTape, _ open: inout (position: Int, ends: Int, attributes: Int)
  ) {
    open.ends -= 1
    queue.append(.word(index))
    switch tape.end(at: index) {
    case .node(_, let ports, _, let next):
      for port in 0...ports { queue.append(.token(index + 1 + port * 2)) }
      index = next
    case .subgraph(_, let statements):
      queue += [.word(index + 1), .token(index + 2)]
      index = statements.lowerBound
      open.position = statements.upperBound
      pending.append(open)
      return
    }
    open.position = index
    pending.append(open)
  }
}
