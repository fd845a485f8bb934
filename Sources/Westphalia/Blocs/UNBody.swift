import TypedGraph

/// A body of the United Nations: the Security Council, a committee, a panel.
public struct UNBody: Body, Recipient {
  /// The body's key, `UNSC`.
  public let id: String

  /// The common English name.
  public let name: String

  /// Other names it goes by.
  public let aliases: [String]

  /// Makes a body.
  public init(_ key: String, name: String, aliases: [String] = []) {
    id = key
    self.name = name
    self.aliases = aliases
  }
}

extension UNBody: Codable {
  private enum CodingKeys: String, CodingKey { case id, name, aliases }

  /// Reads the properties; no aliases where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .id),
      name: try values.decode(String.self, forKey: .name),
      aliases: try values.list(String.self, .aliases))
  }

  /// Writes the properties that are not empty.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encodeUnlessEmpty(aliases, forKey: .aliases)
  }
}
