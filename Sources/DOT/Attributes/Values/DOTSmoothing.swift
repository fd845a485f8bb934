/// How `sfdp` evens out node positions at the end.
public enum DOTSmoothing: String, Hashable, Sendable, CaseIterable {
  case none
  case averageDistance = "avg_dist"
  case graphDistance = "graph_dist"
  case powerDistance = "power_dist"
  case rng, spring, triangle
}
