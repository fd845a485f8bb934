internal import GraphKernel

/// A path with the day on which each of its relations is taken; the days never decrease.
public typealias TimedPath = GraphKernel.TimedPath<Relational, CalendarDate>

extension PeriodBounds {
  /// The first day inside and the first day outside again, certainly or possibly; none where no day of the
  /// calendar lies between, as certainly after a start or before an end that nobody stated.
  func days(_ certainty: RequiredCertainty) -> (start: Int32, end: Int32) {
    let (start, end) = certainty == .certainly ? (lastStart, firstEnd) : (firstStart, lastEnd)
    let first = max(start, CalendarDate.earliest.dayNumber)
    let last = min(end - 1, CalendarDate.latest.dayNumber)
    return isEmpty || first > last ? (0, 0) : (start, end)
  }
}

extension GraphView {
  /// The view as a graph whose edges can be taken on the days on which its relations hold.
  func temporal(
    _ direction: RelationDirection, _ certainty: RequiredCertainty
  ) throws(KernelError) -> TemporalGraph {
    let table = graph.relationTable
    let days = (0..<UInt32(table.rowCount)).map { row in
      PeriodBounds(table.period(at: row)).days(certainty)
    }
    return try TemporalGraph(
      index(direction), starts: days.map { Int($0.start) }, ends: days.map { Int($0.end) },
      filter(direction))
  }

  func timedPath(_ path: GraphKernel.TimedPath<Numbered, Int>) -> TimedPath {
    path.resolved(by: self) { day in
      guard let date = CalendarDate(dayNumber: day) else {
        preconditionFailure("the days of a path are days of periods or of the question")
      }
      return date
    }
  }
}
