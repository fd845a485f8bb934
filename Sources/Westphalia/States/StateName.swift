public import TypedGraph

/// A name of a state, with the time in which it names it.
public struct StateName: Hashable, Sendable {
  /// The name as it is written.
  public let text: String

  /// When it is the state's name; ``Period/always`` for names that stand for the state at every date of
  /// its existence, as those of data sets do.
  public let period: Period

  /// Who says since when or until when; nil where the name has no such end.
  public let source: EvidenceSource?

  /// Makes a name.
  public init(_ text: String, _ period: Period = .always, source: EvidenceSource? = nil) {
    self.text = text
    self.period = period
    self.source = source
  }
}

extension StateName: CustomStringConvertible {
  /// The name, and its time where it has one: `Zaire (1971-10-27 – 1997-05-17)`.
  public var description: String { period == .always ? text : "\(text) (\(period))" }
}

extension SovereignState {
  /// The names it goes by: its common name, its long form, former names with their time, and the
  /// spellings of data sets.
  ///
  /// A name that stands for several states has a place at each: `Korea` is a name of ``koreanEmpire``,
  /// ``northKorea`` and ``southKorea``. ``named(_:on:among:)`` looks states up by them.
  public var names: [StateName] {
    let listed = StateNameTable.byState[id] ?? []
    let timed = Set(listed.filter { $0.period != .always }.map(\.text))
    let own = [name] + aliases.filter { !timed.contains($0) }
    return own.map { StateName($0) } + listed.filter { !own.contains($0.text) }
  }
}
