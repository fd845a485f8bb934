extension TypedPathPattern {
  /// Follows a relation from its source, which is the type or role where the pattern ends, to its target.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == End {
    step(PatternEdge(along: R.self))
  }

  /// Follows a relation that goes out from any node.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == any Node, End: Node {
    step(PatternEdge(along: R.self))
  }

  /// Follows a relation that goes out from a role which the nodes where the pattern ends play.
  ///
  /// The function is only there for the compiler to check that they do:
  /// `.along(Party.self, as: { $0 })`. An extension can give a user-defined role the short form:
  ///
  /// ```swift
  /// extension TypedPathPattern where End: Signatory {
  ///   func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  ///   where R.Source == any Signatory { along(kind, as: { $0 }) }
  /// }
  /// ```
  public func along<R: Relation>(
    _ kind: R.Type, as role: (End) -> R.Source
  ) -> PatternStep<R, Start, End, R.Target> {
    step(PatternEdge(along: R.self))
  }

  /// Refuses, in words, a relation that does not go out from where the pattern ends.
  @available(
    *, unavailable,
    message:
      "the relation does not go out from the type of node where the pattern ends, nor from a role it plays"
  )
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target> {
    step(PatternEdge(along: R.self))
  }

  /// Follows a relation from its target, which is the type or role where the pattern ends, to its source.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == End {
    step(PatternEdge(against: R.self))
  }

  /// Follows a relation that goes to any node against its direction.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == any Node, End: Node {
    step(PatternEdge(against: R.self))
  }

  /// Follows, against its direction, a relation that goes to a role which the nodes where the pattern
  /// ends play; the function is only there for the compiler to check that they do.
  public func against<R: Relation>(
    _ kind: R.Type, as role: (End) -> R.Target
  ) -> PatternStep<R, Start, End, R.Source> {
    step(PatternEdge(against: R.self))
  }

  /// Refuses, in words, a relation that does not go to where the pattern ends.
  @available(
    *, unavailable,
    message:
      "the relation does not go to the type of node where the pattern ends, nor to a role it plays"
  )
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source> {
    step(PatternEdge(against: R.self))
  }

  private func step<R: Relation, To>(_ edge: PatternEdge) -> PatternStep<R, Start, End, To> {
    PatternStep(before: pattern.tree, edge: edge)
  }
}

extension TypedPathPattern {
  /// Follows a relation of either of two kinds with the same ends.
  public func either<R: Relation, Q: Relation>(
    _ one: R.Type, _ other: Q.Type
  ) -> PatternGroup<Start, End, R.Target>
  where R.Source == End, Q.Source == End, R.Target == Q.Target {
    either({ $0.along(R.self) }, { $0.along(Q.self) })
  }

  /// Goes on in either of two ways, which must end at the same type.
  ///
  /// ```swift
  /// pattern.either({ $0.along(ArmsSupply.self) }, { $0.against(TradeFlow.self) })
  /// ```
  public func either<One: TypedPathPattern, Other: TypedPathPattern>(
    _ one: (PathPattern<End, End>) -> One, _ other: (PathPattern<End, End>) -> Other
  ) -> PatternGroup<Start, End, One.End>
  where One.Start == End, Other.Start == End, One.End == Other.End {
    PatternGroup(
      before: pattern.tree, last: .either([one(.here).pattern.tree, other(.here).pattern.tree]))
  }

  /// Goes on in one of three ways, which must end at the same type.
  public func either<
    One: TypedPathPattern, Other: TypedPathPattern, Third: TypedPathPattern
  >(
    _ one: (PathPattern<End, End>) -> One, _ other: (PathPattern<End, End>) -> Other,
    _ third: (PathPattern<End, End>) -> Third
  ) -> PatternGroup<Start, End, One.End>
  where
    One.Start == End, Other.Start == End, Third.Start == End, One.End == Other.End,
    One.End == Third.End
  {
    PatternGroup(
      before: pattern.tree,
      last: .either([
        one(.here).pattern.tree, other(.here).pattern.tree, third(.here).pattern.tree,
      ]))
  }

  /// Takes several steps a number of times; they must end at the type they begin at.
  public func repeated<Part: TypedPathPattern>(
    _ bounds: ClosedRange<Int>, _ part: (PathPattern<End, End>) -> Part
  ) -> PathPattern<Start, End> where Part.Start == End, Part.End == End {
    let body = part(.here).pattern.tree
    return PathPattern(
      tree: pattern.tree.followed(by: .repeated(body, bounds.lowerBound, bounds.upperBound)))
  }

  /// Takes several steps at least a number of times; they must end at the type they begin at.
  public func repeated<Part: TypedPathPattern>(
    _ bounds: PartialRangeFrom<Int>, _ part: (PathPattern<End, End>) -> Part
  ) -> PathPattern<Start, End> where Part.Start == End, Part.End == End {
    let body = part(.here).pattern.tree
    return PathPattern(tree: pattern.tree.followed(by: .repeated(body, bounds.lowerBound, nil)))
  }

  /// Keeps only the paths that are here at a node of a type or role, which goes on from there.
  ///
  /// The way from a role to the types that play it: `.against(Party.self).as(SovereignState.self)`.
  public func `as`<T>(_ type: T.Type) -> PathPattern<Start, T> {
    PathPattern(tree: pattern.tree.followed(by: .test { $0 is T }))
  }

  /// Keeps only the paths that are here at a node that satisfies a test.
  public func at(_ keeps: @escaping @Sendable (End) -> Bool) -> PathPattern<Start, End> {
    PathPattern(tree: pattern.tree.followed(by: .test { ($0 as? End).map(keeps) ?? false }))
  }

  /// Keeps only the paths that are here at one node.
  public func at(_ node: End) -> PathPattern<Start, End> where End: Node {
    PathPattern(tree: pattern.tree.followed(by: .test { isSame($0, node) }))
  }
}

extension PathPattern where Start == End {
  /// The pattern without steps, from which the parts of others are made.
  static var here: PathPattern { PathPattern(tree: .sequence([])) }
}
