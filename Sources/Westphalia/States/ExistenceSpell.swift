public import TypedGraph

/// A span of time over which a state existed, according to one list of states.
public struct ExistenceSpell: Hashable, Sendable {
  /// A list of states.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// Correlates of War State System, v2016.
    case correlatesOfWar = "COW"
    /// Gleditsch and Ward's independent states.
    case gleditschWard = "GW"
    /// The modeler's own judgment, or a scenario's.
    case modeler
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

extension ExistenceSpell: CustomStringConvertible {
  /// The period and the list, `1948-09-09 – (COW)`.
  public var description: String { "\(period) (\(source.rawValue))" }
}
