public import TypedGraph

/// A state's belonging to a bloc over one span of time.
public struct MembershipSpell: Hashable, Sendable {
  /// The member.
  public let state: SovereignState

  /// When it belonged; the end is the first day it no longer did.
  public let period: Period

  /// How it belonged.
  public let status: MembershipStatus

  /// What the spell is taken from; those of the bloc's table where the package lists the spell.
  public let sources: [EvidenceSource]

  /// Why a date is not to the day, or which of several days it is; nil where there is nothing to say.
  public let remark: String?

  /// Makes a spell.
  ///
  /// - Parameters:
  ///   - state: The member.
  ///   - period: When it belonged.
  ///   - status: How it belonged.
  ///   - sources: What the spell is taken from.
  ///   - remark: Why a date is not to the day, or which of several days it is.
  public init(
    _ state: SovereignState, _ period: Period, status: MembershipStatus = .full,
    sources: [EvidenceSource] = [], remark: String? = nil
  ) {
    self.state = state
    self.period = period
    self.status = status
    self.sources = sources
    self.remark = remark
  }

  /// Whether both ends are known to the day, or open.
  public var isToTheDay: Bool {
    [period.start, period.end].allSatisfy { bound in
      switch bound {
      case .open: true
      case .unknown: false
      case .date(let date): date.precision == .day
      }
    }
  }
}

extension MembershipSpell: CustomStringConvertible {
  /// `Finland 2023-04-04 – (full)`.
  public var description: String { "\(state) \(period) (\(status))" }
}
