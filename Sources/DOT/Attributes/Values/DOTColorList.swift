/// Several colors of one line or fill: parallel lines, segments or a gradient.
///
/// `[.blue, .white, .blue]` on an edge draws three parallel lines. With fractions, a line is cut
/// into segments and a fill into stripes; fractions are clamped to 0…1, and Graphviz shares out
/// what is left.
public struct DOTColorList: Hashable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible {
  /// The spelling.
  public let description: String

  /// Makes a list of colors; an empty one is transparent.
  public init(_ colors: some Sequence<DOTColor>) {
    let text = colors.map(\.description).joined(separator: ":")
    description = text.isEmpty ? DOTColor.transparent.description : text
  }

  /// Makes a list of colors with fractions.
  public init(fractions: [(color: DOTColor, fraction: Double)]) {
    let parts = fractions.map { part in
      let fraction = part.fraction.isNaN ? 0 : min(max(part.fraction, 0), 1)
      return "\(part.color);\(FixedPoint.text(fraction))"
    }
    description = parts.isEmpty ? DOTColor.transparent.description : parts.joined(separator: ":")
  }

  /// Makes a list from a literal.
  public init(arrayLiteral elements: DOTColor...) { self.init(elements) }
}
