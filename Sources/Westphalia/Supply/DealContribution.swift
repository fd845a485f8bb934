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

extension DealContribution: Codable {
  private enum CodingKeys: String, CodingKey { case gives, flows }

  /// Reads the properties; a list that is left out is empty.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    gives = try values.list(String.self, .gives)
    flows = try values.list(RelationID.self, .flows)
  }

  /// Writes the lists that are not empty.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeUnlessEmpty(gives, forKey: .gives)
    try values.encodeUnlessEmpty(flows, forKey: .flows)
  }
}
