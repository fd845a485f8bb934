/// An end of a chain of edges.
public enum DOTEnd: Hashable, Sendable {
  /// A node.
  case node(DOTEndpoint)
  /// Several nodes, written with commas; an edge to each.
  case nodes([DOTEndpoint])
  /// All nodes of a subgraph; an edge to each.
  case subgraph(DOTSubgraph)
}
