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

extension RelationStyle: CustomStringConvertible {
  /// The name, the line and its end, `war: line #000000, 3.8 points wide, arrow; words #000000`.
  public var description: String {
    "\(name): \(isDouble ? "double " : "")line \(line), \(width) points wide, \(end); words \(text)"
  }
}

extension RelationStyle.EndMark: CustomStringConvertible {
  /// The word for the mark.
  public var description: String { rawValue }
}
