/// A pattern whose last step is a relation, which can be refined or repeated.
public struct PatternStep<R: Relation, Start, From, End>: TypedPathPattern {
  let before: PatternTree
  let edge: PatternEdge

  /// The pattern up to and with this step.
  public var pattern: PathPattern<Start, End> {
    PathPattern(tree: before.followed(by: .edge(edge)))
  }

  /// Keeps only the relations that satisfy a test of the whole relation.
  ///
  /// A test of what they say alone, not of their ends, time or evidence, takes the payload and is many times as fast.
  @_disfavoredOverload
  public func `where`(_ keeps: @escaping @Sendable (RelationEntry<R>) -> Bool) -> PatternStep {
    adding(
      PatternTest { graph in { row in graph.entry(at: row, as: R.self).map(keeps) ?? false } })
  }

  /// Keeps only the relations of which what they say satisfies a test.
  ///
  /// ```swift
  /// PathPattern.from(Town.self).along(Loan.self).where { $0.crowns > 1_000 }
  /// ```
  @inlinable
  public func `where`(_ keeps: @escaping @Sendable (R) -> Bool) -> PatternStep {
    adding(keeps) { $0.words(where: keeps) }
  }

  @usableFromInline
  func adding(
    _ keeps: @escaping @Sendable (R) -> Bool,
    words: @escaping @Sendable (PayloadSource<R>) -> [UInt64]
  ) -> PatternStep {
    adding(
      PatternTest(
        bound: { graph in
          let table = graph.relationTable
          guard let index = table.kindIndex(of: R.self),
            let column = table.columns[index] as? RelationColumn<R>
          else { return { _ in false } }
          let (payloads, places) = (column.payloads, table.payloadRow)
          return { row in keeps(payloads[Int(places[Int(row)])]) }
        },
        words: { view in words(view.payloads(of: R.self)) }))
  }

  /// Keeps only the relations that hold on a date.
  public func on(_ date: PartialDate, _ certainty: RequiredCertainty = .possibly) -> PatternStep {
    adding(
      PatternTest { graph in
        let table = graph.relationTable
        return { row in table.period(at: row).holds(on: date).satisfies(certainty) }
      })
  }

  private func adding(_ test: PatternTest) -> PatternStep {
    var edge = edge
    edge.tests.append(test)
    return PatternStep(before: before, edge: edge)
  }

  /// Takes the step a number of times; it must end at the type it begins at.
  public func repeated(_ bounds: ClosedRange<Int>) -> PathPattern<Start, End> where From == End {
    PathPattern(
      tree: before.followed(by: .repeated(.edge(edge), bounds.lowerBound, bounds.upperBound)))
  }

  /// Takes the step at least a number of times; it must end at the type it begins at.
  public func repeated(_ bounds: PartialRangeFrom<Int>) -> PathPattern<Start, End>
  where From == End {
    PathPattern(tree: before.followed(by: .repeated(.edge(edge), bounds.lowerBound, nil)))
  }

  /// Takes the step once or not at all; it must end at the type it begins at.
  public func optional() -> PathPattern<Start, End> where From == End { repeated(0...1) }
}
