import TypedGraph

extension HostilityLevel: Codable {
  private static let words: [(String, HostilityLevel)] = [
    ("none", .none), ("threat", .threat), ("display", .display), ("use", .use), ("war", .war),
  ]

  /// Reads the level's word, such as `threat`.
  public init(from decoder: any Decoder) throws { self = try decoder.word(Self.words) }

  /// Writes the level's word.
  public func encode(to encoder: any Encoder) throws {
    try encoder.writeText(Self.words[rawValue - 1].0)
  }
}

extension AttackPlace: Codable {
  private enum CodingKeys: String, CodingKey { case name, home, administrator, regions }

  /// Reads the properties.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .name),
      of: try values.decodeIfPresent(SovereignState.self, forKey: .home),
      administeredBy: try values.decodeIfPresent(SovereignState.self, forKey: .administrator),
      in: try values.decodeIfPresent([Region].self, forKey: .regions))
  }

  /// Writes the properties.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encodeIfPresent(home, forKey: .home)
    try values.encodeIfPresent(administrator, forKey: .administrator)
    try values.encodeIfPresent(regions, forKey: .regions)
  }
}
