/// How edges are drawn.
public enum DOTSplines: String, Hashable, Sendable, CaseIterable {
  case none, line, polyline, curved, ortho, compound
  case spline = "true"
}
