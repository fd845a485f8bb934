/// Where a label lies from top to bottom.
public enum DOTLabelLocation: String, Hashable, Sendable, CaseIterable {
  case top = "t"
  case center = "c"
  case bottom = "b"
}
