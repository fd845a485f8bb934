import TypedGraph

extension Sanction: Codable {
  private enum CodingKeys: String, CodingKey { case measures, objective, outcome }

  /// Reads the properties; no measures where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.list(Measure.self, .measures),
      objective: try values.decodeIfPresent(String.self, forKey: .objective),
      outcome: try values.decodeIfPresent(Outcome.self, forKey: .outcome))
  }

  /// Writes the properties that are there.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeUnlessEmpty(measures, forKey: .measures)
    try values.encodeIfPresent(objective, forKey: .objective)
    try values.encodeIfPresent(outcome, forKey: .outcome)
  }
}

extension Prohibition: Codable {
  private enum CodingKeys: String, CodingKey { case resolutions, coversIndirectSupport }

  /// Reads the properties; no resolutions where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.list(Resolution.self, .resolutions),
      coversIndirectSupport: try values.decode(Bool.self, forKey: .coversIndirectSupport))
  }

  /// Writes the properties.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeUnlessEmpty(resolutions, forKey: .resolutions)
    try values.encode(coversIndirectSupport, forKey: .coversIndirectSupport)
  }
}
