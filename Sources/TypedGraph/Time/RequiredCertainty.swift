/// How certain something must be for a question to count it, where the precision of dates leaves it open.
///
/// It is not ``Certainty``, which answers: what must hold with no certainty would be everything, also what
/// certainly does not hold.
public enum RequiredCertainty: Hashable, Sendable, CaseIterable {
  /// It holds for some of the days the dates may stand for, or for every one.
  case possibly
  /// It holds for every day the dates may stand for.
  case certainly

  /// What an answer requires of others to be as certain; nil for ``Certainty/no``.
  public init?(_ certainty: Certainty) {
    switch certainty {
    case .no: return nil
    case .possibly: self = .possibly
    case .certainly: self = .certainly
    }
  }
}

extension Certainty {
  /// Whether something is as certain as a question requires.
  public func satisfies(_ required: RequiredCertainty) -> Bool {
    switch required {
    case .possibly: self != .no
    case .certainly: self == .certainly
    }
  }
}
