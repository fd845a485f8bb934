public import TypedGraph

/// Money or equipment that one state gives another for its forces.
public struct MilitaryAid: Relation {
  /// The supplier.
  public typealias Source = SovereignState
  /// The recipient.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// How much, where a source says.
  public let quantity: Quantity?

  /// Makes the relation.
  public init(quantity: Quantity? = nil) {
    self.quantity = quantity
  }

  /// The words between its ends.
  public var predicate: String { "gives military aid to" }
}

/// Training that one state's forces give another's.
public struct MilitaryTraining: Relation {
  /// The trainer.
  public typealias Source = SovereignState
  /// The trained.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// How many are trained, where a source says.
  public let persons: Int?

  /// Makes the relation.
  public init(persons: Int? = nil) {
    self.persons = persons
  }

  /// The words between its ends.
  public var predicate: String { "trains forces of" }
}

/// Forces that one state sends to fight or stay beside another's.
public struct TroopDeployment: Relation {
  /// Whose forces they are.
  public typealias Source = SovereignState
  /// Whose side or soil they are on.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// How many, where a source says.
  public let persons: Int?

  /// Makes the relation.
  public init(persons: Int? = nil) {
    self.persons = persons
  }

  /// The words between its ends.
  public var predicate: String { "sends troops to" }

  /// The words on a diagram's line.
  public var label: String { "troops" }
}

/// Technical help with arms and forces.
public struct MilitaryTechnicalSupport: Relation {
  /// Whoever helps; unnamed where a source does not say.
  public typealias Source = any Supplier
  /// Whoever is helped.
  public typealias Target = any Recipient

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// What it is for, where a source says.
  public let purpose: String?

  /// Makes the relation.
  public init(purpose: String? = nil) {
    self.purpose = purpose
  }

  /// The words between its ends.
  public var predicate: String { "gives military-technical support to" }

  /// The words on a diagram's line.
  public var label: String { purpose.map { "technical support: \($0)" } ?? "technical support" }
}
