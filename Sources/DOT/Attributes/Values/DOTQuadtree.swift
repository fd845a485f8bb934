/// Which quadtree `sfdp` uses.
public enum DOTQuadtree: String, Hashable, Sendable, CaseIterable {
  case normal, fast, none
}
