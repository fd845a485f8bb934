import TypedGraph

extension Quantity: Codable {
  private enum CodingKeys: String, CodingKey { case amount, measure }

  /// Reads the amount and the measure; an amount that is negative or not finite is refused.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let measure = try values.decode(Measure.self, forKey: .measure)
    let amount = try values.decode(Double.self, forKey: .amount)
    do throws(QuantityError) {
      self = try Quantity(amount, measure)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .amount, in: values, debugDescription: error.description)
    }
  }

  /// Writes the amount and the measure.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(amount, forKey: .amount)
    try values.encode(measure, forKey: .measure)
  }
}
