public import Westphalia

/// What the names of a table say on a date: found, ambiguous, or unknown, each with how often it stands there.
public struct StateNameReport: Hashable, Sendable, Codable {
  /// A text and what it says.
  public struct Entry: Hashable, Sendable, Codable {
    /// A state, by its key and its common name.
    public struct State: Hashable, Sendable, Codable {
      /// The key, ``SovereignState/id``.
      public let key: String
      /// The common name in English.
      public let name: String
    }

    /// A known name that is near to an unknown one, and what it says.
    public struct NearName: Hashable, Sendable, Codable {
      /// The name.
      public let text: String
      /// The states that it says.
      public let states: [State]
    }

    /// The text as it stands in the table.
    public let text: String
    /// How often it stands there.
    public let count: Int
    /// The state that was found; the candidates of an ambiguous text; the states that have an unknown one at other
    /// times.
    public let states: [State]
    /// The known names near to a text that is no state's at any time, nearest first.
    public let nearest: [NearName]
  }

  /// When the names are said.
  public let date: PartialDate
  /// The texts that say one state, in the order of the table.
  public private(set) var found: [Entry] = []
  /// The texts that say several, in the order of the table.
  public private(set) var ambiguous: [Entry] = []
  /// The texts that say none, in the order of the table.
  public private(set) var unknown: [Entry] = []

  init(
    of texts: some Sequence<String>, as identifier: StateIdentifier, on date: PartialDate,
    in names: StateNames
  ) {
    self.date = date
    var counts: [String: Int] = [:]
    var order: [String] = []
    for text in texts {
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    for text in order {
      let answer = names.state(of: text, as: identifier, on: date)
      func listed(_ states: [SovereignState]) -> [Entry.State] {
        states.map { Entry.State(key: $0.id, name: $0.name) }
      }
      func entry(_ states: [SovereignState], nearest: [Entry.NearName] = []) -> Entry {
        Entry(text: text, count: counts[text] ?? 0, states: listed(states), nearest: nearest)
      }
      switch answer {
      case .found(let state): found.append(entry([state]))
      case .ambiguous(let states): ambiguous.append(entry(states))
      case .unknown(let others) where !others.isEmpty || identifier != .name:
        unknown.append(entry(others))
      case .unknown:
        let near = NearNames.nearest(to: text, on: date, in: names)
        unknown.append(
          entry([], nearest: near.map { Entry.NearName(text: $0.text, states: listed($0.states)) }))
      }
    }
  }
}

extension StateNames {
  /// What each of the names of a table says on a date, with candidates for those that say no single state.
  ///
  /// - Parameters:
  ///   - texts: The texts of a column; each is answered once and counted.
  ///   - identifier: What they are; names, if it is not told.
  ///   - date: When they are said.
  /// - Returns: The answers, in the order in which the texts come first.
  /// - Complexity: O(*n*) in the texts, and for each different unknown name linear in the names that are known.
  public func report(
    on texts: some Sequence<String>, as identifier: StateIdentifier = .name, on date: PartialDate
  ) -> StateNameReport {
    StateNameReport(of: texts, as: identifier, on: date, in: self)
  }
}

extension StateNameReport: CustomStringConvertible {
  /// How many were found, and a line for each text that was not.
  ///
  ///     4 names in 2024: 2 found, 1 ambiguous, 1 unknown
  ///       ambiguous: 'Korea', once: North Korea or South Korea
  ///       unknown: 'Corea del Nrod', once: nearest 'Corea del Nord' (North Korea)
  public var description: String {
    let total = (found + ambiguous + unknown).map(\.count).reduce(0, +)
    func sum(_ entries: [Entry]) -> Int { entries.map(\.count).reduce(0, +) }
    var lines = [
      "\(total) names \(date.spokenTime): \(sum(found)) found, \(sum(ambiguous)) ambiguous, "
        + "\(sum(unknown)) unknown"
    ]
    lines += ambiguous.map { "  ambiguous: \($0)" } + unknown.map { "  unknown: \($0)" }
    return lines.joined(separator: "\n")
  }
}

extension StateNameReport.Entry: CustomStringConvertible {
  /// `'Korea', 3 times: South Korea or North Korea`.
  public var description: String {
    let times = count == 1 ? "once" : "\(count) times"
    let names = states.map(\.name).joined(separator: " or ")
    let near = nearest.map(\.description).joined(separator: " or ")
    let answer = nearest.isEmpty ? names : "nearest \(near)"
    return "'\(text)', \(times)" + (answer.isEmpty ? "" : ": \(answer)")
  }
}

extension StateNameReport.Entry.NearName: CustomStringConvertible {
  /// The name and its states: `'Corea del Nord' (North Korea)`.
  public var description: String {
    "'\(text)' (\(states.map(\.name).joined(separator: " or ")))"
  }
}

extension StateNameReport.Entry.State: CustomStringConvertible {
  /// The name and the key: `North Korea (PRK)`.
  public var description: String { "\(name) (\(key))" }
}
