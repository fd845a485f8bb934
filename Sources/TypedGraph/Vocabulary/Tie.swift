/// What every algorithm needs to know of a kind of relation: its direction and its sign.
public struct Tie: Hashable, Sendable {
  /// Whether a relation of the kind goes one way or joins its ends as equals.
  public enum Direction: Hashable, Sendable, CaseIterable {
    /// From the source to the target.
    case directed
    /// Between two equal ends: stored once, answered from both.
    case symmetric
  }

  /// What a relation says of the parties' disposition toward each other.
  public enum Sign: Int, Hashable, Sendable, CaseIterable {
    /// Against: war, sanctions, a vote of no.
    case negative = -1
    /// Neither for nor against: contiguity, a party to a treaty.
    case neutral = 0
    /// For: defense, supply, membership.
    case positive = 1
  }

  /// Whether a relation of the kind goes one way or joins its ends as equals.
  public let direction: Direction

  /// What a relation of the kind says of the parties' disposition.
  public let sign: Sign

  /// Makes a tie of a direction and a sign.
  public init(_ direction: Direction, _ sign: Sign = .neutral) {
    self.direction = direction
    self.sign = sign
  }

  /// A directed, neutral tie.
  public static let directed = Tie(.directed)

  /// A symmetric, neutral tie.
  public static let symmetric = Tie(.symmetric)

  /// A directed tie of a sign.
  public static func directed(_ sign: Sign) -> Tie { Tie(.directed, sign) }

  /// A symmetric tie of a sign.
  public static func symmetric(_ sign: Sign) -> Tie { Tie(.symmetric, sign) }

  /// Whether the tie goes one way.
  public var isDirected: Bool { direction == .directed }
}

extension Tie: CustomStringConvertible {
  /// The direction and the sign, `directed, positive`.
  public var description: String { "\(direction), \(sign)" }
}
