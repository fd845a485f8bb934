public import TypedGraph

/// A ban on arms for an actor.
///
/// Said as `UNBody.securityCouncil.embargoes(.northKorea)`.
public struct ArmsEmbargo: Relation {
  /// The actor that imposes it.
  public typealias Source = any Actor
  /// The actor it is against.
  public typealias Target = any Actor

  /// Directed and negative.
  public static let tie = Tie.directed(.negative)

  /// Makes an embargo.
  public init() {}

  /// `imposes an arms embargo on`.
  public var predicate: String { "imposes an arms embargo on" }
}

extension ArmsEmbargo: Codable {}
