public import TypedGraph

/// A state's seat in a body over one span of time.
public struct SeatSpell: Hashable, Sendable {
  /// The holder.
  public let state: SovereignState

  /// When it held the seat; the end is the first day it no longer did.
  public let period: Period

  /// How it held it.
  public let term: Seat.Term

  /// Makes a spell.
  public init(_ state: SovereignState, _ period: Period, term: Seat.Term) {
    self.state = state
    self.period = period
    self.term = term
  }
}

extension SeatSpell: CustomStringConvertible {
  /// `China 1971-10-25 – (permanent)`.
  public var description: String { "\(state) \(period) (\(term))" }
}
