/// Whether a node's size yields to its label.
public enum DOTFixedSize: String, Hashable, Sendable, CaseIterable {
  /// The node grows to hold its label.
  case growing = "false"
  /// The node keeps its size, and the layout respects only that.
  case fixed = "true"
  /// The node keeps its size, and the layout respects the label too.
  case shape
}
