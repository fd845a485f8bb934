import TypedGraph

extension TreatyPromise: Codable {
  private enum CodingKeys: String, CodingKey {
    case duty, article, by, to, strength, conditions, secret, isSecret
  }

  /// Reads the properties; what is left out is as in ``init(_:article:by:to:_:conditions:secret:isSecret:)``.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(Duty.self, forKey: .duty),
      article: try values.decodeIfPresent(String.self, forKey: .article),
      by: try values.decodeIfPresent(Parties.self, forKey: .by) ?? .every,
      to: try values.decodeIfPresent(Parties.self, forKey: .to) ?? .every,
      try values.decodeIfPresent(DutyStrength.self, forKey: .strength) ?? .unstated,
      conditions: try values.list(ObligationCondition.self, .conditions),
      secret: try values.decodeIfPresent(SecretProtocol.self, forKey: .secret),
      isSecret: try values.decodeIfPresent(Bool.self, forKey: .isSecret))
  }

  /// Writes the properties that say something.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(duty, forKey: .duty)
    try values.encodeIfPresent(article, forKey: .article)
    if promisors != .every { try values.encode(promisors, forKey: .by) }
    if beneficiaries != .every { try values.encode(beneficiaries, forKey: .to) }
    if strength != .unstated { try values.encode(strength, forKey: .strength) }
    try values.encodeUnlessEmpty(conditions, forKey: .conditions)
    try values.encodeIfPresent(secret, forKey: .secret)
    if isSecret != (secret?.conditions.isEmpty == true) {
      try values.encode(isSecret, forKey: .isSecret)
    }
  }
}

extension TreatyPromise.Parties: Codable {
  /// Reads `every`, or a list of states.
  public init(from decoder: any Decoder) throws {
    if let states = try decoder.listUnlessText([SovereignState].self) {
      self = .only(states)
    } else {
      self = try decoder.word([("every", .every)])
    }
  }

  /// Writes `every`, or a list of states.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .every: try encoder.writeText("every")
    case .only(let states): try encoder.writeList(states)
    }
  }
}

extension SecretProtocol: Codable {
  private enum CodingKeys: String, CodingKey { case source, conditions }

  /// Reads the properties; no conditions where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(EvidenceSource.self, forKey: .source),
      try values.list(ObligationCondition.self, .conditions))
  }

  /// Writes the properties that are not empty.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(source, forKey: .source)
    try values.encodeUnlessEmpty(conditions, forKey: .conditions)
  }
}

extension PactTerms: Codable {
  private enum CodingKeys: String, CodingKey { case treaty, article, strength, conditions }

  /// Reads the properties; what is left out is not stated.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      treaty: try values.decodeIfPresent(Treaty.self, forKey: .treaty),
      article: try values.decodeIfPresent(String.self, forKey: .article),
      strength: try values.decodeIfPresent(DutyStrength.self, forKey: .strength),
      conditions: try values.list(ObligationCondition.self, .conditions))
  }

  /// Writes the properties that are stated.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(treaty, forKey: .treaty)
    try values.encodeIfPresent(article, forKey: .article)
    try values.encodeIfPresent(strength, forKey: .strength)
    try values.encodeUnlessEmpty(conditions, forKey: .conditions)
  }
}
