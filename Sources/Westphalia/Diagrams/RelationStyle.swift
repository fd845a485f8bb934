public import DOT
import TypedGraph

/// How a relation is drawn: its line, its ends and the color of its words.
public struct RelationStyle: Hashable, Sendable {
  /// What marks the end of a relation.
  public enum EndMark: String, Hashable, Sendable, CaseIterable {
    /// An arrowhead: something goes there.
    case arrow
    /// An open arrowhead: a formal tie.
    case vee
    /// A bar: against.
    case tee
    /// Nothing: the ends are equal.
    case none
  }

  /// The name in the legend.
  public var name: String

  /// The color of the line.
  public var line: DOTColor

  /// The color of the words beside the line.
  public var text: DOTColor

  /// The width of the line in points.
  public var width: Double

  /// What marks the end.
  public var end: EndMark

  /// Whether the line is drawn double.
  public var isDouble: Bool

  /// Makes a style.
  public init(
    _ name: String, line: DOTColor, text: DOTColor, width: Double, end: EndMark,
    isDouble: Bool = false
  ) {
    self.name = name
    self.line = line
    self.text = text
    self.width = width
    self.end = end
    self.isDouble = isDouble
  }
}

/// How sure a relation is, as a diagram draws it.
public enum LineCertainty: Int, Hashable, Sendable, CaseIterable {
  /// In effect: a solid line.
  case inEffect
  /// Only promised, intended, alleged or possible: a dashed line.
  case open
  /// Lapsed, or not adopted: a dotted line.
  case lapsed
  /// Contradicted or denied: gray and struck out.
  case contradicted

  /// How a relation is drawn on a date, or without regard to dates.
  init(of entry: some RelationEntryProtocol, on date: PartialDate?) {
    if entry.polarity == .denied || entry.status == .contradicted {
      self = .contradicted
    } else if let date, entry.period.latestEnd <= date.first {
      self = .lapsed
    } else {
      switch entry.modality {
      case .asserted, .reported, .believed, .prohibited: self = .inEffect
      case .alleged, .possible, .intended, .promised: self = .open
      }
    }
  }

  var style: DOTStyle<DOTEdgeElement> {
    switch self {
    case .inEffect, .contradicted: .solid
    case .open: .dashed
    case .lapsed: .dotted
    }
  }
}
