public import TypedGraph

/// A state's seat in a body of the United Nations.
///
/// Said as `japan.holdsSeat(.elected, in: .securityCouncil)`.
public struct Seat: Relation {
  /// States hold seats.
  public typealias Source = SovereignState
  /// Bodies have seats.
  public typealias Target = UNBody

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// How a seat is held.
  public enum Term: String, Hashable, Sendable, CaseIterable, Codable {
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

extension Seat.Term: CustomStringConvertible {
  /// `permanent` or `elected`.
  public var description: String { rawValue }
}

extension Seat: Codable {}
