/// At which ends of an edge arrowheads are drawn.
public enum DOTArrowEnds: String, Hashable, Sendable, CaseIterable {
  case forward, back, both, none
}
