/// How labels of `sfdp` edges are treated as nodes.
public enum DOTLabelScheme: Int, Hashable, Sendable, CaseIterable {
  case none, penalized, old, sideways
}
