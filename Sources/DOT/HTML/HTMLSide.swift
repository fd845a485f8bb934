/// A side of a cell's border.
public enum HTMLSide: String, Hashable, Sendable, CaseIterable {
  case left = "L"
  case top = "T"
  case right = "R"
  case bottom = "B"
}
