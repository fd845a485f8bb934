/// How `neato` computes ideal distances.
public enum DOTDistanceModel: String, Hashable, Sendable, CaseIterable {
  case circuit, subset, mds
  case shortestPath = "shortpath"
}
