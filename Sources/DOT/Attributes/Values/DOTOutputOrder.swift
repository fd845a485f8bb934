/// Whether nodes or edges are drawn first.
public enum DOTOutputOrder: String, Hashable, Sendable, CaseIterable {
  case breadthFirst = "breadthfirst"
  case nodesFirst = "nodesfirst"
  case edgesFirst = "edgesfirst"
}
