import TypedGraph

extension Party: Codable {
  private enum CodingKeys: String, CodingKey {
    case signed, ratified, enteredIntoForce, withdrew, denounced, suspensions, awaitsRatification,
      reservations, bindsMembers
  }

  /// Reads the properties; what is left out is as in ``init(signed:ratified:enteredIntoForce:withdrew:denounced:suspensions:awaitsRatification:reservations:bindsMembers:)``.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func date(_ key: CodingKeys) throws -> PartialDate? {
      try values.decodeIfPresent(PartialDate.self, forKey: key)
    }
    self.init(
      signed: try date(.signed), ratified: try date(.ratified),
      enteredIntoForce: try date(.enteredIntoForce), withdrew: try date(.withdrew),
      denounced: try date(.denounced), suspensions: try values.list(Period.self, .suspensions),
      awaitsRatification: try values.decodeIfPresent(Bool.self, forKey: .awaitsRatification)
        ?? false, reservations: try values.list(String.self, .reservations),
      bindsMembers: try values.decodeIfPresent(Bool.self, forKey: .bindsMembers))
  }

  /// Writes the properties that say something.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(signed, forKey: .signed)
    try values.encodeIfPresent(ratified, forKey: .ratified)
    try values.encodeIfPresent(enteredIntoForce, forKey: .enteredIntoForce)
    try values.encodeIfPresent(withdrew, forKey: .withdrew)
    try values.encodeIfPresent(denounced, forKey: .denounced)
    try values.encodeUnlessEmpty(suspensions, forKey: .suspensions)
    if awaitsRatification { try values.encode(true, forKey: .awaitsRatification) }
    try values.encodeUnlessEmpty(reservations, forKey: .reservations)
    try values.encodeIfPresent(bindsMembers, forKey: .bindsMembers)
  }
}
