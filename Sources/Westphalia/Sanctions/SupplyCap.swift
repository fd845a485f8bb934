public import TypedGraph

/// A limit that a resolution sets on what a state may receive in a calendar year, from all suppliers together.
///
/// Said as `Resolution.resolution2397.caps(.refinedPetroleum, into: .northKorea, yearly: Quantity(500_000, .barrels))`.
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

  /// `caps refined petroleum at 500000 barrels a year into`.
  public var predicate: String { "caps \(commodity.name) at \(yearly) a year into" }
}

extension SupplyCap: Codable {}
