/// Where content lies in its cell or line, from left to right.
public enum HTMLAlignment: String, Hashable, Sendable, CaseIterable {
  case left, center, right
}
