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

  /// All values in one array, for building an index.
  var flattened: [Value] {
    var all: [Value] = []
    all.reserveCapacity(count)
    for chunk in chunks { all.append(contentsOf: chunk) }
    return all
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
