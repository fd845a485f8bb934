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
///
/// Two statements are equal if they say the same of the same nodes, over the same period and by the same
/// evidence.
public struct Statement<R: Relation>: @unchecked Sendable {
  /// What the relation says.
  public var relation: R

  /// The node it goes out from.
  public let source: R.Source

  /// The node it goes to.
  public let target: R.Target

  private var details = StatementDetails()

  /// When it holds; not bounded in time unless said.
  public var period: Period {
    get { details.period }
    set { details.period = newValue }
  }

  /// What sources say of it; none for the modeler's own assertion.
  public var evidence: [Evidence] {
    get { details.evidence }
    set { details.evidence = newValue }
  }

  /// States a relation between two nodes, by the modeler's own assertion and not bounded in time.
  public init(_ relation: R, from source: R.Source, to target: R.Target) {
    self.relation = relation
    self.source = source
    self.target = target
  }
}

extension Statement: GraphStatement {
  /// Puts what is stated into a graph.
  @discardableResult
  public func add(to graph: inout RelationGraph) -> [RelationID] {
    [graph.relate(relation, from: source, to: target, during: period, evidence: evidence)]
  }
}

extension Statement: Refinable {
  /// This statement with its time and evidence changed.
  public func refined(_ change: (inout StatementDetails) -> Void) -> Statement {
    var copy = self
    change(&copy.details)
    return copy
  }
}

extension Statement: Equatable {
  /// Whether both say the same of the same nodes, over the same period and by the same evidence.
  public static func == (left: Statement, right: Statement) -> Bool {
    haveSameContent(left.relation, right.relation) && left.details == right.details
      && haveSameContent(anyValue: left.source, right.source)
      && haveSameContent(anyValue: left.target, right.target)
  }
}

extension Statement: CustomStringConvertible {
  /// The sentence, the period, and what makes it less than a plain fact, as of an entry of a graph.
  public var description: String {
    func name(_ end: Any) -> String { (end as? any Node)?.name ?? "\(end)" }
    let sentence = "\(name(source)) \(relation.predicate) \(name(target))"
    return "\(sentence) (\(period))" + claimMarks(of: evidence)
  }
}
