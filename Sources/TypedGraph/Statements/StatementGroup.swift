/// Several statements that are made as one: the parties of a treaty, the votes of a meeting.
///
/// What is chained to a group is chained to each of its statements.
public struct StatementGroup: GraphStatement, Refinable {
  private var members: [any GraphStatement & Refinable]

  /// Makes a group of statements.
  public init(_ members: [any GraphStatement & Refinable]) {
    self.members = members
  }

  /// Puts what is stated into a graph.
  @discardableResult
  public func add(to graph: inout RelationGraph) -> [RelationID] {
    members.flatMap { $0.add(to: &graph) }
  }

  /// Each statement with its period changed.
  public func withPeriod(_ change: (Period) -> Period) -> StatementGroup {
    StatementGroup(members.map { $0.withPeriod(change) })
  }

  /// Each statement with its evidence changed.
  public func withEvidence(_ change: (inout [Evidence]) -> Void) -> StatementGroup {
    StatementGroup(members.map { $0.withEvidence(change) })
  }
}
