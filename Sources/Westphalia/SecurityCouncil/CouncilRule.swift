public import TypedGraph

/// How many votes adopt a draft of the Security Council, and how many seats there are.
///
/// Charter of the United Nations, articles 23 and 27: seven affirmative votes of eleven members; since the
/// amendment entered into force on 1965-08-31, nine of fifteen.
public struct CouncilRule: Hashable, Sendable {
  /// How many affirmative votes adopt a draft.
  public let needed: Int

  /// How many seats the Council has.
  public let seats: Int

  /// Makes a rule.
  public init(needed: Int, seats: Int) {
    self.needed = needed
    self.seats = seats
  }

  /// The rule on a date; nil where the date is too vague to tell which of the two it was.
  public static func on(_ date: PartialDate) -> CouncilRule? {
    switch Period.since(amendment).holds(on: date) {
    case .certainly: CouncilRule(needed: 9, seats: 15)
    case .no: CouncilRule(needed: 7, seats: 11)
    case .possibly: nil
    }
  }

  private static let amendment: PartialDate = "1965-08-31"
}

extension CouncilRule: CustomStringConvertible {
  /// `9 of 15`.
  public var description: String { "\(needed) of \(seats)" }
}
