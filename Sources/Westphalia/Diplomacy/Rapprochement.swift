public import TypedGraph

/// Two states' drawing closer to each other.
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

extension Rapprochement: Codable {}
