/// A pattern of paths whose ends and steps the compiler checks.
///
/// ```swift
/// let pattern = PathPattern.from(SovereignState.self)
///   .along(ArmsSupply.self).where { $0.relation.weapon == .artilleryShells }.repeated(1...3)
///   .along(Party.self)
/// for match in graph.matches(pattern, from: .northKorea) { print(match.end, match.relations) }
/// ```
///
/// Each step begins where the one before ends: a relation that does not go out from that type of node,
/// or from a role it plays, does not compile. A pattern is a value; nothing is searched before
/// ``GraphQueries/matches(_:from:_:inTimeOrder:maximumLength:)`` or
/// ``GraphQueries/shortestMatches(_:from:)`` is read.
///
/// Repetitions and choices nest 100 levels deep at most, and a pattern has at most 100,000 steps, those of
/// a part that is used twice counted twice. A question with a larger one throws
/// ``QueryError/invalidParameter(name:reason:)``.
public struct PathPattern<Start, End>: TypedPathPattern {
  let tree: PatternTree

  /// This pattern.
  public var pattern: PathPattern<Start, End> { self }

  init(tree: PatternTree) {
    self.tree = tree
  }

  /// The pattern of a single node of a type or role: where paths begin.
  public static func from(_ type: Start.Type) -> PathPattern where Start == End {
    PathPattern(tree: .sequence([]))
  }
}

/// What can be read as a ``PathPattern``: patterns, and the steps that can still be refined.
public protocol TypedPathPattern<Start, End>: Sendable {
  /// The type or role of the node where paths begin.
  associatedtype Start

  /// The type or role of the node where paths end.
  associatedtype End

  /// The pattern so far.
  var pattern: PathPattern<Start, End> { get }
}

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
  public func on(_ date: PartialDate, _ least: Certainty = .possibly) -> PatternStep {
    var edge = edge
    edge.tests.append { graph, row in
      graph.relationTable.period(at: row).holds(on: date) >= least
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

/// A pattern whose last step is one of several, which can be repeated.
public struct PatternGroup<Start, From, End>: TypedPathPattern {
  let before: PatternTree
  let last: PatternTree

  /// The pattern up to and with this step.
  public var pattern: PathPattern<Start, End> { PathPattern(tree: before.followed(by: last)) }

  /// Takes one of the steps a number of times; they must end at the type they begin at.
  public func repeated(_ bounds: ClosedRange<Int>) -> PathPattern<Start, End> where From == End {
    PathPattern(tree: before.followed(by: .repeated(last, bounds.lowerBound, bounds.upperBound)))
  }

  /// Takes one of the steps at least a number of times; they must end at the type they begin at.
  public func repeated(_ bounds: PartialRangeFrom<Int>) -> PathPattern<Start, End>
  where From == End {
    PathPattern(tree: before.followed(by: .repeated(last, bounds.lowerBound, nil)))
  }

  /// Takes one of the steps or none; they must end at the type they begin at.
  public func optional() -> PathPattern<Start, End> where From == End { repeated(0...1) }
}
