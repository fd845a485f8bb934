public import TypedGraph

/// A sanction of one actor against another.
///
/// Said as `unitedStates.sanctions(.northKorea, .arms, .financial)`.
///
/// Source of the measures and outcomes: Global Sanctions Data Base.
public struct Sanction: Relation {
  /// The actor that imposes it.
  public typealias Source = any Actor
  /// The actor it is against.
  public typealias Target = any Actor

  /// Directed and negative.
  public static let tie = Tie.directed(.negative)

  /// What a sanction restricts.
  public enum Measure: String, Hashable, Sendable, CaseIterable, Codable {
    /// Trade: exports and imports of goods, of oil and technology too.
    case trade
    /// Arms: their supply.
    case arms
    /// Military assistance: aid to forces and their training.
    case military
    /// Finance: assets, banks, loans, economic aid.
    case financial
    /// Travel of persons.
    case travel
    /// Anything else: flights, ports, diplomacy, sport.
    case other
  }

  /// How far a sanction reached its objective.
  public enum Outcome: String, Hashable, Sendable, CaseIterable, Codable {
    /// Entirely.
    case success
    /// In part.
    case partialSuccess = "partial success"
    /// Not at all.
    case failure
    /// It was settled by negotiation.
    case negotiated
    /// It goes on.
    case ongoing
  }

  /// What it restricts.
  public let measures: [Measure]

  /// What it is meant to reach, where a source says.
  public let objective: String?

  /// How far it reached that, where a source says.
  public let outcome: Outcome?

  /// Makes a sanction.
  public init(_ measures: Measure..., objective: String? = nil, outcome: Outcome? = nil) {
    self.init(measures, objective: objective, outcome: outcome)
  }

  /// Makes a sanction.
  public init(_ measures: [Measure], objective: String? = nil, outcome: Outcome? = nil) {
    self.measures = measures
    self.objective = objective
    self.outcome = outcome
  }

  /// What it restricts, `trade, arms`.
  public var lineAttributes: [Attribute] {
    measures.isEmpty
      ? [] : [Attribute("measures", .list(AttributeList(texts: measures.map(\.description))))]
  }

  /// `imposes sanctions on`.
  public var predicate: String { "imposes sanctions on" }
}

extension Sanction.Measure: CustomStringConvertible {
  /// The word for the measure.
  public var description: String { rawValue }
}

extension Sanction.Outcome: CustomStringConvertible {
  /// The outcome as a phrase.
  public var description: String { rawValue }
}
