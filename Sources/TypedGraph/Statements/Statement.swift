/// A sentence about the world that can be put into a graph: one relation with its ends, time and evidence.
///
/// Statements are made by verbs (`northKorea.supplies(.artilleryShells, to: russia)`) or by
/// ``init(_:from:to:)``, and refined by what is chained to them.
///
/// ```swift
/// Statement(PilotageAgreement(feeInDollars: 900), from: .singapore, to: port)
///   .since("2019-04")
///   .according(to: gazette, at: "p. 12")
/// ```
public struct Statement<R: Relation>: @unchecked Sendable {
  /// What the relation says.
  public var relation: R

  /// The node it goes out from.
  public let source: R.Source

  /// The node it goes to.
  public let target: R.Target

  /// When it holds; not bounded in time unless said.
  public var period: Period

  /// What sources say of it; none for the modeler's own assertion.
  public var evidence: [Evidence]

  /// States a relation between two nodes, by the modeler's own assertion and not bounded in time.
  public init(_ relation: R, from source: R.Source, to target: R.Target) {
    self.relation = relation
    self.source = source
    self.target = target
    period = .always
    evidence = []
  }
}

/// What a graph can be told: a statement, or several as one.
public protocol GraphStatement: Sendable {
  /// Puts what is stated into a graph.
  ///
  /// - Returns: The identities of the relations it became, in order.
  @discardableResult
  func add(to graph: inout RelationGraph) -> [RelationID]
}

extension Statement: GraphStatement {
  /// Puts what is stated into a graph.
  @discardableResult
  public func add(to graph: inout RelationGraph) -> [RelationID] {
    [graph.relate(relation, from: source, to: target, during: period, evidence: evidence)]
  }
}

/// What time and evidence can be chained to: one statement, or several that share them.
public protocol Refinable {
  /// This statement with its period changed.
  func withPeriod(_ change: (Period) -> Period) -> Self

  /// This statement with its evidence changed.
  func withEvidence(_ change: (inout [Evidence]) -> Void) -> Self
}

extension Statement: Refinable {
  /// This statement with its period changed.
  public func withPeriod(_ change: (Period) -> Period) -> Statement {
    var copy = self
    copy.period = change(period)
    return copy
  }

  /// This statement with its evidence changed.
  public func withEvidence(_ change: (inout [Evidence]) -> Void) -> Statement {
    var copy = self
    change(&copy.evidence)
    return copy
  }
}
