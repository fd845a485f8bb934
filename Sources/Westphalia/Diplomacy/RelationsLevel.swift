public import TypedGraph

/// The level at which two states place their relations.
///
/// Said as `russia.hasRelations(at: "strategic partnership", with: .northKorea)`.
public struct RelationsLevel: Relation {
  /// One state.
  public typealias Source = SovereignState
  /// The other.
  public typealias Target = SovereignState

  /// Symmetric, positive.
  public static let tie = Tie.symmetric(.positive)

  /// The level in the parties' own words, `comprehensive strategic partnership`.
  public let level: String

  /// Makes the relation.
  public init(_ level: String) {
    self.level = level
  }

  /// `has relations at the level of strategic partnership with`.
  public var predicate: String { "has relations at the level of \(level) with" }

  /// `strategic partnership`.
  public var label: String { level }
}
