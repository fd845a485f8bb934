public import TypedGraph

/// Something that happened: a war, a visit, a press conference, a nuclear test.
public struct HistoricalEvent: VocabularyNode {
  /// What sort of event it is.
  public enum Category: String, Hashable, Sendable, CaseIterable, Codable {
    /// A war.
    case war
    /// An attack.
    case attack
    /// A visit of one side to another.
    case visit
    /// A meeting of leaders.
    case summit
    /// A press conference.
    case pressConference = "press conference"
    /// A test of a nuclear weapon.
    case nuclearTest = "nuclear test"
    /// Anything else.
    case other
  }

  /// The event's key.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// What sort of event it is.
  public let category: Category

  /// When it happened.
  public let period: Period

  /// Makes an event.
  public init(_ key: String, name: String, _ category: Category, period: Period = .unknown) {
    id = key
    self.name = name
    self.category = category
    self.period = period
  }

  /// From the day on which it began, without end: what happened can be condemned years later.
  public var existence: [Period] { [period.ending(.open)] }
}

extension HistoricalEvent.Category: CustomStringConvertible {
  /// `war`, `press conference`.
  public var description: String { rawValue }
}

extension HistoricalEvent: Codable {}
