/// Which relations hold on a date, told from the columns of the relation table.
struct DayFilter {
  private let first: Int32
  private let last: Int32
  private let least: Certainty

  init(_ date: PartialDate, _ least: Certainty) {
    first = date.first.dayNumber
    last = date.last.dayNumber
    self.least = least
  }

  /// The bits of the rows `64 * word ..< 64 * word + 64` that hold.
  func word(_ word: Int, of table: RelationTable) -> UInt64 {
    guard least != .no else { return .max }
    return table.word(word) { start, end in keeps(startCode: start, endCode: end) }
  }

  /// Whether a period holds, decided by comparing numbers where these are far enough apart.
  ///
  /// A code shifted by two is the number of the first day a date may stand for, and far below every
  /// day for open and unknown bounds.
  @inline(__always)
  private func keeps(startCode: Int32, endCode: Int32) -> Bool {
    let start = startCode >> 2
    if start > last { return false }
    if endCode == Period.openCode {
      if least == .possibly || startCode == Period.openCode { return true }
      if startCode != Period.unknownCode, start &+ 365 <= first { return true }
    } else if endCode != Period.unknownCode {
      let end = endCode >> 2
      if end &+ 366 <= first { return false }
      if end > last, start &+ 365 <= first, startCode != Period.unknownCode { return true }
    }
    return holds(startCode: startCode, endCode: endCode)
  }

  private func holds(startCode: Int32, endCode: Int32) -> Bool {
    PeriodBounds(Period(startCode: startCode, endCode: endCode)).holds(from: first, through: last)
      >= least
  }
}

extension RelationTable {
  /// The bits of the rows `64 * word ..< 64 * word + 64` whose period satisfies a test.
  @inline(__always)
  func word(_ word: Int, where keeps: (_ startCode: Int32, _ endCode: Int32) -> Bool) -> UInt64 {
    let (chunk, first) = ChunkedColumn<Int32>.place(ofWord: word)
    let starts = start.chunks[chunk]
    let ends = end.chunks[chunk]
    var bits: UInt64 = 0
    for row in first..<min(first + 64, starts.count, ends.count) {
      let bit: UInt64 = keeps(starts[row], ends[row]) ? 1 : 0
      bits |= bit &<< UInt64(truncatingIfNeeded: row &- first)
    }
    return bits
  }
}
