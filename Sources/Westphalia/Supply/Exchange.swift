public import TypedGraph

/// A deal in which one flow is given for another: arms for oil.
///
/// A fact with more than two parties is a node with roles: the parties and the flows it joins are
/// told by ``DealContribution`` relations.
public struct Deal: Node {
  /// The deal's key.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes a deal.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }
}

/// What a party puts into a deal.
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

  /// The words between its ends.
  public var predicate: String { "gives \(gives.joined(separator: ", ")) in" }

  /// `gives` and what is given.
  public var label: String { "gives \(gives.joined(separator: ", "))" }
}
