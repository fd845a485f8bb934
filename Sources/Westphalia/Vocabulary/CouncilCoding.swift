import TypedGraph

extension Council: Codable {
  private enum CodingKeys: String, CodingKey { case body, members, needed, vetoes }

  /// Reads the properties; no members and no vetoes where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(UNBody.self, forKey: .body),
      members: try values.list(SovereignState.self, .members),
      needed: try values.decode(Int.self, forKey: .needed),
      vetoes: try values.decodeIfPresent(Vetoes.self, forKey: .vetoes) ?? .ofNobody)
  }

  /// Writes the properties that say something.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(body, forKey: .body)
    try values.encodeUnlessEmpty(members, forKey: .members)
    try values.encode(needed, forKey: .needed)
    if vetoes != .ofNobody { try values.encode(vetoes, forKey: .vetoes) }
  }
}

extension Council.Vetoes: Codable {
  /// Reads `ofNobody`, `ofEveryMember`, `ofPermanentMembers`, or a list of states.
  public init(from decoder: any Decoder) throws {
    if let states = try decoder.listUnlessText([SovereignState].self) {
      self = .of(states)
    } else {
      self = try decoder.word([
        ("ofNobody", .ofNobody), ("ofEveryMember", .ofEveryMember),
        ("ofPermanentMembers", .ofPermanentMembers),
      ])
    }
  }

  /// Writes a word or a list of states.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .ofNobody: try encoder.writeText("ofNobody")
    case .ofEveryMember: try encoder.writeText("ofEveryMember")
    case .ofPermanentMembers: try encoder.writeText("ofPermanentMembers")
    case .of(let states): try encoder.writeList(states)
    }
  }
}
