public import TypedGraph

/// A part that a state takes in a war beside one of its sides.
///
/// Said as `northKorea.contributes(to: war, onTheSideOf: .russia)`.
public struct WarContribution: Relation {
  /// The state that contributes.
  public typealias Source = SovereignState
  /// The war.
  public typealias Target = HistoricalEvent

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// The state it helps.
  public let side: SovereignState

  /// Makes the relation.
  public init(side: SovereignState) {
    self.side = side
  }

  /// `contributes on the side of Russia to`.
  public var predicate: String { "contributes on the side of \(side.name) to" }

  /// `contribution`.
  public var label: String { "contribution" }
}

extension WarContribution: Codable {}
