/// The direction in which ranks follow each other.
public enum DOTRankDirection: String, Hashable, Sendable, CaseIterable {
  case topToBottom = "TB"
  case leftToRight = "LR"
  case bottomToTop = "BT"
  case rightToLeft = "RL"
}
