/// The layers on which something is drawn.
public enum DOTLayerRange: Hashable, Sendable, CustomStringConvertible {
  /// Every layer.
  case all
  /// One layer.
  case layer(DOTWord)
  /// The layers from one to another.
  case range(DOTWord, DOTWord)

  /// The range in Graphviz's spelling, with the standard separators.
  public var description: String {
    switch self {
    case .all: "all"
    case .layer(let name): name.description
    case .range(let first, let last): "\(first):\(last)"
    }
  }
}
