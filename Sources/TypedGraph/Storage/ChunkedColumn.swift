/// A column of values in chunks, so that a changed copy of it copies one chunk and shares the others.
struct ChunkedColumn<Value: Sendable>: Sendable {
  private(set) var chunks = ChunkList<[Value]>()
  private(set) var count = 0

  subscript(index: Int) -> Value {
    get { chunks[Chunking.chunk(of: index)][Chunking.offset(of: index)] }
    set { chunks[Chunking.chunk(of: index)][Chunking.offset(of: index)] = newValue }
  }

  mutating func append(_ value: Value) {
    extend(by: 1) { chunk, _ in chunk.append(value) }
  }

  /// Appends values, a chunk at a time.
  mutating func append(contentsOf values: [Value]) {
    extend(by: values.count) { $0.append(contentsOf: values[$1]) }
  }

  /// Appends one value many times; whole chunks of it are one array, shared until one is changed.
  mutating func append(repeating value: Value, count total: Int) {
    let whole = Array(repeating: value, count: total < Chunking.size ? 0 : Chunking.size)
    extend(by: total) { chunk, part in
      if part.count == whole.count {
        chunk = whole
      } else {
        chunk.append(contentsOf: repeatElement(value, count: part.count))
      }
    }
  }

  /// Appends what a closure makes of each of some values.
  @inline(__always)
  mutating func append<Other>(_ values: [Other], _ make: (Other) -> Value) {
    extend(by: values.count) { chunk, part in
      let some = values.span.extracting(part)
      chunk.append(addingCapacity: part.count) { room in
        for number in some.indices { room.append(make(some[number])) }
      }
    }
  }

  /// Adds values to the last chunk and to new ones after it.
  ///
  /// - Parameters:
  ///   - total: How many.
  ///   - add: Adds some of them to the chunk they go into, by their numbers from 0 on.
  @inline(__always)
  private mutating func extend(by total: Int, _ add: (inout [Value], Range<Int>) -> Void) {
    Chunking.forEachPart(of: total, after: count) { part in
      if part.opensChunk { openChunk(for: part) }
      add(&chunks[chunks.count - 1], part.values)
    }
    count += total
  }

  /// Begins a chunk, with room for more than a part that leaves some of it open.
  private mutating func openChunk(for part: Chunking.Part) {
    var chunk: [Value] = []
    // A small graph should not pay for a whole chunk; the first one grows like any array.
    if !chunks.isEmpty, !part.fillsChunk { chunk.reserveCapacity(Chunking.size) }
    chunks.append(chunk)
  }
}

extension ChunkedColumn: Equatable where Value: Equatable {}

extension ChunkedColumn<UInt32> {
  /// Appends the numbers that stand at some positions of a list, all of which it has.
  mutating func append(_ positions: [UInt32], of numbers: RowNumbers) {
    switch numbers {
    case .run(let run) where run.lowerBound == 0: append(contentsOf: positions)
    case .run(let run): append(positions) { run.lowerBound &+ $0 }
    case .list(let list): append(positions) { list[Int($0)] }
    }
  }
}
