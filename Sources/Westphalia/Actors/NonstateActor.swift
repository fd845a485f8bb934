/// A party to conflict or supply that is no state: a movement, an armed group, a company.
public struct NonstateActor: Recipient, Supplier {
  /// The actor's key.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes a non-state actor.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }
}

extension NonstateActor: Codable {}
