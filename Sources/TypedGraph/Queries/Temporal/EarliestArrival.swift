internal import GraphKernel

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
  ///   - certainty: Whether relations must hold certainly, or the days they possibly hold will do.
  /// - Returns: The path; nil where none arrives in time.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(*m* log *n*). B. Bui-Xuan, A. Ferreira, A. Jarry, *Computing shortest, fastest, and
  ///   foremost journeys in dynamic networks* (2003).
  public func earliestArrival(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    leaving day: CalendarDate, by deadline: CalendarDate? = nil,
    _ certainty: RequiredCertainty = .possibly
  ) throws(QueryError) -> TimedPath? {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    return try view.asking { () throws(KernelError) in
      try view.temporal(direction, certainty).earliestArrivals(
        from: source, at: Int(day.dayNumber), deadline: deadline.map { Int($0.dayNumber) }
      ).path(to: target)
    }.map(view.timedPath)
  }
}
