public import TypedGraph

/// A state's decision to help another, or not to.
///
/// Said as `russia.decides(toHelp: .northKorea)`.
public struct HelpDecision: Relation {
  /// States decide.
  public typealias Source = SovereignState
  /// On help for states.
  public typealias Target = SovereignState

  /// Directed; the sign is that of the decision.
  public static let tie = Tie.directed

  /// Whether it decided to help.
  public let helps: Bool

  /// Makes a decision.
  public init(toHelp helps: Bool) {
    self.helps = helps
  }

  /// Positive for help, negative for its refusal.
  public var sign: Tie.Sign { helps ? .positive : .negative }

  /// `decides to help` or `decides not to help`.
  public var predicate: String { helps ? "decides to help" : "decides not to help" }
}

extension HelpDecision: Codable {}
