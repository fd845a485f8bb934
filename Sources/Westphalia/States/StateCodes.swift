import TypedGraph

/// The codes by which data sets know a state; nil where a list has none for it.
///
/// Sources: ISO 3166-1 and 3166-3, UN M49, Correlates of War State System v2016, Gleditsch–Ward.
public struct StateCodes: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, `KP`.
  public var iso2: String?

  /// ISO 3166-1 alpha-3, `PRK`.
  public var iso3: String?

  /// ISO 3166-3, the four letters of a code that was withdrawn, `SUHH`.
  public var formerISO: String?

  /// UN M49, the same number as ISO 3166-1 numeric, 408.
  public var m49: Int?

  /// The Correlates of War abbreviation, `PRK`.
  public var cowAbbreviation: String?

  /// The Correlates of War country code, 731.
  public var cow: Int?

  /// The Gleditsch–Ward country code, 731.
  public var gw: Int?

  /// A code of ISO's user-assigned range in wide use, `XKX` for Kosovo.
  public var userAssigned: String?

  /// Makes a set of codes.
  public init(
    iso2: String? = nil, iso3: String? = nil, formerISO: String? = nil, m49: Int? = nil,
    cowAbbreviation: String? = nil, cow: Int? = nil, gw: Int? = nil, userAssigned: String? = nil
  ) {
    self.iso2 = iso2
    self.iso3 = iso3
    self.formerISO = formerISO
    self.m49 = m49
    self.cowAbbreviation = cowAbbreviation
    self.cow = cow
    self.gw = gw
    self.userAssigned = userAssigned
  }

  var attributes: [Attribute] { Attribute.reflecting(self) }
}

extension StateCodes: CustomStringConvertible {
  /// The codes that are known: `iso2: KP, iso3: PRK, cow: 731`.
  public var description: String {
    attributes.map { "\($0.name): \($0.value)" }.joined(separator: ", ")
  }
}

extension StateCodes: Codable {}
