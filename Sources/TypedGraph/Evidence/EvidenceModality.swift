extension Evidence {
  /// Whether a source says that it is so or that it is not.
  public enum Polarity: Hashable, Sendable, CaseIterable {
    /// It is so.
    case affirmed
    /// It is not so.
    case denied
  }

  /// The voice in which a source speaks of a relation.
  public enum Modality: String, Hashable, Sendable, CaseIterable, Codable {
    /// The source says so itself, as a fact.
    case asserted
    /// The source passes on what somebody said, as credible.
    case reported
    /// The source passes on an accusation or a rumor.
    case alleged
    /// It can be or become so.
    case possible
    /// Somebody means to do it.
    case intended
    /// Somebody undertook to do it.
    case promised
    /// A rule forbids it.
    case prohibited
    /// Somebody holds it to be so: a judgment, not an observation.
    case believed

    /// How far what is said in this voice is from a fact: asserted 0, reported 1, believed 2,
    /// alleged 3, promised 4, intended 5, possible 6, prohibited 7.
    ///
    /// Where a statement gives one source two voices, the one further from fact stands: what a source
    /// reports to be possible is possible.
    public var distanceFromFact: Int {
      switch self {
      case .asserted: 0
      case .reported: 1
      case .believed: 2
      case .alleged: 3
      case .promised: 4
      case .intended: 5
      case .possible: 6
      case .prohibited: 7
      }
    }
  }
}
