public import TypedGraph

/// The level of hostility a state reached in a dispute.
///
/// Source: Correlates of War, Militarized Interstate Disputes v5.
public enum HostilityLevel: Int, Hashable, Sendable, CaseIterable {
  /// No militarized action.
  case none = 1
  /// A threat to use force.
  case threat = 2
  /// A display of force.
  case display = 3
  /// A use of force.
  case use = 4
  /// War.
  case war = 5
}

/// A dispute in which a state threatens, displays or uses force against another.
///
/// Said as `northKorea.disputes(with: .southKorea, .display)`.
public struct MilitarizedDispute: Relation {
  /// The state whose action it is.
  public typealias Source = SovereignState
  /// The state it is against.
  public typealias Target = SovereignState

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// How far it went.
  public let hostility: HostilityLevel

  /// Makes the relation.
  public init(_ hostility: HostilityLevel) {
    self.hostility = hostility
  }

  /// How far it went, `display of force`.
  public var lineAttributes: [Attribute] {
    [Attribute("hostility", .text(hostility.description))]
  }

  /// `is in a militarized dispute with`.
  public var predicate: String { "is in a militarized dispute with" }
}

extension HostilityLevel: CustomStringConvertible {
  /// `display of force`.
  public var description: String {
    switch self {
    case .none: "no militarized action"
    case .threat: "threat to use force"
    case .display: "display of force"
    case .use: "use of force"
    case .war: "war"
    }
  }
}

extension MilitarizedDispute: Codable {}
