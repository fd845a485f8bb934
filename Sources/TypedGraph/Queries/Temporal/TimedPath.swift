internal import GraphKernel

/// A path with the day on which each of its relations is taken; the days never decrease.
public typealias TimedPath = GraphKernel.TimedPath<Relational, CalendarDate>

extension GraphQueries {
  /// The path that arrives earliest, of those that take no relation before the one before it.
  ///
  /// A relation can be taken on any day on which it holds, and takes no time.
  ///
  /// - Parameters:
  ///   - start: Where the path begins.
  ///   - end: Where it ends.
  ///   - direction: Which way directed relations are followed.
  ///   - day: The first day on which a relation may be taken.
  ///   - deadline: The last day on which one may be taken; no bound where nil.
  ///   - least: Whether relations must hold certainly, or the days they possibly hold will do.
  /// - Returns: The path; nil where none arrives in time or a node is not there.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *n*). B. Bui-Xuan, A. Ferreira, A. Jarry, *Computing shortest, fastest, and
  ///   foremost journeys in dynamic networks* (2003).
  public func earliestArrival(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    leaving day: CalendarDate, by deadline: CalendarDate? = nil, _ least: Certainty = .possibly
  ) throws(QueryError) -> TimedPath? {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return nil }
    return try view.asking { () throws(KernelError) in
      try view.temporal(direction, least).earliestArrivals(
        from: source, at: Int(day.dayNumber), deadline: deadline.map { Int($0.dayNumber) }
      ).path(to: target)
    }.map(view.timedPath)
  }

  /// The path that leaves latest, of those that arrive by a deadline.
  ///
  /// - Parameters:
  ///   - start: Where the path begins.
  ///   - end: Where it ends.
  ///   - direction: Which way directed relations are followed.
  ///   - deadline: The last day on which a relation may be taken.
  ///   - least: Whether relations must hold certainly, or the days they possibly hold will do.
  /// - Returns: The path; nil where none arrives in time or a node is not there.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *n*). H. Wu and others, *Path problems in temporal graphs* (2014).
  public func latestDeparture(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    by deadline: CalendarDate, _ least: Certainty = .possibly
  ) throws(QueryError) -> TimedPath? {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return nil }
    return try view.asking { () throws(KernelError) -> GraphKernel.TimedPath<Numbered, Int>? in
      let temporal = try view.temporal(direction, least)
      let last = Int(deadline.dayNumber)
      let departures = try temporal.latestDepartures(to: target, by: last)
      guard let departure = departures[Int(source)] else { return nil }
      return try temporal.earliestArrivals(from: source, at: departure, deadline: last)
        .path(to: target)
    }.map(view.timedPath)
  }

  /// The path with the fewest relations, of those that take no relation before the one before it.
  ///
  /// Of these it is one that arrives earliest.
  ///
  /// - Parameters:
  ///   - start: Where the path begins.
  ///   - end: Where it ends.
  ///   - direction: Which way directed relations are followed.
  ///   - day: The first day on which a relation may be taken.
  ///   - deadline: The last day on which one may be taken; no bound where nil.
  ///   - least: Whether relations must hold certainly, or the days they possibly hold will do.
  /// - Returns: The path; nil where none arrives in time or a node is not there.
  /// - Throws: ``QueryError/cancelled``.
  /// - Complexity: O(length · *m*).
  public func fewestRelations(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    leaving day: CalendarDate, by deadline: CalendarDate? = nil, _ least: Certainty = .possibly
  ) throws(QueryError) -> TimedPath? {
    let view = self.view
    guard let source = view.vertex(of: start), let target = view.vertex(of: end) else { return nil }
    return try view.asking { () throws(KernelError) in
      try view.temporal(direction, least).fewestHops(
        from: source, to: target, at: Int(day.dayNumber),
        deadline: deadline.map { Int($0.dayNumber) })
    }.map(view.timedPath)
  }
}

extension PeriodBounds {
  /// The first day inside and the first day outside again, certainly or possibly; none where no day of the
  /// calendar lies between, as certainly after a start or before an end that nobody stated.
  func days(_ least: Certainty) -> (start: Int32, end: Int32) {
    let (start, end) = least == .certainly ? (lastStart, firstEnd) : (firstStart, lastEnd)
    let first = max(start, CalendarDate.earliest.dayNumber)
    let last = min(end - 1, CalendarDate.latest.dayNumber)
    return isEmpty || first > last ? (0, 0) : (start, end)
  }
}

extension GraphView {
  /// The view as a graph whose edges can be taken on the days on which its relations hold.
  fileprivate func temporal(
    _ direction: RelationDirection, _ least: Certainty
  ) throws(KernelError) -> TemporalGraph {
    let table = graph.relationTable
    let days = (0..<UInt32(table.rowCount)).map { row in
      PeriodBounds(table.period(at: row)).days(least)
    }
    return try TemporalGraph(
      index, starts: days.map { Int($0.start) }, ends: days.map { Int($0.end) },
      filter(direction))
  }

  fileprivate func timedPath(_ path: GraphKernel.TimedPath<Numbered, Int>) -> TimedPath {
    path.resolved(by: self) { CalendarDate(dayNumber: $0) ?? .latest }
  }
}
