extension GraphQueries {
  /// What a function makes of what each relation of a kind says, in order of insertion.
  ///
  /// A property of the payload is a function of it. The values stand in the order of ``relations(of:from:to:)``.
  ///
  /// ```swift
  /// let amounts = graph.column(of: Loan.self, \.crowns)
  /// ```
  ///
  /// - Parameters:
  ///   - kind: The relation type.
  ///   - value: What to take of a payload.
  /// - Returns: A value for each relation of the kind.
  /// - Complexity: O(*m*), and one call of the function for each relation of the kind; nothing else is made of
  ///   a relation.
  @inlinable
  public func column<R: Relation, Value>(of kind: R.Type, _ value: (R) -> Value) -> [Value] {
    let source = view.payloads(of: R.self)
    var values: [Value] = []
    values.reserveCapacity(source.count)
    for run in source.runs {
      run.forEach(in: source.words) { _, payload in values.append(value(payload)) }
    }
    return values
  }

  /// The relations of one kind of which what they say satisfies a test, and all those of other kinds.
  ///
  /// ```swift
  /// let large = graph.filter(Loan.self) { $0.crowns > 1_000 }
  /// ```
  ///
  /// - Parameters:
  ///   - kind: The relation type the test is about.
  ///   - words: The condition in words, for titles and results.
  ///   - keeps: Whether a relation that says this is in the view.
  /// - Returns: The view of them.
  /// - Complexity: O(*m*), and one call of the test for each relation of the kind; nothing else is made of a
  ///   relation.
  @inlinable
  public func filter<R: Relation>(
    _ kind: R.Type, _ words: String? = nil, _ keeps: (R) -> Bool
  ) -> GraphView {
    let kept = view.payloads(of: R.self).words(where: keeps)
    return view.narrowed(
      to: words ?? "\(R.kind) where a condition holds", R.self, keeping: kept)
  }
}
