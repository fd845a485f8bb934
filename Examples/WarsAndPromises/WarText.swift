import Westphalia

/// A war in lines of text: for each victim who was called on by what and came, who did not, and why the rest
/// was not called.
enum WarText {
  static func lines(of war: InterstateWar, _ cases: [VictimCase]) -> [String] {
    var lines = ["\(war.name) (COW war \(war.number)), \(war.start) – \(war.end.previous)"]
    if war.attackingSide == nil {
      lines.append("  no attacker: the list has initiators on no side or on both")
    }
    for one in cases { lines += Self.lines(of: one) }
    return lines
  }

  private static func lines(of one: VictimCase) -> [String] {
    let attackers = one.war.attackers.map(\.state.name).joined(separator: ", ")
    var lines = [
      "  \(one.victim.state.name), attacked by \(attackers) on \(one.victim.entry)"
    ]
    func add(_ heading: String, _ entries: [String]) {
      for (index, entry) in entries.enumerated() {
        let head = index == 0 ? heading : ""
        lines.append("    \(head.padded(to: 22))\(entry)")
      }
    }
    func calls(_ isWanted: (VictimCase.Outcome) -> Bool) -> [String] {
      grouped(one.called.filter { isWanted($0.outcome) }) { promises(of: $0, on: one) }
    }
    add("called on, came", calls(\.isHelp))
    add("called on, did not", calls(\.isFailure))
    add("called on, apart", calls { !$0.isHelp && !$0.isFailure })
    add(
      "cannot be told",
      grouped(one.open) { "\(promises(of: $0, on: one)); not known is \(missing(of: $0))" })
    add(
      "came uncalled",
      one.cameUncalled.isEmpty
        ? [] : [one.cameUncalled.map { "\($0.state.name) \($0.entry)" }.joined(separator: ", ")])
    let reasons = one.notCalled.sorted {
      ($0.value.count, $1.key) > ($1.value.count, $0.key)
    }
    add("not called", reasons.map { "\($0.value.count), as \($0.key): \(names($0.value))" })
    add("no treaty", ["with either side: \(one.withoutTreaty) other states"])
    return lines
  }

  /// States with the same promises in one entry, in order of the first of each.
  private static func grouped(
    _ promisors: [VictimCase.Promisor], by text: (VictimCase.Promisor) -> String
  ) -> [String] {
    var texts: [String] = []
    var states: [String: [String]] = [:]
    for promisor in promisors {
      let text = text(promisor)
      if states[text] == nil { texts.append(text) }
      states[text, default: []].append("\(promisor.state.name) (\(promisor.outcome))")
    }
    return texts.map { "\((states[$0] ?? []).joined(separator: ", ")): \($0)" }
  }

  /// `defense by ATOP 2030, phase 2`, a promise each.
  static func promises(of promisor: VictimCase.Promisor, on one: VictimCase) -> String {
    var seen: Set<String> = []
    return promisor.promises.compactMap { promise -> String? in
      let text = "\(promise.duty) by \(place(of: promise, on: one.response.attack.date))"
      return seen.insert(text).inserted ? text : nil
    }.joined(separator: ", ")
  }

  /// The treaty, with the article or else the phase in which the promise stands, where it has several.
  static func place(of promise: EvaluatedPromise, on date: PartialDate) -> String {
    let treaty = promise.treaty
    if let article = promise.promise?.article { return "\(treaty.name), art. \(article)" }
    guard treaty.phases.count > 1, let given = promise.promise,
      let phase = treaty.phases.firstIndex(where: {
        $0.period.holds(on: date) != .no && $0.promises.contains(given)
      })
    else { return treaty.name }
    return "\(treaty.name), phase \(phase + 1)"
  }

  private static func missing(of promisor: VictimCase.Promisor) -> String {
    var facts: [String] = []
    for fact in promisor.promises.flatMap(\.answer.missing) where !facts.contains("\(fact)") {
      facts.append("\(fact)")
    }
    return facts.joined(separator: ", nor ")
  }

  /// The first names of a list, and how many there are besides.
  private static func names(_ states: [SovereignState], limit: Int = 5) -> String {
    let names = states.map(\.name).sorted()
    let rest = names.count - limit
    return names.prefix(limit).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}

extension VictimCase.Outcome: CustomStringConvertible {
  var description: String {
    switch self {
    case .came(let date, 1): "came \(date), after a day"
    case .came(let date, let days): "came \(date), after \(days) days"
    case .cameTooLate(let date): "joined \(date), when the victim had left the war"
    case .isVictimItself: "a victim itself"
    case .foughtForOtherSide(let date): "fought for the other side from \(date)"
    case .isNotListed: "the lists do not count it"
    case .stayedOut: "stayed out"
    }
  }
}

extension String {
  /// The text with spaces behind it up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text with spaces before it up to a width.
  func aligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
