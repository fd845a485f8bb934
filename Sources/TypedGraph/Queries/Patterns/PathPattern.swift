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
