public import TypedGraph

/// A ban on help for an item, set by a resolution or the body behind it.
///
/// Said as `Resolution.resolution1718.prohibits(supportFor: Program.northKoreanMissiles)`.
public struct Prohibition: Relation {
  /// The resolution, body or bloc that forbids.
  public typealias Source = any RuleSource
  /// What help is forbidden for.
  public typealias Target = any RegulatedItem

  /// Directed and negative.
  public static let tie = Tie.directed(.negative)

  /// The resolutions that say so.
  public let resolutions: [Resolution]

  /// Whether indirect help is forbidden too.
  public let coversIndirectSupport: Bool

  /// Makes a prohibition.
  public init(_ resolutions: Resolution..., coversIndirectSupport: Bool = true) {
    self.init(resolutions, coversIndirectSupport: coversIndirectSupport)
  }

  /// Makes a prohibition.
  public init(_ resolutions: [Resolution], coversIndirectSupport: Bool = true) {
    self.resolutions = resolutions
    self.coversIndirectSupport = coversIndirectSupport
  }

  /// `prohibits support for the`, direct and indirect where it covers both.
  public var predicate: String {
    coversIndirectSupport
      ? "prohibits direct and indirect support for the" : "prohibits support for the"
  }
}
