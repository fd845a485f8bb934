/// The line of an edge as a layout gives it: arrow tips and the control points of a spline.
public struct DOTSplinePath: Hashable, Sendable, CustomStringConvertible {
  /// The tip of the arrow at the tail.
  public var start: DOTPoint?
  /// The tip of the arrow at the head.
  public var end: DOTPoint?
  /// The control points; Graphviz wants one more than a multiple of three.
  public var points: [DOTPoint]

  /// Makes a line.
  public init(_ points: [DOTPoint], start: DOTPoint? = nil, end: DOTPoint? = nil) {
    self.points = points
    self.start = start
    self.end = end
  }

  /// The line in Graphviz's spelling.
  public var description: String {
    let tips = [end.map { "e,\($0)" }, start.map { "s,\($0)" }].compactMap { $0 }
    return (tips + points.map(\.description)).joined(separator: " ")
  }
}
