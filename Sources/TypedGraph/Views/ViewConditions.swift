extension GraphQueries {
  /// The relations of the given kinds.
  ///
  /// - Complexity: O(*m*).
  public func only(_ kinds: any Relation.Type...) -> GraphView { only(kinds) }

  /// The relations of the given kinds.
  ///
  /// - Complexity: O(*m*).
  public func only(_ kinds: [any Relation.Type]) -> GraphView {
    let names = kinds.map { $0.kind.name }.joined(separator: ", ")
    return narrowed(toKinds: kinds, "only \(names)", keeping: true)
  }

  /// The relations of all kinds but the given ones.
  ///
  /// - Complexity: O(*m*).
  public func excluding(_ kinds: any Relation.Type...) -> GraphView { excluding(kinds) }

  /// The relations of all kinds but the given ones.
  ///
  /// - Complexity: O(*m*).
  public func excluding(_ kinds: [any Relation.Type]) -> GraphView {
    let names = kinds.map { $0.kind.name }.joined(separator: ", ")
    return narrowed(toKinds: kinds, "without \(names)", keeping: false)
  }

  /// The relations that hold on a date, and the nodes that exist on it.
  ///
  /// A node that certainly does not exist on the date by its ``Node/existence`` is left out, with its
  /// relations; one that exists and stands alone is kept, and counts for densities and the like. To leave
  /// those out as well, add ``excludingIsolatedNodes()``.
  ///
  /// - Parameters:
  ///   - date: The date, of any precision: a month asks about all its days.
  ///   - certainty: ``RequiredCertainty/possibly`` also keeps what the precision of dates leaves open;
  ///     ``RequiredCertainty/certainly`` keeps what holds on every day the dates may stand for.
  /// - Returns: The view of them.
  /// - Complexity: O(*m*).
  public func on(_ date: PartialDate, _ certainty: RequiredCertainty = .possibly) -> GraphView {
    view.narrowed(to: date, certainty)
  }

  /// The relations that hold on some day of a period, and the nodes that exist on some day of it.
  ///
  /// The bounds of a question are exact: from `"2005-01"` until `"2005-02"` are the days of January, the
  /// end being the first day outside, and `.on("2005-02")` are the days of February. So a division of time
  /// into months gives each event once that is known to the day.
  ///
  /// - Complexity: O(*m*).
  public func during(_ period: Period, _ certainty: RequiredCertainty = .possibly) -> GraphView {
    view.narrowed(to: period, certainty)
  }

  /// The relations that a policy believes by their evidence.
  ///
  /// - Complexity: O(*m*) calls of the policy.
  public func believing(_ policy: EvidencePolicy) -> GraphView {
    let table = view.graph.relationTable
    return view.narrowed(to: "believing \(policy.name)") {
      policy.believes(table.evidence[Int($0)])
    }
  }

  /// The relations that satisfy a test.
  ///
  /// - Parameters:
  ///   - words: The condition in words, for titles and results.
  ///   - keeps: Whether a relation is in the view.
  /// - Returns: The view of them.
  /// - Complexity: O(*m*) calls of the test.
  public func filter(
    _ words: String = "where a condition holds", _ keeps: (AnyRelationEntry) -> Bool
  ) -> GraphView {
    let graph = view.graph
    return view.narrowed(to: words) { keeps(graph.anyEntry(at: $0)) }
  }

  /// The relations of one kind that satisfy a test, and all those of other kinds.
  ///
  /// A test of what they say alone, not of their ends, time or evidence, takes the payload and is many times
  /// as fast.
  ///
  /// - Parameters:
  ///   - kind: The relation type the test is about.
  ///   - words: The condition in words, for titles and results.
  ///   - keeps: Whether a relation of the kind is in the view.
  /// - Returns: The view of them.
  /// - Complexity: O(*m*), and one call of the test for each relation of the kind.
  @_disfavoredOverload
  public func filter<R: Relation>(
    _ kind: R.Type, _ words: String? = nil, _ keeps: (RelationEntry<R>) -> Bool
  ) -> GraphView {
    let graph = view.graph
    return view.narrowed(to: words ?? "\(R.kind) where a condition holds") { row in
      graph.entry(at: row, as: R.self).map(keeps) ?? true
    }
  }

  /// The nodes that satisfy a test, and the relations between them.
  ///
  /// - Parameters:
  ///   - words: The condition in words, for titles and results.
  ///   - keeps: Whether a node is in the view.
  /// - Returns: The view of them.
  /// - Complexity: O(*n* + *m*), and *n* calls of the test.
  public func nodes(
    _ words: String = "among some nodes", where keeps: (any Node) -> Bool
  ) -> GraphView {
    view.narrowed(to: words, whereNode: keeps)
  }

  /// The nodes that have a relation here, and all relations.
  ///
  /// A relation of a node to itself is a relation. A year of a network of alliances, without the states
  /// that stand alone: `graph.on("1914").only(DefensePact.self).excludingIsolatedNodes()`.
  ///
  /// - Complexity: O(*n* + *m*).
  public func excludingIsolatedNodes() -> GraphView { view.withoutIsolatedNodes() }

  private func narrowed(
    toKinds kinds: [any Relation.Type], _ words: String, keeping: Bool
  ) -> GraphView {
    let table = view.graph.relationTable
    var listed = [Bool](repeating: !keeping, count: table.columns.count)
    for kind in kinds {
      if let index = table.kindIndex(of: kind) { listed[index] = keeping }
    }
    return view.narrowed(to: words, listed: listed)
  }
}
