/// Where an image lies in its node.
public enum DOTImagePosition: String, Hashable, Sendable, CaseIterable {
  case topLeft = "tl"
  case topCenter = "tc"
  case topRight = "tr"
  case middleLeft = "ml"
  case middleCenter = "mc"
  case middleRight = "mr"
  case bottomLeft = "bl"
  case bottomCenter = "bc"
  case bottomRight = "br"
}
