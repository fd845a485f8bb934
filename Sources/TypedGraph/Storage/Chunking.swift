/// How columns are cut: every chunk but the last holds ``size`` values.
///
/// Small enough that the first change of a copied graph, which copies one chunk of each column, is
/// cheap; large enough that the header of a chunk costs next to nothing for each value.
enum Chunking {
  static let bits = 10
  static let size = 1 << bits

  /// Which chunk holds a value.
  @inline(__always)
  static func chunk(of index: Int) -> Int { index >> bits }

  /// Where in its chunk a value lies.
  @inline(__always)
  static func offset(of index: Int) -> Int { index & (size - 1) }

  /// The chunk that holds the values `64 * word ..< 64 * word + 64`, and where in it they begin.
  static func place(ofWord word: Int) -> (chunk: Int, first: Int) {
    (chunk(of: word << 6), offset(of: word << 6))
  }

  /// New values that go into one chunk.
  struct Part {
    /// Which of the new values, counted from 0.
    let values: Range<Int>

    /// Whether they are the first of their chunk.
    let opensChunk: Bool

    /// Whether they are all of their chunk.
    var fillsChunk: Bool { values.count == size }
  }

  /// Cuts new values where chunks end.
  ///
  /// - Parameters:
  ///   - total: How many new values there are.
  ///   - count: How many there are before them.
  ///   - body: Takes the parts, in order.
  @inline(__always)
  static func forEachPart(of total: Int, after count: Int, _ body: (Part) -> Void) {
    var done = 0
    while done < total {
      let used = offset(of: count + done)
      let end = min(done + size - used, total)
      body(Part(values: done..<end, opensChunk: used == 0))
      done = end
    }
  }
}
