/// One of the ten points at which an edge can meet a node or a port.
public enum DOTCompassPoint: String, Hashable, Sendable, CaseIterable {
  case north = "n"
  case northEast = "ne"
  case east = "e"
  case southEast = "se"
  case south = "s"
  case southWest = "sw"
  case west = "w"
  case northWest = "nw"
  case center = "c"
  /// The side that Graphviz finds best.
  case automatic = "_"
}
