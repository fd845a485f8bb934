/// A column of values in chunks, so that a changed copy of it copies one chunk and shares the others.
struct ChunkedColumn<Value: Sendable>: Sendable {
  private(set) var chunks: [[Value]] = []
  private(set) var count = 0

  static var chunkBits: Int { 10 }
  static var chunkSize: Int { 1 << chunkBits }

  /// The chunk that holds the values `64 * word ..< 64 * word + 64`, and where in it they begin.
  static func place(ofWord word: Int) -> (chunk: Int, first: Int) {
    (word >> (chunkBits - 6), (word << 6) & (chunkSize - 1))
  }

  subscript(index: Int) -> Value {
    get { chunks[index >> Self.chunkBits][index & (Self.chunkSize - 1)] }
    set { chunks[index >> Self.chunkBits][index & (Self.chunkSize - 1)] = newValue }
  }

  mutating func append(_ value: Value) {
    if count & (Self.chunkSize - 1) == 0 {
      // A small graph should not pay for a whole chunk; the first one grows like any array.
      var chunk: [Value] = []
      if count > 0 { chunk.reserveCapacity(Self.chunkSize) }
      chunks.append(chunk)
    }
    chunks[chunks.count - 1].append(value)
    count += 1
  }

  /// Appends values, a chunk at a time.
  mutating func append(contentsOf values: [Value]) {
    var done = 0
    while done < values.count {
      let used = count & (Self.chunkSize - 1)
      let part = min(Self.chunkSize - used, values.count - done)
      let some = values[done..<(done + part)]
      if used == 0 {
        chunks.append(Array(some))
      } else {
        chunks[chunks.count - 1].append(contentsOf: some)
      }
      count += part
      done += part
    }
  }

  /// Appends one value many times; whole chunks of it are one array, shared until one is changed.
  mutating func append(repeating value: Value, count total: Int) {
    let whole = total >= Self.chunkSize ? Array(repeating: value, count: Self.chunkSize) : []
    var left = total
    while left > 0 {
      let used = count & (Self.chunkSize - 1)
      let part = min(Self.chunkSize - used, left)
      if part == Self.chunkSize {
        chunks.append(whole)
      } else if used == 0 {
        chunks.append(Array(repeating: value, count: part))
      } else {
        chunks[chunks.count - 1].append(contentsOf: repeatElement(value, count: part))
      }
      count += part
      left -= part
    }
  }

  /// Appends values made one after the other; a chunk is filled at a time.
  ///
  /// - Parameters:
  ///   - total: How many.
  ///   - value: Makes the value of a number from 0 on.
  @inline(__always)
  mutating func append(_ total: Int, _ value: (Int) -> Value) {
    var done = 0
    while done < total {
      let used = count & (Self.chunkSize - 1)
      let part = min(Self.chunkSize - used, total - done)
      let first = done
      if used == 0 {
        let room = part == Self.chunkSize || count > 0 ? Self.chunkSize : part
        chunks.append(
          Array(capacity: room) { chunk in
            for number in first..<(first + part) { chunk.append(value(number)) }
          })
      } else {
        for number in first..<(first + part) { chunks[chunks.count - 1].append(value(number)) }
      }
      count += part
      done += part
    }
  }
}

/// The evidence of each relation, where a run of relations without any costs nothing.
struct EvidenceColumn: Sendable {
  private var chunks: [[[Evidence]]] = []

  subscript(index: Int) -> [Evidence] {
    get {
      let chunk = index >> 10
      guard chunk < chunks.count, !chunks[chunk].isEmpty else { return [] }
      return chunks[chunk][index & 1023]
    }
    set {
      let chunk = index >> 10
      if newValue.isEmpty, chunk >= chunks.count || chunks[chunk].isEmpty { return }
      while chunks.count <= chunk { chunks.append([]) }
      if chunks[chunk].isEmpty { chunks[chunk] = Array(repeating: [], count: 1024) }
      chunks[chunk][index & 1023] = newValue
    }
  }

  /// Adds to the evidence of a relation.
  mutating func append(_ evidence: Evidence, at index: Int) {
    let chunk = index >> 10
    guard chunk < chunks.count, !chunks[chunk].isEmpty else {
      self[index] = [evidence]
      return
    }
    chunks[chunk][index & 1023].append(evidence)
  }
}
