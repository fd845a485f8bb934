/// The proportion of a drawing's height to its width.
public enum DOTRatio: Hashable, Sendable, CustomStringConvertible {
  /// Height divided by width.
  case value(Double)
  case fill, compress, expand, auto

  /// The ratio in Graphviz's spelling.
  public var description: String {
    switch self {
    case .value(let value): FixedPoint.text(max(0.001, value.isNaN ? 1 : value))
    case .fill: "fill"
    case .compress: "compress"
    case .expand: "expand"
    case .auto: "auto"
    }
  }
}
