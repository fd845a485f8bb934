/// What kind of text says a state: a name, or a code of a list.
public enum StateIdentifier: String, Hashable, Sendable, CaseIterable, Codable {
  /// A name, in any language that ``StateNames`` has.
  case name
  /// ISO 3166-1 alpha-2, `KP`.
  case iso2
  /// ISO 3166-1 alpha-3, `PRK`.
  case iso3
  /// UN M49, the same number as ISO 3166-1 numeric, `408` or `008`.
  case m49
  /// The country code of the Correlates of War, `731`.
  case cow
  /// The country code of Gleditsch and Ward, `731`.
  case gw
  /// The code of the International Olympic Committee, `PRK`.
  case ioc
}

extension StateIdentifier: CustomStringConvertible {
  /// As reports write it: `name`, `ISO alpha-3`, `COW`.
  public var description: String {
    switch self {
    case .name: "name"
    case .iso2: "ISO alpha-2"
    case .iso3: "ISO alpha-3"
    case .m49: "M49"
    case .cow: "COW"
    case .gw: "GW"
    case .ioc: "IOC"
    }
  }
}
