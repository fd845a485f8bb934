import TypedGraph

extension ObligationCondition: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case adversary, attackers, adversarySupported, place, conflict, adversaries, refusedDemand,
      inAccordance, other
  }

  private enum CountKeys: String, CodingKey { case atLeast, among }

  private static let words: [(String, ObligationCondition)] = [
    ("unrecordedAdversary", .unrecordedAdversary),
    ("territoryUnderAdministration", .territoryUnderAdministration),
    ("ownTerritory", .ownTerritory), ("unprovoked", .unprovoked),
    ("partnerIsAttacked", .partnerIsAttacked), ("stateOfWar", .stateOfWar),
  ]

  /// Reads a word, such as `unprovoked`, or an object with one condition's name and what it says, such
  /// as `{"adversary": […]}`.
  public init(from decoder: any Decoder) throws {
    if try decoder.textIfAny() != nil {
      self = try decoder.word(Self.words)
      return
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let keys = CodingKeys.allCases.filter { values.contains($0) }
    guard let key = keys.first, keys.count == 1 else {
      let names = CodingKeys.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "a condition has one of \(names)"))
    }
    func text() throws -> String { try values.decode(String.self, forKey: key) }
    switch key {
    case .adversary: self = .adversary(try values.decode([SovereignState].self, forKey: key))
    case .attackers: self = .attackers(try values.decode([AttackerKind].self, forKey: key))
    case .adversarySupported:
      self = .adversarySupported(by: try values.decode([SovereignState].self, forKey: key))
    case .place: self = .place(try values.decode(Region.self, forKey: key))
    case .conflict: self = .conflict(try text())
    case .adversaries:
      let count = try values.nestedContainer(keyedBy: CountKeys.self, forKey: key)
      self = .adversaries(
        atLeast: try count.decode(Int.self, forKey: .atLeast),
        among: try count.list(SovereignState.self, .among))
    case .refusedDemand: self = .refusedDemand(try text())
    case .inAccordance: self = .inAccordance(with: try text())
    case .other: self = .other(try text())
    }
  }

  /// Writes a word, or an object with one name.
  public func encode(to encoder: any Encoder) throws {
    if let word = Self.words.first(where: { $0.1 == self })?.0 {
      return try encoder.writeText(word)
    }
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .adversary(let states): try values.encode(states, forKey: .adversary)
    case .attackers(let kinds): try values.encode(kinds, forKey: .attackers)
    case .adversarySupported(let states): try values.encode(states, forKey: .adversarySupported)
    case .place(let region): try values.encode(region, forKey: .place)
    case .conflict(let name): try values.encode(name, forKey: .conflict)
    case .adversaries(let count, let among):
      var counted = values.nestedContainer(keyedBy: CountKeys.self, forKey: .adversaries)
      try counted.encode(count, forKey: .atLeast)
      try counted.encodeUnlessEmpty(among, forKey: .among)
    case .refusedDemand(let demand): try values.encode(demand, forKey: .refusedDemand)
    case .inAccordance(let law): try values.encode(law, forKey: .inAccordance)
    case .other(let text): try values.encode(text, forKey: .other)
    case .unrecordedAdversary, .territoryUnderAdministration, .ownTerritory, .unprovoked,
      .partnerIsAttacked, .stateOfWar:
      break
    }
  }
}
