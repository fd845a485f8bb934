public import TypedGraph

/// A technology that one side passes to another.
public struct TechnologyTransfer: Relation {
  /// Whoever supplies.
  public typealias Source = any Supplier
  /// Whoever receives.
  public typealias Target = any Recipient

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// What is passed on.
  public let technology: Technology

  /// Makes the relation.
  public init(_ technology: Technology) {
    self.technology = technology
  }

  /// The words between its ends.
  public var predicate: String { "transfers \(technology.name) to" }

  /// The words on a diagram's line.
  public var label: String { technology.name }
}

/// An actor's interest in obtaining a technology.
public struct TechnologyInterest: Relation {
  /// Whoever wants it.
  public typealias Source = any Actor
  /// What is wanted.
  public typealias Target = Technology

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// The state it is hoped for from, where a source says.
  public let from: SovereignState?

  /// Makes the relation.
  public init(from: SovereignState? = nil) {
    self.from = from
  }

  /// The words between its ends.
  public var predicate: String { from.map { "seeks from \($0.name)" } ?? "seeks" }

  /// The words on a diagram's line.
  public var label: String { "seeks" }
}

/// Help for a program of a state.
public struct ProgramAssistance: Relation {
  /// Whoever helps.
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

  /// The words between its ends.
  public var predicate: String { "assists the" }
}

/// A state's having tested a weapon: it holds from the first test on.
public struct CapabilityTest: Relation {
  /// Whoever tested.
  public typealias Source = SovereignState
  /// What was tested.
  public typealias Target = Weapon

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// The words between its ends.
  public var predicate: String { "has tested" }

  /// The words on a diagram's line.
  public var label: String { "tested" }
}
