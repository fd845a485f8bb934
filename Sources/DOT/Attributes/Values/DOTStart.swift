/// How positions are chosen before a layout begins.
public enum DOTStart: Hashable, Sendable, CustomStringConvertible {
  /// On a circle.
  case regular
  /// Computed from the graph.
  case fromGraph
  /// At random; the same seed gives the same layout.
  case random(seed: Int)

  /// The choice in Graphviz's spelling.
  public var description: String {
    switch self {
    case .regular: "regular"
    case .fromGraph: "self"
    case .random(let seed): "random\(min(max(seed, 0), 1_000_000_000))"
    }
  }
}
