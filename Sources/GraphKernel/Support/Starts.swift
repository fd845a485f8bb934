extension MutableCollection where Element: FixedWidthInteger, Index == Int {
  /// Turns counts into starts: each element becomes the sum of those before it.
  ///
  /// The counts of the rows `[2, 0, 3]` become the places `[0, 2, 2]` where the rows begin, one after
  /// the other, and the answer 5 is where the last one ends.
  ///
  /// - Parameter first: Where the first row begins.
  /// - Returns: Where the last row ends.
  /// - Complexity: O(count).
  @inline(__always) @discardableResult
  internal mutating func formStarts(from first: Element = 0) -> Element {
    var start = first
    for index in indices {
      let count = self[index]
      self[index] = start
      start += count
    }
    return start
  }
}
