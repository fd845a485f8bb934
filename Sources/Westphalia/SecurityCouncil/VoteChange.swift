/// One member's vote that would have to be another.
public struct VoteChange: Hashable, Sendable, CustomStringConvertible {
  /// The member.
  public let state: SovereignState
  /// How it voted.
  public let from: Vote.Choice
  /// How it would have to vote; where another choice does as well, the one that asks least of it.
  public let to: Vote.Choice

  /// `Russia: no → abstain`.
  public var description: String { "\(state.name): \(from.rawValue) → \(to.rawValue)" }
}
