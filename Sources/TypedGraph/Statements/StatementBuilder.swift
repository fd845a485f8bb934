/// Collects statements, nodes and coverages from a block of code; loops, conditions and functions work.
@resultBuilder
public enum StatementBuilder {
  /// A statement or a group of them.
  public static func buildExpression(_ statement: any GraphStatement) -> [any GraphStatement] {
    [statement]
  }

  /// Statements made elsewhere.
  public static func buildExpression(_ statements: [any GraphStatement]) -> [any GraphStatement] {
    statements
  }

  /// A node on its own.
  public static func buildExpression(_ node: some Node) -> [any GraphStatement] {
    [NodeStatement(node)]
  }

  /// What a source covers.
  public static func buildExpression(_ coverage: Coverage) -> [any GraphStatement] { [coverage] }

  /// Everything in the block, in order.
  public static func buildBlock(_ parts: [any GraphStatement]...) -> [any GraphStatement] {
    parts.flatMap(\.self)
  }

  /// The block of an `if` without an `else`.
  public static func buildOptional(_ part: [any GraphStatement]?) -> [any GraphStatement] {
    part ?? []
  }

  /// The first branch of a condition.
  public static func buildEither(first part: [any GraphStatement]) -> [any GraphStatement] { part }

  /// The second branch of a condition.
  public static func buildEither(second part: [any GraphStatement]) -> [any GraphStatement] { part }

  /// What the turns of a loop state, in order.
  public static func buildArray(_ parts: [[any GraphStatement]]) -> [any GraphStatement] {
    parts.flatMap(\.self)
  }

  /// A block behind an availability check.
  public static func buildLimitedAvailability(_ part: [any GraphStatement]) -> [any GraphStatement]
  { part }
}

extension RelationGraph {
  /// Makes a graph of statements.
  ///
  /// ```swift
  /// let graph = RelationGraph {
  ///   northKorea.supplies(.artilleryShells, to: russia).since("2023-09")
  ///   for state in permanentMembers { state.votes(.no, on: draft) }
  /// }
  /// ```
  public init(@StatementBuilder _ statements: () throws -> [any GraphStatement]) rethrows {
    self.init()
    for statement in try statements() { statement.add(to: &self) }
  }

  /// Adds statements.
  ///
  /// - Returns: The identities of the relations they became, in order.
  @discardableResult
  public mutating func add(
    @StatementBuilder _ statements: () throws -> [any GraphStatement]
  ) rethrows -> [RelationID] {
    try statements().flatMap { $0.add(to: &self) }
  }
}

extension Coverage: GraphStatement {
  /// Puts what is stated into a graph.
  @discardableResult
  public func add(to graph: inout RelationGraph) -> [RelationID] {
    graph.declare(self)
    return []
  }
}
