/// What relations are grouped by.
///
/// A calendar unit puts a relation into the day, month or year in which it begins. One that does not say so precisely
/// when it begins, because that is open, unknown, or only known to the year where months are asked for, is in a group
/// without a date. Of several units the finest counts.
public enum GroupingKey: Hashable, Sendable, CaseIterable {
  /// The node that relations go out from; of a symmetric one, the end that was inserted first.
  case source
  /// The node that relations go to; of a symmetric one, the end that was inserted last.
  case target
  /// The day on which relations begin.
  case day
  /// The month in which relations begin.
  case month
  /// The year in which relations begin.
  case year

  /// The key of a calendar unit.
  public init(_ unit: PartialDate.Precision) {
    switch unit {
    case .day: self = .day
    case .month: self = .month
    case .year: self = .year
    }
  }

  /// The calendar unit; nil for an end.
  public var unit: PartialDate.Precision? {
    switch self {
    case .source, .target: nil
    case .day: .day
    case .month: .month
    case .year: .year
    }
  }
}

extension GroupingKey: CustomStringConvertible {
  /// The key in a word, `source`, `month`.
  public var description: String {
    switch self {
    case .source: "source"
    case .target: "target"
    case .day: "day"
    case .month: "month"
    case .year: "year"
    }
  }
}
