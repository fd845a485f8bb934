public import TypedGraph

/// A lasting rivalry of two states.
///
/// Said as `iran.isRival(of: .saudiArabia)`.
public struct Rivalry: Relation {
  /// One rival.
  public typealias Source = SovereignState
  /// The other.
  public typealias Target = SovereignState

  /// Symmetric, negative.
  public static let tie = Tie.symmetric(.negative)

  /// Makes the relation.
  public init() {}

  /// `is a rival of`.
  public var predicate: String { "is a rival of" }
}

extension Rivalry: Codable {}
