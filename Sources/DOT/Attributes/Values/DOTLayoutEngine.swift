/// The engine that places the nodes.
public enum DOTLayoutEngine: String, Hashable, Sendable, CaseIterable {
  case dot, neato, fdp, sfdp, circo, twopi, osage, patchwork
  case asGiven = "nop"
  case asGivenWithEdges = "nop2"
}
