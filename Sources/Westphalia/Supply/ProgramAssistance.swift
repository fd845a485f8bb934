public import TypedGraph

/// Help for a program of a state.
///
/// Said as `russia.assists(.northKoreanSpace)`.
public struct ProgramAssistance: Relation {
  /// The actor that helps.
  public typealias Source = any Actor
  /// The program.
  public typealias Target = Program

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// Whether the help is direct, where a source says.
  public let isDirect: Bool?

  /// Whether a rule forbids the help, where somebody says.
  public let isProhibited: Bool?

  /// Makes the relation.
  public init(isDirect: Bool? = nil, isProhibited: Bool? = nil) {
    self.isDirect = isDirect
    self.isProhibited = isProhibited
  }

  /// `assists the`.
  public var predicate: String { "assists the" }
}

extension ProgramAssistance: Codable {}
