internal import GraphKernel

/// Decides which relations hold on a date, from the columns of the relation table.
struct DayFilter {
  private let first: Int32
  private let last: Int32
  private let certainty: RequiredCertainty
  private let exact: IntervalMask

  init(_ date: PartialDate, _ certainty: RequiredCertainty) {
    first = date.first.dayNumber
    last = date.last.dayNumber
    self.certainty = certainty
    let isPossible = certainty == .possibly
    exact = IntervalMask(
      latestStart: isPossible ? last : first, earliestEnd: isPossible ? first : last,
      openEnd: Period.openCode)
  }

  /// The bits of the rows `64 * word ..< 64 * word + 64` that hold.
  ///
  /// Most bounds are days or open. A code shifted by two is then the day itself, or far below every day
  /// where there is no start, and to hold is to compare numbers; rows with other bounds are asked one by
  /// one.
  func word(_ word: Int, of table: RelationTable) -> UInt64 {
    table.word(word, exact) { start, end in keeps(startCode: start, endCode: end) }
  }

  /// Whether some row of a chunk may hold.
  func meets(_ days: ChunkDays) -> Bool { days.meets(from: first, through: last) }

  /// Whether a period holds, decided by comparing numbers where these are far enough apart.
  ///
  /// A code shifted by two is the number of the first day a date may stand for, and far below every
  /// day for open and unknown bounds.
  @inline(__always)
  func keeps(startCode: Int32, endCode: Int32) -> Bool {
    let start = startCode >> 2
    if start > last { return false }
    if endCode == Period.openCode {
      if certainty == .possibly || startCode == Period.openCode { return true }
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
      .satisfies(certainty)
  }
}

extension RelationTable {
  /// The bits of the rows `64 * word ..< 64 * word + 64` whose period satisfies a test, where that is to compare
  /// numbers for bounds that are days.
  ///
  /// - Parameters:
  ///   - word: Which sixty-four rows.
  ///   - exact: The test of periods with such bounds.
  ///   - keeps: The test of the others.
  /// - Returns: The bits, lowest first.
  @inline(__always)
  func word(
    _ word: Int, _ exact: IntervalMask, _ keeps: (_ startCode: Int32, _ endCode: Int32) -> Bool
  ) -> UInt64 {
    let (chunk, place) = Chunking.place(ofWord: word)
    let starts = start.chunks[chunk]
    let ends = end.chunks[chunk]
    guard let (holds, inexact) = exact.word(starts: starts, ends: ends, at: place) else {
      return self.word(word, where: keeps)
    }
    var bits = holds & ~inexact
    var rest = inexact
    while rest != 0 {
      let row = rest.trailingZeroBitCount
      if keeps(starts[place + row], ends[place + row]) { bits |= 1 &<< UInt64(row) }
      rest &= rest &- 1
    }
    return bits
  }

  /// The bits of the rows `64 * word ..< 64 * word + 64` whose period satisfies a test.
  @inline(__always)
  func word(_ word: Int, where keeps: (_ startCode: Int32, _ endCode: Int32) -> Bool) -> UInt64 {
    let (chunk, first) = Chunking.place(ofWord: word)
    let starts = start.chunks[chunk]
    let ends = end.chunks[chunk]
    var bits: UInt64 = 0
    for row in first..<min(first + 64, starts.count, ends.count) {
      let bit: UInt64 = keeps(starts[row], ends[row]) ? 1 : 0
      bits |= bit &<< UInt64(truncatingIfNeeded: row &- first)
    }
    return bits
  }

  /// The bits of the rows `64 * word ..< 64 * word + 64` whose kind is listed.
  ///
  /// - Parameters:
  ///   - word: Which sixty-four rows.
  ///   - listed: The kinds.
  /// - Returns: The bits, lowest first.
  func word(_ word: Int, listed: ListedKinds) -> UInt64 {
    let (chunk, first) = Chunking.place(ofWord: word)
    let kinds = kind.chunks[chunk]
    if let single = listed.single,
      let bits = EqualMask.word(kinds, at: first, equalTo: single)
    {
      return bits
    }
    let end = min(first + 64, kinds.count)
    var bits: UInt64 = 0
    if let few = listed.few {
      // Four rows at a time: one chain of shifts would wait for itself.
      var row = first
      while row &+ 4 <= end {
        let one = (few &>> UInt64(kinds[row])) & 1
        let two = (few &>> UInt64(kinds[row &+ 1])) & 1
        let three = (few &>> UInt64(kinds[row &+ 2])) & 1
        let four = (few &>> UInt64(kinds[row &+ 3])) & 1
        bits |= (one | two &<< 1 | three &<< 2 | four &<< 3) &<< UInt64(row &- first)
        row &+= 4
      }
      while row < end {
        bits |= ((few &>> UInt64(kinds[row])) & 1) &<< UInt64(row &- first)
        row &+= 1
      }
    } else {
      for row in first..<end where listed.isListed[Int(kinds[row])] {
        bits |= 1 &<< UInt64(row &- first)
      }
    }
    return bits
  }
}

/// Some of the kinds of a relation table, by their numbers.
struct ListedKinds {
  /// Whether a kind is listed.
  let isListed: [Bool]

  /// The same in one word where there are no more than sixty-four kinds.
  let few: UInt64?

  /// The kind, where there is one alone.
  let single: UInt16?

  init(_ isListed: [Bool]) {
    self.isListed = isListed
    few =
      isListed.count > 64
      ? nil : isListed.indices.reduce(0) { $0 | (isListed[$1] ? 1 &<< UInt64($1) : 0) }
    let kinds = isListed.indices.filter { isListed[$0] }
    single = kinds.count == 1 ? kinds.first.map(UInt16.init) : nil
  }
}

extension RelationTable {
  /// The list of one kind.
  func listing(_ kind: Int) -> ListedKinds { ListedKinds(columns.indices.map { $0 == kind }) }
}
