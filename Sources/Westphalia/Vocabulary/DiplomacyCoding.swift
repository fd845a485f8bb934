import TypedGraph

extension ContiguityCategory: Codable {
  private static let words: [(String, ContiguityCategory)] = [
    ("land", .land), ("water12", .water12), ("water24", .water24), ("water150", .water150),
    ("water400", .water400),
  ]

  /// Reads the category's word, such as `water12`.
  public init(from decoder: any Decoder) throws { self = try decoder.word(Self.words) }

  /// Writes the category's word.
  public func encode(to encoder: any Encoder) throws {
    try encoder.writeText(Self.words[rawValue - 1].0)
  }
}

extension RelationsLevel.Level: Codable {
  /// Reads the words.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the words.
  public func encode(to encoder: any Encoder) throws { try encoder.writeText(description) }
}

extension Succession.PassingTreaties: Codable {
  /// Reads `all`, `byNotification`, `noTreaty`, or a list of the keys of treaties.
  public init(from decoder: any Decoder) throws {
    if let keys = try decoder.listUnlessText([String].self) {
      self = .only(keys)
    } else {
      self = try decoder.word([
        ("all", .all), ("byNotification", .byNotification), ("noTreaty", .noTreaty),
      ])
    }
  }

  /// Writes a word or a list of keys.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .all: try encoder.writeText("all")
    case .byNotification: try encoder.writeText("byNotification")
    case .noTreaty: try encoder.writeText("noTreaty")
    case .only(let keys): try encoder.writeList(keys)
    }
  }
}
