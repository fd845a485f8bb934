public import TypedGraph

/// Money or equipment that one state gives another for its forces.
///
/// Said as `unitedStates.givesMilitaryAid(Quantity(300, .millionUSD), to: .ukraine)`.
public struct MilitaryAid: Relation {
  /// The supplier.
  public typealias Source = SovereignState
  /// The recipient.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// How much, where a source says.
  public let quantity: Quantity?

  /// Makes the relation.
  public init(quantity: Quantity? = nil) {
    self.quantity = quantity
  }

  /// `gives military aid to`.
  public var predicate: String { "gives military aid to" }
}

extension MilitaryAid: Codable {}
