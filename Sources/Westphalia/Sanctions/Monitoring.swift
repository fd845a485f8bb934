public import TypedGraph

/// A body's watching over a regime.
///
/// Said as `UNBody.panelOfExperts1874.monitors(regime)`.
public struct Monitoring: Relation {
  /// The body.
  public typealias Source = UNBody
  /// The regime.
  public typealias Target = SanctionsRegime

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// `monitors`.
  public var predicate: String { "monitors" }
}

extension Monitoring: Codable {}
