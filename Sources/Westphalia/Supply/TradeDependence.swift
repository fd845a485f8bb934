public import TypedGraph

/// The share of a state's product that its trade with another is.
///
/// Said as `northKorea.dependsOnTrade(with: .china, share: 0.4)`.
///
/// (imports + exports) / GDP of the source; the two sides of one trade differ.
public struct TradeDependence: Relation {
  /// The state that depends.
  public typealias Source = SovereignState
  /// On whom it depends.
  public typealias Target = SovereignState

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// The share, 0 and up.
  public let share: Double

  /// Makes the relation.
  public init(_ share: Double) {
    self.share = share
  }

  /// `depends in trade on`.
  public var predicate: String { "depends in trade on" }
}

extension TradeDependence: Codable {}
