internal import GraphKernel

extension GraphQueries {
  /// The path that leaves latest, of those that arrive by a deadline.
  ///
  /// - Parameters:
  ///   - start: Where the path begins.
  ///   - end: Where it ends.
  ///   - direction: Which way directed relations are followed.
  ///   - deadline: The last day on which a relation may be taken.
  ///   - certainty: Whether relations must hold certainly, or the days they possibly hold will do.
  /// - Returns: The path; nil where none arrives in time.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *n*). H. Wu and others, *Path problems in temporal graphs* (2014).
  public func latestDeparture(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    by deadline: CalendarDate, _ certainty: RequiredCertainty = .possibly
  ) throws(QueryError) -> TimedPath? {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    return try view.asking { () throws(KernelError) -> GraphKernel.TimedPath<Numbered, Int>? in
      let temporal = try view.temporal(direction, certainty)
      let last = Int(deadline.dayNumber)
      let departures = try temporal.latestDepartures(to: target, by: last)
      guard let departure = departures[Int(source)] else { return nil }
      return try temporal.earliestArrivals(from: source, at: departure, deadline: last)
        .path(to: target)
    }.map(view.timedPath)
  }
}
