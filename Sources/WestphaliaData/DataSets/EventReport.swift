public import Westphalia

/// What news reported of one state toward another: an event, or several of one class within a day, a month or a year.
///
/// Reports, not facts: one event can be reported many times, and by mistake. They have the voice *reported*.
public struct EventReport: Relation {
  /// The state that acts.
  public typealias Source = SovereignState
  /// The state it acts toward.
  public typealias Target = SovereignState

  /// Directed; the sign is that of the class.
  public static let tie = Tie.directed

  /// The class of the events.
  public let root: CAMEORoot

  /// The CAMEO code, `0411`, of a single event; nil of several.
  public let code: String?

  /// How many events.
  public let count: Int

  /// Their mean score on Goldstein's scale, from −10 to 10; nil where none is given.
  public let goldstein: Double?

  /// How often they were mentioned.
  public let mentions: Int

  /// Makes the relation.
  public init(
    _ root: CAMEORoot, code: String? = nil, count: Int = 1, goldstein: Double? = nil,
    mentions: Int = 0
  ) {
    self.root = root
    self.code = code
    self.count = count
    self.goldstein = goldstein
    self.mentions = mentions
  }

  /// The sign of the mean score or, where none is given, of the class.
  public var sign: Tie.Sign {
    guard let goldstein else { return root.sign }
    return goldstein > 0 ? .positive : goldstein < 0 ? .negative : .neutral
  }

  /// `is reported (consultation × 12) toward`.
  public var predicate: String { "is reported (\(label)) toward" }

  /// The class, and how many events.
  public var label: String { count == 1 ? "\(root)" : "\(root) × \(count)" }
}

/// How events of a table become relations: each one, or those of one class between two states within a time as one.
public enum EventGrouping: String, Hashable, Sendable, CaseIterable {
  /// A relation for each event, on its day.
  case event
  /// A relation for each class and day.
  case day
  /// A relation for each class and month.
  case month
  /// A relation for each class and year.
  case year
}

extension EventGrouping: CustomStringConvertible {
  /// The word.
  public var description: String { rawValue }
}

extension EventReport: Codable {}
