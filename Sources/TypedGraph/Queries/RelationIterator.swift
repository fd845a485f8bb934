/// Reads the relations of a kind one after the other.
///
/// What a relation is made of is looked up once for many: the column of the kind, and the nodes of its ends. The user's
/// own module compiles it, so that what is not asked for is not made.
public struct RelationIterator<R: Relation>: IteratorProtocol, @unchecked Sendable {
  @usableFromInline let rows: ArraySlice<UInt32>
  @usableFromInline var position: Int
  @usableFromInline var chunk: EntryChunk<R>
  @usableFromInline var sources: EndReader<R.Source>
  @usableFromInline var targets: EndReader<R.Target>
  @usableFromInline let graph: RelationGraph

  init(_ list: RelationList<R>) {
    rows = list.rows
    position = list.rows.startIndex
    graph = list.graph
    chunk = EntryChunk()
    sources = EndReader(list.graph.nodeTable, expecting: list.rows.count)
    targets = EndReader(list.graph.nodeTable, expecting: list.rows.count)
  }

  /// The next relation; nil where there are no more.
  @inlinable
  public mutating func next() -> RelationEntry<R>? {
    guard position < rows.endIndex else { return nil }
    let row = rows[position]
    position += 1
    if Int(row >> 10) != chunk.number { chunk = EntryChunk(of: row, in: graph) }
    let offset = Int(row & 1_023)
    let place = chunk.place(of: offset)
    let (source, target) = (chunk.sources[offset], chunk.targets[offset])
    return RelationEntry(
      id: RelationID(row: row), relation: chunk.payload(at: place, in: graph),
      source: sources.node(at: source), target: targets.node(at: target),
      sourcePlace: NodePlace(vertex: source), targetPlace: NodePlace(vertex: target),
      period: Period(startCode: chunk.starts[offset], endCode: chunk.ends[offset]),
      evidence: chunk.evidence.isEmpty ? [] : chunk.evidence[offset])
  }
}

/// The columns of 1,024 rows, and the payloads of one kind among them.
@usableFromInline
struct EntryChunk<R: Relation> {
  @usableFromInline let number: Int
  @usableFromInline let sources: [UInt32]
  @usableFromInline let targets: [UInt32]
  @usableFromInline let starts: [Int32]
  @usableFromInline let ends: [Int32]
  @usableFromInline let evidence: [[Evidence]]

  /// The places of payloads; empty where they follow each other from ``firstPlace`` on.
  @usableFromInline let places: [UInt32]
  @usableFromInline let firstPlace: Int

  /// Payloads that lie one after the other, and the place of the first.
  @usableFromInline var payloads: ArraySlice<R> = []
  @usableFromInline var firstPayload = 0

  init() {
    number = -1
    (sources, targets, starts, ends, evidence) = ([], [], [], [], [])
    (places, firstPlace) = ([], 0)
  }

  @usableFromInline
  init(of row: UInt32, in graph: RelationGraph) {
    let table = graph.relationTable
    number = Chunking.chunk(of: Int(row))
    sources = table.source.chunks[number]
    targets = table.target.chunks[number]
    starts = table.start.chunks[number]
    ends = table.end.chunks[number]
    evidence = table.evidence.chunk(number)
    switch table.payloadRow.chunk(number) {
    case .run(let run): (places, firstPlace) = ([], Int(run.lowerBound))
    case .list(let list): (places, firstPlace) = (list, 0)
    }
  }

  @inlinable
  func place(of offset: Int) -> Int {
    places.isEmpty ? firstPlace + offset : Int(places[offset])
  }

  @inlinable
  mutating func payload(at place: Int, in graph: RelationGraph) -> R {
    let offset = place - firstPayload
    if offset < 0 || offset >= payloads.count {
      payloads = Self.payloads(around: place, in: graph)
      firstPayload = place & ~1_023
      return payloads[payloads.startIndex + place - firstPayload]
    }
    return payloads[payloads.startIndex + offset]
  }

  @usableFromInline
  static func payloads(around place: Int, in graph: RelationGraph) -> ArraySlice<R> {
    let table = graph.relationTable
    guard let index = table.kindIndex(of: R.self),
      let column = table.columns[index] as? RelationColumn<R>
    else { preconditionFailure("a relation list holds relations of its own type") }
    return column.payloads.slice(from: place & ~1_023, limit: Chunking.size)
  }
}

/// Reads nodes of a type or role by their vertices.
@usableFromInline
struct EndReader<T> {
  /// All nodes of the type, where it is one; empty for a role.
  @usableFromInline let nodes: [T]
  @usableFromInline let rowOfVertex: [UInt32]

  /// The nodes of a role that were read, where many relations are expected to have few ends.
  @usableFromInline var known: [T?]
  @usableFromInline let table: NodeTable

  init(_ table: NodeTable, expecting count: Int) {
    self.table = table
    rowOfVertex = table.rowOfVertex
    let all = table.columnOfType[ObjectIdentifier(T.self)]
    nodes = all.flatMap { table.columns[$0].nodes(as: T.self) } ?? []
    known =
      all == nil && count >= table.vertexCount
      ? Array(repeating: nil, count: table.vertexCount) : []
  }

  @inlinable
  mutating func node(at vertex: UInt32) -> T {
    if !nodes.isEmpty { return nodes[Int(rowOfVertex[Int(vertex)])] }
    if known.isEmpty { return found(at: vertex) }
    if let node = known[Int(vertex)] { return node }
    let node = found(at: vertex)
    known[Int(vertex)] = node
    return node
  }

  @usableFromInline
  func found(at vertex: UInt32) -> T {
    guard let node = table.node(at: vertex, as: T.self) else {
      preconditionFailure("a relation has ends of the types that it takes")
    }
    return node
  }
}

extension RelationList {
  /// Reads the relations in order.
  public func makeIterator() -> RelationIterator<R> { RelationIterator(self) }

  /// What a function makes of each relation, in order.
  @inlinable
  public func map<Value, Failure: Error>(
    _ transform: (RelationEntry<R>) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    var iterator = makeIterator()
    while let entry = iterator.next() { values.append(try transform(entry)) }
    return values
  }
}
