public import TypedGraph

/// A drawing closer of two states.
///
/// Said as `russia.drawsCloser(to: .northKorea)`.
public struct Rapprochement: Relation {
  /// One state.
  public typealias Source = SovereignState
  /// The other.
  public typealias Target = SovereignState

  /// Symmetric, positive.
  public static let tie = Tie.symmetric(.positive)

  /// Makes the relation.
  public init() {}

  /// `draws closer to`.
  public var predicate: String { "draws closer to" }
}
