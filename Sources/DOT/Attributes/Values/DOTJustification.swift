/// Where text lies from left to right.
public enum DOTJustification: String, Hashable, Sendable, CaseIterable {
  case left = "l"
  case center = "c"
  case right = "r"
}
