import Westphalia

/// How a table of events writes the state of an actor.
public enum ActorScheme: String, Hashable, Sendable, CaseIterable, Codable {
  /// The country codes of CAMEO, as GDELT has them: ISO 3166-1 alpha-3 with regions beside them, `PRK`, `EUR`.
  case cameo
  /// The country codes of the Correlates of War, `731`.
  case cow
  /// The country codes of Gleditsch and Ward, `731`.
  case gw
  /// English names, as ICEWS has them, `North Korea`.
  case name
}

extension ActorScheme: CustomStringConvertible {
  /// The word.
  public var description: String { rawValue }
}

/// What a code or name of an actor says on a date.
enum ActorMeaning: Equatable {
  /// A state. A code of today stands for the state of the same place then, `RUS` in 1985 for the Soviet Union.
  case state(SovereignState, isOfToday: Bool)
  /// A region of CAMEO, `EUR`.
  case region
  /// Several states have the name on the date.
  case several
  /// A code or name of states at other times.
  case nobody
  /// Neither of a state nor of a region.
  case unknown
}

extension ActorScheme {
  /// What a code or name says on a date.
  func meaning(of code: String, on date: PartialDate) -> ActorMeaning {
    switch self {
    case .cameo: Self.cameoMeaning(of: code, on: date)
    case .cow:
      Self.meaning(of: code) {
        SovereignState.with(cow: $0, on: date)
      } other: {
        SovereignState.with(cow: $0, nearest: date)
      }
    case .gw:
      Self.meaning(of: code) {
        SovereignState.with(gw: $0, on: date)
      } other: {
        SovereignState.with(gw: $0, nearest: date)
      }
    case .name:
      switch SovereignState.named(code, on: date) {
      case .found(let state): .state(state, isOfToday: false)
      case .ambiguous: .several
      case .unknown(let others): others.isEmpty ? .unknown : .nobody
      }
    }
  }

  /// The codes or names of the scheme that are known, in order.
  var codes: [String] {
    switch self {
    case .cameo: Set(SovereignState.alpha3Codes).union(Self.regions).sorted()
    case .cow: SovereignState.cowCodes.map(String.init)
    case .gw: SovereignState.gwCodes.map(String.init)
    case .name: Set(SovereignState.all.flatMap { $0.names.map(\.text) }).sorted()
    }
  }

  /// The days from which on a code or name may say something else.
  func changeDays(of code: String) -> Set<CalendarDate> {
    switch self {
    case .cameo:
      SovereignState.changeDays(ofISO: code).union(
        SovereignState.withISO(alpha3: code)?.codes.cow.map(SovereignState.changeDays(ofCOW:)) ?? []
      )
    case .cow: Int(code).map(SovereignState.changeDays(ofCOW:)) ?? []
    case .gw: Int(code).map(SovereignState.changeDays(ofGW:)) ?? []
    case .name: SovereignState.changeDays(ofName: code)
    }
  }

  private static func cameoMeaning(of code: String, on date: PartialDate) -> ActorMeaning {
    if let state = SovereignState.withISO(alpha3: code, on: date) {
      return .state(state, isOfToday: false)
    }
    if regions.contains(code) { return .region }
    guard let today = SovereignState.withISO(alpha3: code) else { return .unknown }
    if let cow = today.codes.cow, let state = SovereignState.with(cow: cow, on: date) {
      return .state(state, isOfToday: true)
    }
    return .nobody
  }

  private static func meaning(
    of code: String, on date: (Int) -> SovereignState?, other: (Int) -> SovereignState?
  ) -> ActorMeaning {
    guard let number = Int(code) else { return .unknown }
    if let state = date(number) { return .state(state, isOfToday: false) }
    return other(number) == nil ? .unknown : .nobody
  }

  /// The regions among the country codes of CAMEO, after its codebook, chapter 3.
  private static let regions: Set<String> = [
    "AFR", "ASA", "BLK", "CAS", "CAU", "CEU", "CFR", "CRB", "EAF", "EEU", "EIN", "EUR", "LAM",
    "MDT", "MEA", "NAF", "NMR", "PGS", "SAF", "SAM", "SAS", "SCN", "SEA", "WAF", "WST",
  ]
}
