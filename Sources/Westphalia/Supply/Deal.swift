/// A deal in which one flow is given for another: arms for oil.
///
/// A fact with more than two parties is a node with roles: the parties and the flows it joins are
/// stated by ``DealContribution`` relations.
public struct Deal: VocabularyNode {
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

extension Deal: Codable {}
