internal import GraphKernel

/// Decides which relations hold on some day of a period, from the columns of the relation table.
struct OverlapFilter {
  private let asked: PeriodBounds
  private let certainty: RequiredCertainty
  private let exact: IntervalMask

  /// A filter for a period whose bounds are exact; nil where the period has no day.
  init?(_ period: Period, _ certainty: RequiredCertainty) {
    asked = PeriodBounds(asked: period)
    guard !asked.isEmpty else { return nil }
    self.certainty = certainty
    let isPossible = certainty == .possibly
    // An open start is a code shifted by two, below every day, and early enough for a bound that is unknown.
    exact = IntervalMask(
      latestStart: max((isPossible ? asked.lastEnd : asked.firstEnd) - 1, Period.openCode >> 2),
      earliestEnd: isPossible ? asked.firstStart : asked.lastStart, openEnd: Period.openCode)
  }

  /// The bits of the rows `64 * word ..< 64 * word + 64` that hold.
  func word(_ word: Int, of table: RelationTable) -> UInt64 {
    table.word(word, exact) { start, end in keeps(startCode: start, endCode: end) }
  }

  func keeps(startCode: Int32, endCode: Int32) -> Bool {
    asked.overlaps(PeriodBounds(Period(startCode: startCode, endCode: endCode)))
      .satisfies(certainty)
  }

  /// Whether some row of a chunk may hold.
  func meets(_ days: ChunkDays) -> Bool {
    days.meets(from: asked.firstStart, through: asked.lastEnd - 1)
  }

  /// Whether a node that exists in a period may exist in the one asked about.
  func meets(_ existence: Period) -> Bool { asked.overlaps(PeriodBounds(existence)) != .no }
}
