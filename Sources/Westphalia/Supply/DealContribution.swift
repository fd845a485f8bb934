public import TypedGraph

/// What a party puts into a deal.
///
/// Said as `russia.contributes("oil", to: deal)`.
public struct DealContribution: Relation {
  /// The party.
  public typealias Source = any Actor
  /// The deal.
  public typealias Target = Deal

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// `exchange`.
  public static let kind: RelationKind = "exchange"

  /// What the party gives, in a few words.
  public let gives: [String]

  /// The relations of the graph that are this side of the deal.
  public let flows: [RelationID]

  /// Makes one side of a deal.
  public init(_ gives: String..., flows: [RelationID] = []) {
    self.gives = gives
    self.flows = flows
  }

  /// `gives arms in`.
  public var predicate: String { "gives \(gives.joined(separator: ", ")) in" }

  /// `gives arms`.
  public var label: String { "gives \(gives.joined(separator: ", "))" }
}
