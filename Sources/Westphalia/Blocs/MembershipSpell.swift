public import TypedGraph

/// A state's belonging to a bloc over one span of time.
public struct MembershipSpell: Hashable, Sendable {
  /// The member.
  public let state: SovereignState

  /// When it belonged; the end is the first day it no longer did.
  public let period: Period

  /// How it belonged.
  public let status: MembershipStatus

  /// Makes a spell.
  public init(_ state: SovereignState, _ period: Period, status: MembershipStatus = .full) {
    self.state = state
    self.period = period
    self.status = status
  }
}

extension MembershipSpell: CustomStringConvertible {
  /// `Finland 2023-04-04 – (full)`.
  public var description: String { "\(state) \(period) (\(status))" }
}
