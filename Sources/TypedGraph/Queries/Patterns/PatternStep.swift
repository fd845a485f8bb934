/// A pattern whose last step is a relation, which can be refined or repeated.
public struct PatternStep<R: Relation, Start, From, End>: TypedPathPattern {
  let before: PatternTree
  let edge: PatternEdge

  /// The pattern up to and with this step.
  public var pattern: PathPattern<Start, End> {
    PathPattern(tree: before.followed(by: .edge(edge)))
  }

  /// Keeps only the relations that satisfy a test.
  public func `where`(_ keeps: @escaping @Sendable (RelationEntry<R>) -> Bool) -> PatternStep {
    var edge = edge
    edge.tests.append { graph, row in graph.entry(at: row, as: R.self).map(keeps) ?? false }
    return PatternStep(before: before, edge: edge)
  }

  /// Keeps only the relations that hold on a date.
  public func on(_ date: PartialDate, _ certainty: RequiredCertainty = .possibly) -> PatternStep {
    var edge = edge
    edge.tests.append { graph, row in
      graph.relationTable.period(at: row).holds(on: date).satisfies(certainty)
    }
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
