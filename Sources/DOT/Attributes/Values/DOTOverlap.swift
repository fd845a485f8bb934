/// What is done about overlapping nodes, in every engine but `dot`.
public enum DOTOverlap: String, Hashable, Sendable, CaseIterable {
  case allow = "true"
  case remove = "false"
  case scale, prism, voronoi, scalexy, compress, vpsc, ortho
  case orthoXY = "orthoxy"
  case orthoYX = "orthoyx"
  case ipsep
}
