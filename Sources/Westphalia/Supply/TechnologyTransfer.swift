public import TypedGraph

/// A technology that one side passes to another.
///
/// Said as `russia.transfers(Technology.spaceLaunch, to: .northKorea)`.
public struct TechnologyTransfer: Relation {
  /// The supplier.
  public typealias Source = any Supplier
  /// The recipient.
  public typealias Target = any Recipient

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// What is passed on.
  public let technology: Technology

  /// Makes the relation.
  public init(_ technology: Technology) {
    self.technology = technology
  }

  /// `transfers space launch to`.
  public var predicate: String { "transfers \(technology.name) to" }

  /// `space launch`.
  public var label: String { technology.name }
}

extension TechnologyTransfer: Codable {}
