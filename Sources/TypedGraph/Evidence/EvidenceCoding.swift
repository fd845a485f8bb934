extension EvidenceSource: Codable {
  private enum CodingKeys: String, CodingKey { case id, title, url, published }

  /// Reads the properties; the title is the id where it is left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .id),
      title: try values.decodeIfPresent(String.self, forKey: .title),
      url: try values.decodeIfPresent(String.self, forKey: .url),
      published: try values.decodeIfPresent(PartialDate.self, forKey: .published))
  }

  /// Writes the properties, and the title where it is not the id.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    if !title.utf8.elementsEqual(id.utf8) { try values.encode(title, forKey: .title) }
    try values.encodeIfPresent(url, forKey: .url)
    try values.encodeIfPresent(published, forKey: .published)
  }
}

extension EvidenceSource {
  /// Whether both agree in everything, not in the id alone.
  package func isIdentical(to other: EvidenceSource) -> Bool {
    id == other.id && title == other.title && url == other.url && published == other.published
  }
}

extension Evidence: Codable {
  private enum CodingKeys: String, CodingKey {
    case source, at, polarity, modality, quotation, speakers, confidence, note
  }

  /// Reads the properties; what is left out is as in ``init(_:at:polarity:modality:quotation:speakers:confidence:note:)``.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(EvidenceSource.self, forKey: .source),
      at: try values.decodeIfPresent(String.self, forKey: .at),
      polarity: try values.decodeIfPresent(Polarity.self, forKey: .polarity) ?? .affirmed,
      modality: try values.decodeIfPresent(Modality.self, forKey: .modality) ?? .asserted,
      quotation: try values.decodeIfPresent(String.self, forKey: .quotation),
      speakers: try values.list(String.self, .speakers),
      confidence: try values.decodeIfPresent(Confidence.self, forKey: .confidence),
      note: try values.decodeIfPresent(String.self, forKey: .note))
  }

  /// Writes the properties that say more than that the source asserts it.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(source, forKey: .source)
    try values.encodeIfPresent(position, forKey: .at)
    if polarity != .affirmed { try values.encode(polarity, forKey: .polarity) }
    if modality != .asserted { try values.encode(modality, forKey: .modality) }
    try values.encodeIfPresent(quotation, forKey: .quotation)
    try values.encodeUnlessEmpty(speakers, forKey: .speakers)
    try values.encodeIfPresent(confidence, forKey: .confidence)
    try values.encodeIfPresent(note, forKey: .note)
  }
}

extension Evidence.Polarity: Codable {
  /// Reads `affirmed` or `denied`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.word([("affirmed", .affirmed), ("denied", .denied)])
  }

  /// Writes `affirmed` or `denied`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.writeText(self == .affirmed ? "affirmed" : "denied")
  }
}

extension Confidence: Codable {
  /// Reads the degree.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let degree = try container.decode(Double.self)
    guard let confidence = Confidence(degree) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(degree) is no confidence: it is a number from 0 to 1")
    }
    self = confidence
  }

  /// Writes the degree.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(degree)
  }
}
