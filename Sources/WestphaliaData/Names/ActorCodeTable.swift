public import Westphalia

/// What codes and names of actors stand for, period by period: the library's knowledge as a table that other programs can
/// join with their events.
///
/// The periods of a code are half-open, do not overlap and leave no day out, so that a join by code and date finds exactly one row
/// for a code that is known and none for another. They say what ``DataSet/gdelt(_:)`` and the readers of tables say.
///
/// ```swift
/// let table = ActorCodeTable(of: [.cameo, .name])
/// try Data(table.csv().utf8).write(to: file)
/// ```
public struct ActorCodeTable: Hashable, Sendable {
  /// What a code says during a period.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// It is the state's own.
    case own
    /// It is a code of today for the state of the same place then: `RUS` in 1985 for the Soviet Union. A row that has it is repaired.
    case ofToday = "of today"
    /// It says a region and no state: `EUR`.
    case region
    /// Several states have the name.
    case several
    /// States have it at other times only.
    case nobody
  }

  /// A code or name, and what it says during a period.
  public struct Entry: Hashable, Sendable {
    /// The scheme.
    public let scheme: ActorScheme
    /// The code or name.
    public let code: String
    /// The first day inside; nil where there is none.
    public let since: CalendarDate?
    /// The first day outside; nil where there is none.
    public let until: CalendarDate?
    /// The state; nil unless it is ``Standing/own`` or ``Standing/ofToday``.
    public let state: SovereignState?
    /// What the code says.
    public let standing: Standing
  }

  /// The entries in the order of schemes, codes and time.
  public let entries: [Entry]

  /// Makes the table of some schemes.
  ///
  /// - Parameter schemes: The schemes, in the order in which they come in the table; all where left out.
  /// - Complexity: O(*c*) in codes and names, of which each has a few periods.
  public init(of schemes: [ActorScheme] = ActorScheme.allCases) {
    entries = schemes.flatMap { scheme in
      scheme.codes.flatMap { Self.entries(of: $0, scheme) }
    }
  }

  /// The table as CSV: `scheme,code,since,until,state,name,standing`, days whole and half-open, empty where open.
  ///
  /// - Complexity: O(*n*) in entries.
  public func csv() -> String {
    var rows = CSVRows()
    rows.append(["scheme", "code", "since", "until", "state", "name", "standing"])
    for entry in entries {
      rows.append([
        entry.scheme.rawValue, entry.code, entry.since?.description ?? "",
        entry.until?.description ?? "", entry.state?.id ?? "", entry.state?.name ?? "",
        entry.standing.rawValue,
      ])
    }
    return rows.text
  }

  /// The entries of a code: what it says is asked on each day from which on that may be something else.
  private static func entries(of code: String, _ scheme: ActorScheme) -> [Entry] {
    let days = [.earliest] + scheme.changeDays(of: code).sorted().filter { $0 != .earliest }
    var entries: [Entry] = []
    for day in days where day != .latest {
      let meaning = scheme.meaning(of: code, on: PartialDate(day))
      let (state, standing) = parts(of: meaning)
      let since: CalendarDate? = day == .earliest ? nil : day
      if let last = entries.last {
        if last.state?.id == state?.id, last.standing == standing { continue }
        entries[entries.count - 1] = Entry(
          scheme: scheme, code: code, since: last.since, until: day, state: last.state,
          standing: last.standing)
      }
      entries.append(
        Entry(
          scheme: scheme, code: code, since: since, until: nil, state: state, standing: standing))
    }
    return entries
  }

  private static func parts(of meaning: ActorMeaning) -> (SovereignState?, Standing) {
    switch meaning {
    case .state(let state, let isOfToday): (state, isOfToday ? .ofToday : .own)
    case .region: (nil, .region)
    case .several: (nil, .several)
    case .nobody, .unknown: (nil, .nobody)
    }
  }
}

extension ActorCodeTable: CustomStringConvertible {
  /// How many entries there are, and of which schemes.
  public var description: String {
    let schemes = entries.reduce(into: [ActorScheme]()) {
      if $0.last != $1.scheme { $0.append($1.scheme) }
    }
    return "\(entries.count) entries of \(schemes.map(\.rawValue).joined(separator: ", "))"
  }
}

extension ActorCodeTable.Entry: CustomStringConvertible {
  /// `RUS since 1922-12-30 until 1991-12-26: SUN (of today)`.
  public var description: String {
    code + (since.map { " since \($0)" } ?? "") + (until.map { " until \($0)" } ?? "") + ": "
      + (state.map { "\($0.id) (\(standing))" } ?? "\(standing)")
  }
}

extension ActorCodeTable.Standing: CustomStringConvertible {
  /// The word.
  public var description: String { rawValue }
}
