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
    let (chunk, place) = ChunkedColumn<Int32>.place(ofWord: word)
    let starts = table.start.chunks[chunk]
    let ends = table.end.chunks[chunk]
    guard place + 64 <= starts.count, place + 64 <= ends.count else {
      return table.word(word) { start, end in keeps(startCode: start, endCode: end) }
    }
    return fullWord(starts.span, ends.span, place)
  }

  /// The bits of sixty-four rows, eight at a time.
  ///
  /// Most bounds are days or open. A code shifted by two is then the day itself, or far below every
  /// day where there is no bound, and to hold is to compare numbers; the rows that have another bound
  /// are asked one by one. Unchecked access is safe since the caller has seen sixty-four rows.
  @inline(__always)
  private func fullWord(_ starts: Span<Int32>, _ ends: Span<Int32>, _ place: Int) -> UInt64 {
    let isPossible = least == .possibly
    let latestStart = SIMD8<Int32>(repeating: isPossible ? last : first)
    let earliestEnd = SIMD8<Int32>(repeating: isPossible ? first : last)
    let open = SIMD8<Int32>(repeating: Period.openCode)
    let lanes = SIMD8<Int32>(1, 2, 4, 8, 16, 32, 64, 128)
    let none = SIMD8<Int32>()
    var bits: UInt64 = 0
    for group in 0..<8 {
      var startCodes = SIMD8<Int32>()
      var endCodes = SIMD8<Int32>()
      for lane in 0..<8 {
        unsafe startCodes[lane] = starts[unchecked: place &+ group &* 8 &+ lane]
        unsafe endCodes[lane] = ends[unchecked: place &+ group &* 8 &+ lane]
      }
      let isVague = ((startCodes | endCodes) & 3) .!= none
      let start = startCodes &>> 2
      let end = endCodes &>> 2
      let isOpen = endCodes .== open
      let holds = (start .<= latestStart) .& (isOpen .| ((end .> earliestEnd) .& (start .< end)))
      var mask = lanes.replacing(with: none, where: .!holds).wrappedSum()
      let vague = lanes.replacing(with: none, where: .!isVague).wrappedSum()
      if vague != 0 {
        for lane in 0..<8 where vague & (1 &<< Int32(lane)) != 0 {
          let isKept = keeps(startCode: startCodes[lane], endCode: endCodes[lane])
          mask = isKept ? mask | (1 &<< Int32(lane)) : mask & ~(1 &<< Int32(lane))
        }
      }
      bits |= UInt64(UInt32(bitPattern: mask)) &<< UInt64(group &* 8)
    }
    return bits
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

  /// The bits of the rows `64 * word ..< 64 * word + 64` whose kind is listed.
  ///
  /// - Parameters:
  ///   - word: Which sixty-four rows.
  ///   - listed: Whether a kind is listed, by its number.
  ///   - few: The same in one word where there are no more than sixty-four kinds.
  /// - Returns: The bits, lowest first.
  func word(_ word: Int, listed: [Bool], few: UInt64?) -> UInt64 {
    let (chunk, first) = ChunkedColumn<UInt16>.place(ofWord: word)
    let kinds = kind.chunks[chunk]
    let end = min(first + 64, kinds.count)
    var bits: UInt64 = 0
    if let few {
      // From the last row to the first, so that each bit moves up by one as the next is added.
      for row in stride(from: end &- 1, through: first, by: -1) {
        bits = bits &<< 1 | (few &>> UInt64(kinds[row])) & 1
      }
    } else {
      for row in first..<end where listed[Int(kinds[row])] {
        bits |= 1 &<< UInt64(row &- first)
      }
    }
    return bits
  }
}
