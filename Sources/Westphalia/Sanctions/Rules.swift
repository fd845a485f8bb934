public import TypedGraph

/// A limit that a resolution sets on what a state may receive in a calendar year, from all suppliers together.
public struct SupplyCap: Relation {
  /// The resolution.
  public typealias Source = Resolution
  /// The state that receives.
  public typealias Target = SovereignState

  /// Directed and negative.
  public static let tie = Tie.directed(.negative)

  /// `cap`.
  public static let kind: RelationKind = "cap"

  /// What is limited.
  public let commodity: Commodity

  /// The most that may flow in a calendar year.
  public let yearly: Quantity

  /// Makes a cap.
  public init(_ commodity: Commodity, yearly: Quantity) {
    self.commodity = commodity
    self.yearly = yearly
  }

  /// The words between its ends.
  public var predicate: String { "caps \(commodity.name) at \(yearly) a year into" }
}

/// A ban on help for an item, set by a resolution or the body behind it.
public struct Prohibition: Relation {
  /// Whoever forbids.
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

  /// The words between its ends.
  public var predicate: String {
    coversIndirectSupport
      ? "prohibits direct and indirect support for the" : "prohibits support for the"
  }
}
