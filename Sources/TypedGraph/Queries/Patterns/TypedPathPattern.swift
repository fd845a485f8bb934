/// What can be read as a ``PathPattern``: patterns, and the steps that can still be refined.
public protocol TypedPathPattern<Start, End>: Sendable {
  /// The type or role of the node where paths begin.
  associatedtype Start

  /// The type or role of the node where paths end.
  associatedtype End

  /// The pattern so far.
  var pattern: PathPattern<Start, End> { get }
}
