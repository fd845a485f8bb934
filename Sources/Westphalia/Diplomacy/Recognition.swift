public import TypedGraph

/// One state's recognition of another.
///
/// Said as `russia.recognizes(.northKorea)`.
public struct Recognition: Relation {
  /// The state that recognizes.
  public typealias Source = SovereignState
  /// The state that is recognized.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// Whether it is recognition *de jure*.
  public let isFull: Bool

  /// Makes the relation.
  public init(isFull: Bool = true) {
    self.isFull = isFull
  }

  /// `recognizes`.
  public var predicate: String { "recognizes" }
}

extension Recognition: Codable {}
