/// Where content lies in its cell, from top to bottom.
public enum HTMLVerticalAlignment: String, Hashable, Sendable, CaseIterable {
  case top, middle, bottom
}
