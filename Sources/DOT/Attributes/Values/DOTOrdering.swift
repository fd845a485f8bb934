/// Which edges of a node keep their order from left to right.
public enum DOTOrdering: String, Hashable, Sendable, CaseIterable {
  case incoming = "in"
  case outgoing = "out"
}
