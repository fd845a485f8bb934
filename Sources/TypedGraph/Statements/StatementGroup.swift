/// Several statements that are made as one: the parties of a treaty, the votes of a meeting.
///
/// What is chained to a group is said of each of its statements, after what each says itself.
public struct StatementGroup: GraphStatement, Refinable {
  private let members: [any GraphStatement & Refinable]
  private var details = StatementDetails()

  /// Makes a group of statements; those of a group among them become its own.
  public init(_ members: [any GraphStatement & Refinable]) {
    // Groups do not hold groups, so that no depth of them is a depth of calls.
    self.members = members.flatMap { ($0 as? StatementGroup)?.statements ?? [$0] }
  }

  /// The statements of the group, each with what is said of all.
  public var statements: [any GraphStatement & Refinable] {
    members.map { $0.refined { $0.add(details) } }
  }

  /// Puts what is stated into a graph.
  @discardableResult
  public func add(to graph: inout RelationGraph) -> [RelationID] {
    statements.flatMap { $0.add(to: &graph) }
  }

  /// This group with time and evidence of all its statements changed.
  public func refined(_ change: (inout StatementDetails) -> Void) -> StatementGroup {
    var copy = self
    change(&copy.details)
    return copy
  }
}

extension StatementGroup {
  /// Whether both hold equal statements in the same order.
  public static func == (left: StatementGroup, right: StatementGroup) -> Bool {
    let (left, right) = (left.statements, right.statements)
    return left.count == right.count
      && zip(left, right).allSatisfy { haveSameContent(anyValue: $0, $1) }
  }

  /// One line a statement.
  public var description: String {
    statements.isEmpty
      ? "no statements" : statements.map(\.description).joined(separator: "\n")
  }
}
