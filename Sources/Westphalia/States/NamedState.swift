public import TypedGraph

/// What a name says on a date: a state, several, or none.
public enum NamedState: Hashable, Sendable {
  /// The one state that has the name on the date.
  case found(SovereignState)
  /// Several states have it on the date, in the order of their keys: the caller must choose.
  case ambiguous([SovereignState])
  /// No state has it on the date; those that have it on others, in the order of their keys.
  case unknown(otherwise: [SovereignState])

  /// The state, where the name says one and no more.
  public var state: SovereignState? {
    if case .found(let state) = self { state } else { nil }
  }
}

extension NamedState: CustomStringConvertible {
  /// `South Korea`; `either North Korea or South Korea`; `nobody at that date, at others Soviet Union`.
  public var description: String {
    switch self {
    case .found(let state): state.name
    case .ambiguous(let states): "either " + states.map(\.name).joined(separator: " or ")
    case .unknown(let states) where states.isEmpty: "no state that is known here"
    case .unknown(let states): "nobody at that date, at others \(states.map(\.name).joinedAsProse)"
    }
  }
}

extension SovereignState {
  /// The state that a name says on a date; never a guess.
  ///
  /// The name may be short or long, of today or of then, or as data sets write it. Case, accents, the order
  /// of words, `the`, `of` and `and`, and usual abbreviations (`Rep.`, `Dem.`, `St.`) make no difference.
  /// Where a text has two names, `Russia (Soviet Union)` or `Italy/Sardinia`, both must be names, and
  /// the states are those of both, or else of either.
  ///
  /// A common name says its state on every day on which that exists; a former name only within its time.
  /// A date of a month or a year is asked about all its days: `Russia` in `1991` is ambiguous.
  ///
  /// ```swift
  /// SovereignState.named("Korea, Rep.", on: "2024")  // found: South Korea
  /// SovereignState.named("Korea", on: "2025")        // ambiguous: North Korea, South Korea
  /// SovereignState.named("Korea", on: "1900")        // found: Korea, the empire
  /// SovereignState.named("Zaire", on: "2024")        // unknown; at other times DR Congo
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name, in English.
  ///   - date: When it is said of the state.
  ///   - states: The states that are looked through; those of a scenario's own can be put in front of
  ///     ``all``.
  /// - Returns: The state, or why there is no single one.
  /// - Complexity: O(1) among ``all``, else O(*s*) in the names of the states, and linear in the text.
  public static func named(
    _ name: String, on date: PartialDate, among states: [SovereignState] = all
  ) -> NamedState {
    let index = states == all ? StateNameIndex.ofAll : StateNameIndex(of: states)
    return index.answer(to: name, on: date)
  }

  /// The days from which on a name may stand for another state.
  package static func changeDays(ofName name: String) -> Set<CalendarDate> {
    StateNameIndex.ofAll.changeDays(of: name)
  }
}

/// The states by the keys of their names.
private struct StateNameIndex: Sendable {
  struct Bearer: Sendable {
    let state: SovereignState
    let period: Period

    /// Whether the state exists under the name on some day of a date.
    func bears(on date: PartialDate) -> Bool {
      period.holds(on: date) != .no
        && state.existence.contains { $0.holds(on: date) != .no && $0.overlaps(period) != .no }
    }
  }

  static let ofAll = StateNameIndex(of: SovereignState.all)

  private var bearers: [NameKey: [Bearer]] = [:]

  init(of states: [SovereignState]) {
    var seen = Set<String>()
    for state in states where seen.insert(state.id).inserted {
      for name in state.names {
        let key = NameKey(name.text)
        guard !key.words.isEmpty else { continue }
        bearers[key, default: []].append(Bearer(state: state, period: name.period))
      }
    }
  }

  func answer(to name: String, on date: PartialDate) -> NamedState {
    let whole = bearers[NameKey(name)] ?? []
    guard whole.isEmpty, let (one, other) = Self.parts(of: name),
      let first = bearers[NameKey(one)], let second = bearers[NameKey(other)]
    else { return Self.answer(of: whole, on: date) }
    let left = first.filter { $0.bears(on: date) }
    let right = Set(second.filter { $0.bears(on: date) }.map(\.state.id))
    let common = left.filter { right.contains($0.state.id) }
    return Self.answer(of: common.isEmpty ? first + second : common, on: date)
  }

  func changeDays(of name: String) -> Set<CalendarDate> {
    let texts = [name] + (Self.parts(of: name).map { [String($0), String($1)] } ?? [])
    let all = texts.flatMap { bearers[NameKey($0)] ?? [] }
    return Set(
      all.flatMap { $0.period.changeDays + $0.state.existence.flatMap(\.changeDays) })
  }

  private static func answer(of bearers: [Bearer], on date: PartialDate) -> NamedState {
    let states = bearers.filter { $0.bears(on: date) }.map(\.state).sortedByKey
    guard let first = states.first else {
      return .unknown(otherwise: bearers.map(\.state).sortedByKey)
    }
    return states.count == 1 ? .found(first) : .ambiguous(states)
  }

  /// The two names of `Iran (Persia)` or `Italy/Sardinia`.
  private static func parts(of name: String) -> (Substring, Substring)? {
    if let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close {
      return (name[..<open], name[name.index(after: open)..<close])
    }
    let halves = name.split(separator: "/", omittingEmptySubsequences: false)
    return halves.count == 2 ? (halves[0], halves[1]) : nil
  }
}
