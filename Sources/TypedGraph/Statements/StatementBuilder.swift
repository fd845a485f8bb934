/// Collects statements, nodes and coverages from a block of code; loops, conditions and functions work.
@resultBuilder
public enum StatementBuilder {
  /// A statement or a group of them.
  public static func buildExpression(_ statement: any Statable) -> [any Statable] { [statement] }

  /// Statements made elsewhere.
  public static func buildExpression(_ statements: [any Statable]) -> [any Statable] { statements }

  /// A node on its own.
  public static func buildExpression(_ node: some Node) -> [any Statable] { [NodeStatement(node)] }

  /// What a source covers.
  public static func buildExpression(_ coverage: Coverage) -> [any Statable] { [coverage] }

  /// Everything in the block, in order.
  public static func buildBlock(_ parts: [any Statable]...) -> [any Statable] {
    parts.flatMap(\.self)
  }

  /// The block of an `if` without an `else`.
  public static func buildOptional(_ part: [any Statable]?) -> [any Statable] { part ?? [] }

  /// The first branch of a condition.
  public static func buildEither(first part: [any Statable]) -> [any Statable] { part }

  /// The second branch of a condition.
  public static func buildEither(second part: [any Statable]) -> [any Statable] { part }

  /// What the turns of a loop state, in order.
  public static func buildArray(_ parts: [[any Statable]]) -> [any Statable] {
    parts.flatMap(\.self)
  }

  /// A block behind an availability check.
  public static func buildLimitedAvailability(_ part: [any Statable]) -> [any Statable] { part }
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
  public init(@StatementBuilder _ statements: () throws -> [any Statable]) rethrows {
    self.init()
    for statement in try statements() { statement.state(in: &self) }
  }

  /// Adds statements.
  ///
  /// - Returns: The identities of the relations they became, in order.
  @discardableResult
  public mutating func state(
    @StatementBuilder _ statements: () throws -> [any Statable]
  ) rethrows -> [RelationID] {
    try statements().flatMap { $0.state(in: &self) }
  }
}

extension Coverage: Statable {
  /// Puts what is stated into a graph.
  @discardableResult
  public func state(in graph: inout RelationGraph) -> [RelationID] {
    graph.declare(self)
    return []
  }
}

/// A node that is stated to be there, whatever relations it has.
private struct NodeStatement<N: Node>: Statable {
  let node: N

  init(_ node: N) {
    self.node = node
  }

  func state(in graph: inout RelationGraph) -> [RelationID] {
    _ = graph.nodeTable.intern(node)
    graph.index.invalidate()
    return []
  }
}
