import DOT

/// The mark of a group: beside the names of its nodes, at its box and in the key.
///
/// A theme's colors are taken in turn, and where there are more groups than colors, another shape begins.
struct GroupMark: Hashable {
  /// What is drawn.
  enum Shape: CaseIterable {
    case disc, square, triangle, diamond

    /// The sign that stands beside a name.
    var sign: String {
      switch self {
      case .disc: "●"
      case .square: "■"
      case .triangle: "▲"
      case .diamond: "◆"
      }
    }

    /// The corners around a middle, as shares of a radius; none of a disc.
    var corners: [(x: Double, y: Double)] {
      switch self {
      case .disc: []
      case .square: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
      case .triangle: [(-1, -0.8), (1, -0.8), (0, 1)]
      case .diamond: [(0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)]
      }
    }
  }

  let color: DOTColor
  let shape: Shape

  init(_ index: Int, in theme: DiagramTheme) {
    let colors = theme.groups.isEmpty ? [theme.ink] : theme.groups
    color = colors[index % colors.count]
    shape = Shape.allCases[index / colors.count % Shape.allCases.count]
  }
}
