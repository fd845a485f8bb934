extension DOTAttribute where Element == DOTSubgraphElement {
  /// How the nodes are ranked; set `.newrank(true)` on the graph.
  public static func rank(_ value: DOTRank) -> Self {
    Self("rank", value.rawValue)
  }

  /// Whether the subgraph is a cluster, whatever its name (Graphviz 3 and later).
  public static func cluster(_ flag: Bool) -> Self {
    Self("cluster", flag)
  }
}
