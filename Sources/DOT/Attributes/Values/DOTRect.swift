/// A rectangle by two opposite corners, in points.
public struct DOTRect: Hashable, Sendable, CustomStringConvertible {
  /// The corner with the smaller coordinates.
  public var lowerLeft: DOTPoint
  /// The corner with the larger coordinates.
  public var upperRight: DOTPoint

  /// Makes a rectangle.
  public init(_ lowerLeft: DOTPoint, _ upperRight: DOTPoint) {
    self.lowerLeft = lowerLeft
    self.upperRight = upperRight
  }

  /// The rectangle in Graphviz's spelling.
  public var description: String {
    [lowerLeft.x, lowerLeft.y, upperRight.x, upperRight.y].map(FixedPoint.text)
      .joined(separator: ",")
  }
}
