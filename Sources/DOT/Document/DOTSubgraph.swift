/// A subgraph with its statements.
public struct DOTSubgraph: Hashable, Sendable {
  /// The name, if it has one.
  public let name: DOTValue?
  /// The statements between the braces.
  public let statements: DOTStatements

  /// Makes a subgraph of statements that another document or body holds.
  public init(_ name: DOTValue?, _ statements: DOTStatements) {
    self.name = name
    self.statements = statements
  }

  /// Whether Graphviz draws it as a box: its name begins with `cluster` in any letter case.
  public var isCluster: Bool { name?.namesCluster ?? false }
}
