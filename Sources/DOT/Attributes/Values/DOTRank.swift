/// How the nodes of a subgraph are ranked.
public enum DOTRank: String, Hashable, Sendable, CaseIterable {
  case same, min, source, max, sink
}
