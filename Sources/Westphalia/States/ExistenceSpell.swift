public import TypedGraph

/// A span of time over which a state existed, according to one list of states.
public struct ExistenceSpell: Hashable, Sendable {
  /// A list of states.
  public enum Source: String, Hashable, Sendable, CaseIterable, Codable {
    /// Correlates of War State System, v2016.
    case correlatesOfWar = "COW"
    /// Gleditsch and Ward's independent states.
    case gleditschWard = "GW"
    /// The modeler's own judgment, or a scenario's.
    case modeler

    /// How far the list reaches; nil for the modeler's own judgment, which has no end.
    ///
    /// A spell without an end had none on that day, which is the end of the data and not of the state.
    public var reach: TableReach? {
      switch self {
      case .correlatesOfWar:
        TableReach(
          asOf: "2016-12-31",
          sources: [
            EvidenceSource("COW-states", title: "Correlates of War, State System Membership v2016")
          ])
      case .gleditschWard:
        TableReach(
          asOf: "2017-12-31",
          sources: [EvidenceSource("GW-states", title: "Gleditsch and Ward, independent states")])
      case .modeler: nil
      }
    }
  }

  /// When the state existed.
  public let period: Period

  /// The list that says so.
  public let source: Source

  /// Makes a spell.
  public init(_ period: Period, _ source: Source) {
    self.period = period
    self.source = source
  }
}

extension ExistenceSpell {
  /// The first day of which Correlates of War and Gleditsch and Ward speak.
  private static let firstDayOfLists: CalendarDate = "1816-01-01"

  /// The periods in which a state exists by any list, with starts that are unknown where a list is silent.
  static func union(of spells: [ExistenceSpell]) -> [Period] {
    guard !spells.isEmpty else { return [.always] }
    let lists = Set(spells.map(\.source))
    let first = spells.map(\.period.earliestStart).min()
    return spells.map { spell in
      guard spell.period.earliestStart == first, spell.source != .modeler else {
        return spell.period
      }
      let isUnproved = first == firstDayOfLists || lists == [.correlatesOfWar]
      return isUnproved ? spell.period.starting(.unknown) : spell.period
    }
  }
}

extension ExistenceSpell: CustomStringConvertible {
  /// The period and the list, `1948-09-09 – (COW)`.
  public var description: String { "\(period) (\(source.rawValue))" }
}

extension ExistenceSpell: Codable {}
