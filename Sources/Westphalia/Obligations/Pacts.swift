public import TypedGraph

/// A promise of one state to another under a treaty, as a binary relation.
///
/// Pacts are *projections* of a treaty and its parties (see ``Treaty/pacts(between:_:)``), or are
/// stated on their own where a data set lists dyads. They hold while the treaty is in force for both.
public protocol Pact: Relation where Source == SovereignState, Target == SovereignState {
  /// What is promised.
  static var duty: Duty { get }

  /// Under which terms.
  var terms: PactTerms { get }

  /// Makes the pact of some terms.
  init(_ terms: PactTerms)
}

/// The terms of one promise: its treaty, article, strength and conditions.
public struct PactTerms: Hashable, Sendable {
  /// The treaty, where it is known.
  public let treaty: Treaty?

  /// The article, where it is known.
  public let article: String?

  /// How far it binds once called on, where it is known.
  public let strength: DutyStrength?

  /// What must hold for it to be called on.
  public let conditions: [ObligationCondition]

  /// Makes terms of what is known.
  public init(
    treaty: Treaty? = nil, article: String? = nil, strength: DutyStrength? = nil,
    conditions: [ObligationCondition] = []
  ) {
    self.treaty = treaty
    self.article = article
    self.strength = strength
    self.conditions = conditions
  }
}

extension Pact {
  /// Makes the pact of terms that nobody stated.
  public init() { self.init(PactTerms()) }

  /// The treaty, article, strength and conditions that are known.
  public var attributes: [Attribute] {
    Attribute.reflecting(terms).filter { $0.value != .list(AttributeList(texts: [])) }
  }
}

/// A promise of active military support when the other state is attacked.
public struct DefensePact: Pact {
  /// Directed and positive: each member's own promise.
  public static let tie = Tie.directed(.positive)
  /// Defense.
  public static let duty = Duty.defense
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// The words between its ends.
  public var predicate: String { "promises to defend" }
}

/// A promise of active military support beyond the other state's own defense.
public struct OffensePact: Pact {
  /// Directed and positive: each member's own promise.
  public static let tie = Tie.directed(.positive)
  /// Offense.
  public static let duty = Duty.offense
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// The words between its ends.
  public var predicate: String { "promises to join an offensive of" }
}

/// A promise not to help the other state's adversary in a war.
public struct NeutralityPact: Pact {
  /// Directed, neither for nor against.
  public static let tie = Tie.directed
  /// Neutrality.
  public static let duty = Duty.neutrality
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// The words between its ends.
  public var predicate: String { "promises neutrality to" }
}

/// A promise not to use force against the other state.
public struct NonaggressionPact: Pact {
  /// Directed and positive: each member's own promise.
  public static let tie = Tie.directed(.positive)
  /// Nonaggression.
  public static let duty = Duty.nonaggression
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// The words between its ends.
  public var predicate: String { "promises not to attack" }
}

/// A promise to consult with the other state in a crisis.
public struct ConsultationPact: Pact {
  /// Directed and positive: each member's own promise.
  public static let tie = Tie.directed(.positive)
  /// Consultation.
  public static let duty = Duty.consultation
  /// Under which terms.
  public let terms: PactTerms

  /// Makes the pact of some terms.
  public init(_ terms: PactTerms) { self.terms = terms }

  /// The words between its ends.
  public var predicate: String { "promises to consult with" }
}
