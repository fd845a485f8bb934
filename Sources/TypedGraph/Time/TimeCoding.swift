extension PartialDate: Codable {
  /// Reads the ISO 8601 form, `2024-06`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.singleText { text throws(DateError) in try PartialDate(text) }
  }

  /// Writes the ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    try encoder.writeText(description)
  }
}

extension CalendarDate: Codable {
  /// Reads the ISO 8601 form, `2024-06-19`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.singleText { text throws(DateError) in try CalendarDate(text) }
  }

  /// Writes the ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    try encoder.writeText(description)
  }
}

extension Period: Codable {
  private enum CodingKeys: String, CodingKey { case from, until }

  /// Reads an interval of EDTF, `2023-09/..`, or an object of bounds with the names `from` and `until`,
  /// each a date, `open` or `unknown`; there `until` is the first day outside, as in this package.
  public init(from decoder: any Decoder) throws {
    if try decoder.textIfAny() != nil {
      self = try decoder.singleText { text throws(DateError) in try Period(edtf: text) }
      return
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self = Period.always.starting(try Self.bound(.from, values))
      .ending(try Self.bound(.until, values))
  }

  /// Writes an interval of EDTF, or an object of bounds where EDTF has no form for the period.
  public func encode(to encoder: any Encoder) throws {
    if let edtf { return try encoder.writeText(edtf) }
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(start.description, forKey: .from)
    try values.encode(end.description, forKey: .until)
  }

  private static func bound(
    _ key: CodingKeys, _ values: KeyedDecodingContainer<CodingKeys>
  ) throws -> Bound {
    let text = try values.decode(String.self, forKey: key)
    switch text {
    case "open": return .open
    case "unknown": return .unknown
    default:
      do throws(DateError) {
        return .date(try PartialDate(text))
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values, debugDescription: error.description)
      }
    }
  }
}
