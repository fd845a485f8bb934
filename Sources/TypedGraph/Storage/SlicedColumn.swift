/// A column of values whose chunks may be slices of the arrays that the values were given in.
///
/// Of values given many at a time whole chunks are taken over and not copied; a change copies the one
/// chunk it is in.
struct SlicedColumn<Value: Sendable>: Sendable {
  /// The chunks that are full.
  private(set) var chunks = ChunkList<ArraySlice<Value>>()

  /// The values of the last chunk as long as it is not full.
  private(set) var open: [Value] = []

  /// The number of values.
  private(set) var count = 0

  subscript(index: Int) -> Value {
    @inline(__always) get {
      let (number, offset) = (Chunking.chunk(of: index), Chunking.offset(of: index))
      guard number < chunks.count else { return open[offset] }
      let chunk = chunks[number]
      return chunk[chunk.startIndex + offset]
    }
    set {
      let (number, offset) = (Chunking.chunk(of: index), Chunking.offset(of: index))
      if number < chunks.count {
        chunks[number][chunks[number].startIndex + offset] = newValue
      } else {
        open[offset] = newValue
      }
    }
  }

  mutating func append(_ value: Value) {
    open.append(value)
    count += 1
    closeIfFull()
  }

  /// Appends values; whole chunks are shared with the array that they come from.
  mutating func append(contentsOf values: [Value]) {
    Chunking.forEachPart(of: values.count, after: count) { part in
      if part.fillsChunk {
        chunks.append(values[part.values])
      } else {
        open.append(contentsOf: values[part.values])
        closeIfFull()
      }
    }
    count += values.count
  }

  private mutating func closeIfFull() {
    guard open.count == Chunking.size else { return }
    chunks.append(open[...])
    open = []
  }
}
