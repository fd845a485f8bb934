public import TypedGraph

/// How a state belongs to an organization.
///
/// Joint membership counts only where both are full members.
public enum MembershipStatus: String, Hashable, Sendable, CaseIterable, Codable {
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
/// Said as `finland.belongs(to: .nato)`.
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

extension MembershipStatus: CustomStringConvertible {
  /// `full`, `associate`.
  public var description: String { rawValue }
}

extension Membership: Codable {}
