/// Whether something holds, where the precision of dates may leave it open.
public enum Certainty: Int, Hashable, Sendable, CaseIterable {
  /// It does not hold, whichever days the dates stand for.
  case no
  /// It holds for some of the days the dates may stand for.
  case possibly
  /// It holds for every day the dates may stand for.
  case certainly
}

extension Certainty: Comparable {
  /// Orders answers from ``no`` to ``certainly``.
  public static func < (left: Certainty, right: Certainty) -> Bool {
    left.rawValue < right.rawValue
  }
}
