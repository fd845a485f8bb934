public import TypedGraph

/// A sanctions regime: the measures on one target, with the resolutions and bodies that carry them.
public struct SanctionsRegime: Node {
  /// The regime's key, `1718`.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes a regime.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }

  /// The United Nations' sanctions on North Korea, begun by Resolution 1718.
  public static let northKorea = SanctionsRegime("un-dprk", name: "UN sanctions on North Korea")
}

/// A body's or a regime's foundation in a resolution.
public struct Establishment: Relation {
  /// The body.
  public typealias Source = UNBody
  /// The resolution.
  public typealias Target = Resolution

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// When the body's mandate ended, where it did.
  public let mandateEnd: PartialDate?

  /// Makes the relation.
  public init(mandateEnd: PartialDate? = nil) {
    self.mandateEnd = mandateEnd
  }

  /// The words between its ends.
  public var predicate: String { "is established by" }
}

/// A body's watching over a regime.
public struct Monitoring: Relation {
  /// The body.
  public typealias Source = UNBody
  /// The regime.
  public typealias Target = SanctionsRegime

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// Makes the relation.
  public init() {}

  /// The words between its ends.
  public var predicate: String { "monitors" }
}

/// An actor's getting around a regime.
public struct Evasion: Relation {
  /// Whoever evades.
  public typealias Source = any Actor
  /// The regime.
  public typealias Target = SanctionsRegime

  /// Directed and negative.
  public static let tie = Tie.directed(.negative)

  /// Whether it was only tried.
  public let isAttempt: Bool

  /// By what means, where a source says.
  public let means: String?

  /// Makes the relation.
  public init(isAttempt: Bool = false, means: String? = nil) {
    self.isAttempt = isAttempt
    self.means = means
  }

  /// The words between its ends.
  public var predicate: String { isAttempt ? "tries to circumvent" : "circumvents" }
}

/// An actor's keeping to a regime.
public struct Compliance: Relation {
  /// Whoever complies.
  public typealias Source = any Actor
  /// The regime.
  public typealias Target = SanctionsRegime

  /// Directed and positive.
  public static let tie = Tie.directed(.positive)

  /// In what respect, where a source says.
  public let respect: String?

  /// Makes the relation.
  public init(respect: String? = nil) {
    self.respect = respect
  }

  /// The words between its ends.
  public var predicate: String { "keeps within the limits of" }
}
