import Westphalia

/// Since when a code of a list of states stands for which state.
struct CodeHistory: Sendable {
  private struct Bearer: Sendable {
    let state: SovereignState
    let start: CalendarDate
  }

  private var bearers: [Int: [Bearer]] = [:]

  /// By the codes of the Correlates of War.
  static let cow = CodeHistory(of: .correlatesOfWar) { state, _ in state.codes.cow }

  /// By the codes of Gleditsch and Ward, of which some are not those of the state's own entry.
  static let gw = CodeHistory(of: .gleditschWard) { state, start in
    // 260, 340, 678, 815: see ``SovereignState/with(gw:on:)``.
    [state.codes.gw, state.codes.cow, 260, 340, 678, 815].compactMap(\.self).first {
      SovereignState.with(gw: $0, on: PartialDate(start))?.id == state.id
    }
  }

  private init(
    of source: ExistenceSpell.Source, code: (SovereignState, CalendarDate) -> Int?
  ) {
    for state in SovereignState.all {
      for spell in state.existenceSpells where spell.source == source {
        let start = spell.period.earliestStart
        if let code = code(state, start) {
          bearers[code, default: []].append(Bearer(state: state, start: start))
        }
      }
    }
    bearers = bearers.mapValues { $0.sorted { $0.start < $1.start } }
  }

  /// The parts of a period in which a code stands for one state, given for which it stands first.
  func parts(
    of period: Period, code: Int, first: SovereignState
  ) -> [(state: SovereignState, period: Period)] {
    var parts: [(state: SovereignState, period: Period)] = []
    var (state, rest) = (first, period)
    // Of what ended nobody knows when, nobody knows that it lasted so long.
    if period.end == .unknown { return [(first, period)] }
    for bearer in bearers[code] ?? [] where bearer.state.id != state.id {
      let start = PartialDate(bearer.start)
      guard bearer.start > period.latestStart, Period.since(start).overlaps(rest) != .no else {
        continue
      }
      parts.append((state, rest.ending(.date(start))))
      (state, rest) = (bearer.state, rest.starting(.date(start)))
    }
    return parts + [(state, rest)]
  }
}

extension Period {
  /// The date on which it starts; the first day of the calendar where it has none.
  var startDate: PartialDate {
    if case .date(let date) = start { date } else { PartialDate(earliestStart) }
  }

  /// From the later start to the earlier end, where a date counts before one that is not known and that before none.
  func common(with other: Period) -> Period {
    let start: Bound =
      switch (self.start, other.start) {
      case (.open, let bound), (let bound, .open): bound
      case (.unknown, let bound), (let bound, .unknown): bound
      case (.date(let one), .date(let two)): .date(one.first < two.first ? two : one)
      }
    let end: Bound =
      switch (self.end, other.end) {
      case (.open, let bound), (let bound, .open): bound
      case (.unknown, let bound), (let bound, .unknown): bound
      case (.date(let one), .date(let two)): .date(two.last < one.last ? two : one)
      }
    return starting(start).ending(end)
  }
}

/// Every two of the states that two codes stand for at the same time, with that time.
func pairs(
  _ left: [(state: SovereignState, period: Period)],
  _ right: [(state: SovereignState, period: Period)]
) -> [(from: SovereignState, to: SovereignState, period: Period)] {
  left.flatMap { one in
    right.compactMap { two in
      one.period.overlaps(two.period) == .no
        ? nil : (one.state, two.state, one.period.common(with: two.period))
    }
  }
}
