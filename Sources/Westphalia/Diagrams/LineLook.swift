import DOT

/// How a line looks: what the drawing writes down, and what the key shows as a sample.
struct LineLook: Hashable {
  /// What is at the ends of a line.
  enum Ends: Hashable {
    /// A mark at the end the relation goes to; nothing where the mark is none.
    case one(RelationStyle.EndMark)
    /// A mark at either end.
    case both(RelationStyle.EndMark)
  }

  /// How much wider a line is that stands for several relations, in points, and from how many on.
  static let steps: [(least: Int, points: Double)] = [(1, 0), (2, 1), (5, 2.5), (10, 4.5)]

  /// The last of the steps that so many relations have reached.
  static func step(_ count: Int) -> Int { steps.lastIndex { $0.least <= count } ?? 0 }

  let color: DOTColor
  let isDouble: Bool
  let dash: LineDash
  /// In points.
  var width: Double
  let ends: Ends

  init(of line: PlannedLine, in theme: DiagramTheme, _ layout: DiagramLayout) {
    color = Self.color(of: line, in: theme)
    isDouble = line.style.isDouble && line.certainty != .refuted && layout != .overview
    dash = line.change == .removed ? .dotted : LineDash(line.certainty)
    let plain = layout == .overview ? line.style.width / 2 : line.style.width
    let asked =
      switch line.emphasis {
      case .normal: plain + Self.steps[Self.step(line.widthCount)].points
      case .raised: line.change == nil ? line.style.width + 1 : max(2, line.style.width)
      case .faded: min(1.2, line.style.width)
      }
    // What is no width is drawn as Graphviz draws a line of which it is told none.
    width = asked.isFinite && asked >= 0 ? asked : 1
    ends =
      line.isMutual ? .both(line.style.end) : .one(line.isDirected ? line.style.end : .none)
  }

  private static func color(of line: PlannedLine, in theme: DiagramTheme) -> DOTColor {
    if let change = line.change { return theme.color(of: change) }
    if line.emphasis == .faded { return theme.faded }
    return line.certainty == .refuted ? theme.struck : line.style.line
  }
}

/// What a line is made of.
enum LineDash: String, Hashable {
  case solid, dashed, dotted

  init(_ certainty: LineCertainty) {
    self =
      switch certainty {
      case .inEffect, .refuted: .solid
      case .uncertain, .open, .disputed: .dashed
      case .lapsed: .dotted
      }
  }

  /// The style of an edge.
  var style: DOTStyle<DOTEdgeElement> {
    switch self {
    case .solid: .solid
    case .dashed: .dashed
    case .dotted: .dotted
    }
  }
}

extension RelationStyle.EndMark {
  /// The arrow of an edge.
  var arrow: DOTArrow {
    switch self {
    case .arrow: .normal
    case .vee: .vee
    case .tee: .tee
    case .none: .none
    }
  }
}
