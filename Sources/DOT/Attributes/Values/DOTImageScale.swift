/// How an image fills its node or cell.
public enum DOTImageScale: String, Hashable, Sendable, CaseIterable {
  case none = "false"
  case uniform = "true"
  case width, height, both
}
