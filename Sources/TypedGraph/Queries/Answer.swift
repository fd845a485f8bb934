/// The answer to "did this hold on that date?", which distinguishes three kinds of *no relation*.
public enum Answer<R: Relation>: Sendable {
  /// Some believed relation holds, certainly or possibly.
  case yes([RelationEntry<R>], Certainty)
  /// A source says that it did not hold: an asserted absence.
  case denied([RelationEntry<R>])
  /// A source that covers the kind and the date lists no such relation.
  case absent(accordingTo: [EvidenceSource])
  /// Sources say both: it holds by some and does not by others.
  case contested(affirmed: [RelationEntry<R>], denied: [RelationEntry<R>])
  /// No source speaks of it and none covers the kind and the date: not available, never "no".
  case notCovered
}

extension Answer: Equatable {}

extension Answer: CustomStringConvertible {
  /// The answer in a few words.
  public var description: String {
    switch self {
    case .yes(_, .certainly): "yes"
    case .yes: "possibly"
    case .denied: "asserted no"
    case .absent(let sources): "no, according to \(sources.map(\.title).joined(separator: ", "))"
    case .contested: "contested"
    case .notCovered: "not covered"
    }
  }
}

extension GraphQueries {
  /// Whether a relation of a kind holds on a date, between given ends or any.
  ///
  /// Evidence is weighed by its polarity alone; choose what to believe with
  /// ``believing(_:)`` first where voices matter.
  ///
  /// - Parameters:
  ///   - kind: The relation type asked about.
  ///   - source: The node it goes out from; any, where nil.
  ///   - target: The node it goes to; any, where nil.
  ///   - date: The date, of any precision.
  /// - Returns: The answer, with the relations it rests on.
  /// - Throws: ``QueryError/nodeNotFound(_:)``: a source that lists nothing of a node which the graph does
  ///   not have denies nothing.
  /// - Complexity: That of ``relations(of:from:to:)``, and O(*c*) in the number of coverages.
  public func answer<R: Relation>(
    _ kind: R.Type, from source: R.Source? = nil, to target: R.Target? = nil, on date: PartialDate
  ) throws(QueryError) -> Answer<R> {
    for case let end? in [source as? any Node, target as? any Node] {
      _ = try view.requiredVertex(of: end)
    }
    let found = on(date).relations(of: R.self, from: source, to: target)
    let affirmed = found.filter { entry in
      entry.evidence.isEmpty || entry.evidence.contains { $0.polarity == .affirmed }
    }
    let denied = found.filter { entry in entry.evidence.contains { $0.polarity == .denied } }
    switch (affirmed.isEmpty, denied.isEmpty) {
    case (false, true):
      return .yes(affirmed, affirmed.map { $0.period.holds(on: date) }.max() ?? .possibly)
    case (false, false):
      return .contested(affirmed: affirmed, denied: denied)
    case (true, false):
      return .denied(denied)
    case (true, true):
      let covering = view.graph.coverages.filter { $0.covers(kind, on: date) == .certainly }
      return covering.isEmpty ? .notCovered : .absent(accordingTo: covering.map(\.source))
    }
  }
}

extension GraphQueries {
  /// The relations whose sources disagree: at least one says that it is so and one that it is not.
  ///
  /// - Complexity: O(*m*).
  public var disputedRelations: AnyRelationList {
    let view = self.view
    let table = view.graph.relationTable
    return AnyRelationList(
      graph: view.graph,
      rows: view.rows.filter { row in
        let evidence = table.evidence[Int(row)]
        return evidence.contains { $0.polarity == .denied }
          && evidence.contains { $0.polarity == .affirmed }
      })
  }
}
