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
