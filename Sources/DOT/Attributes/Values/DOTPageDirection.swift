/// The order in which pages follow each other.
public enum DOTPageDirection: String, Hashable, Sendable, CaseIterable {
  case bottomLeft = "BL"
  case bottomRight = "BR"
  case topLeft = "TL"
  case topRight = "TR"
  case rightBottom = "RB"
  case rightTop = "RT"
  case leftBottom = "LB"
  case leftTop = "LT"
}
