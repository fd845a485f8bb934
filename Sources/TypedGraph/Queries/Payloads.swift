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
    let source = view.payloads(of: R.self)
    var kept = [UInt64](repeating: 0, count: source.words.count)
    for run in source.runs {
      run.forEach(in: source.words) { row, payload in
        let bit: UInt64 = keeps(payload) ? 1 : 0
        kept[row >> 6] |= bit &<< UInt64(truncatingIfNeeded: row & 63)
      }
    }
    return view.narrowed(to: words, R.self, keeping: kept)
  }
}

/// The payloads of a kind, and which rows are looked at.
@usableFromInline
struct PayloadSource<R: Relation> {
  @usableFromInline let runs: [PayloadRun<R>]
  @usableFromInline let words: [UInt64]
}

extension GraphView {
  @usableFromInline
  func payloads<R: Relation>(of kind: R.Type) -> PayloadSource<R> {
    PayloadSource(runs: graph.relationTable.payloadRuns(of: R.self), words: rowWords)
  }

  /// The view narrowed to some relations of a kind, given by their rows.
  @usableFromInline
  func narrowed<R: Relation>(
    to words: String?, _ kind: R.Type, keeping kept: [UInt64]
  ) -> GraphView {
    let words = words ?? "\(R.kind) where a condition holds"
    guard let index = graph.relationTable.kindIndex(of: R.self) else {
      return narrowed(to: words) { (_: Int) -> UInt64 in .max }
    }
    return narrowed(to: words, kind: index, keeping: kept)
  }
}
