public import TypedGraph

/// Relations and nodes that a diagram highlights, while the rest is drawn pale.
///
/// ```swift
/// let path = graph.shortestPath(from: northKorea, to: war)
/// diagram.highlight = path.map { DiagramHighlight(path: $0, named: "the way of the arms") }
/// ```
public struct DiagramHighlight: Hashable, Sendable {
  /// What the legend calls it.
  public let name: String

  /// The relations that are highlighted.
  public let relations: Set<RelationID>

  let nodes: Set<NodeKey>

  /// Highlights relations and their ends, and more nodes.
  public init(
    _ relations: some Sequence<RelationID>, nodes: [any Node] = [], named name: String
  ) {
    self.name = name
    self.relations = Set(relations)
    self.nodes = Set(nodes.map { NodeKey($0) })
  }

  /// Highlights a path.
  public init(path: RelationPath, named name: String) {
    self.init(path.relations.map(\.id), nodes: path.nodes, named: name)
  }

  /// Highlights several paths, such as those of a cascade.
  public init(paths: [RelationPath], named name: String) {
    self.init(paths.flatMap(\.relations).map(\.id), nodes: paths.flatMap(\.nodes), named: name)
  }
}

extension DiagramHighlight {
  /// Highlights whom an attack calls on, step by step: the promises that bind, who gave them and to whom,
  /// and the treaties they stand in.
  public init(cascade response: AttackResponse, named name: String) {
    let calls = response.steps.flatMap(\.findings).filter(\.answer.isObliged)
    self.init(
      calls.flatMap(\.relations),
      nodes: calls.flatMap { [$0.promisor, $0.partner, $0.treaty] as [any Node] }, named: name)
  }

  /// Highlights a cut: the relations whose removal separates one node from another.
  ///
  /// ```swift
  /// let cut = try graph.minimumCut(from: northKorea, to: war)
  /// diagram.highlight = DiagramHighlight(cut: cut, named: "what parts them")
  /// ```
  public init(cut: MinimumCut, named name: String) {
    self.init(cut.relations.map(\.id), named: name)
  }
}

extension DiagramHighlight: CustomStringConvertible {
  /// The name and how many relations it highlights, `the way of the arms: 2 relations`.
  public var description: String {
    "\(name): \(relations.count) relation\(relations.count == 1 ? "" : "s")"
  }
}
