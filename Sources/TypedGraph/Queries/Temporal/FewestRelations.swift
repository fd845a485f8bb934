internal import GraphKernel

extension GraphQueries {
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
  ///   - certainty: Whether relations must hold certainly, or the days they possibly hold will do.
  /// - Returns: The path; nil where none arrives in time.
  /// - Throws: ``QueryError/nodeNotFound(_:)``, ``QueryError/cancelled``.
  /// - Complexity: O(length · *m*).
  public func fewestRelations(
    from start: some Node, to end: some Node, _ direction: RelationDirection = .outgoing,
    leaving day: CalendarDate, by deadline: CalendarDate? = nil,
    _ certainty: RequiredCertainty = .possibly
  ) throws(QueryError) -> TimedPath? {
    let view = self.view
    let source = try view.requiredVertex(of: start)
    let target = try view.requiredVertex(of: end)
    return try view.asking { () throws(KernelError) in
      try view.temporal(direction, certainty).fewestRelations(
        from: source, to: target, at: Int(day.dayNumber),
        deadline: deadline.map { Int($0.dayNumber) })
    }.map(view.timedPath)
  }
}
