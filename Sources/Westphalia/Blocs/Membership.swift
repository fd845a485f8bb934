public import TypedGraph

/// How a state belongs to an organization.
///
/// Joint membership counts only where both are full members.
public enum MembershipStatus: String, Hashable, Sendable, CaseIterable {
  /// A full member.
  case full
  /// An associate member.
  case associate
  /// An observer.
  case observer
  /// A member whose rights are suspended.
  case suspended
}

/// A state's belonging to a bloc or organization.
///
/// Source of the statuses: Correlates of War IGO v3.
public struct Membership: Relation {
  /// States are members.
  public typealias Source = SovereignState
  /// Blocs have members.
  public typealias Target = Bloc

  /// Directed and positive.
  public static let tie = Tie.directed(.positive)

  /// How the state belongs.
  public let status: MembershipStatus

  /// Makes a membership.
  public init(_ status: MembershipStatus = .full) {
    self.status = status
  }

  /// `is a full member of`.
  public var predicate: String {
    switch status {
    case .full: "is a member of"
    case .associate: "is an associate member of"
    case .observer: "is an observer in"
    case .suspended: "is suspended from"
    }
  }
}

/// A state's seat in a body of the United Nations.
public struct Seat: Relation {
  /// States hold seats.
  public typealias Source = SovereignState
  /// Bodies have seats.
  public typealias Target = UNBody

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// How a seat is held.
  public enum Term: String, Hashable, Sendable, CaseIterable {
    /// By the Charter, without end.
    case permanent
    /// By election, for a term.
    case elected
  }

  /// How the seat is held.
  public let term: Term

  /// Which seat it is, where the body's seats have names of their own.
  public let seat: CouncilSeat?

  /// Makes a seat.
  public init(_ term: Term, seat: CouncilSeat? = nil) {
    self.term = term
    self.seat = seat
  }

  /// `holds a permanent seat in`.
  public var predicate: String {
    "holds \(term == .permanent ? "a permanent" : "an elected") seat in"
  }

  /// `permanent seat`.
  public var label: String { "\(term.rawValue) seat" }
}

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
