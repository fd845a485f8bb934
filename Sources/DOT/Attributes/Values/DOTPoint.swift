/// A point in the plane or in space.
public struct DOTPoint: Hashable, Sendable, CustomStringConvertible {
  /// The coordinates.
  public var x: Double
  /// The coordinates.
  public var y: Double
  /// The third coordinate, in layouts of three dimensions.
  public var z: Double?
  /// Whether the layout must leave the point where it is.
  public var isPinned: Bool

  /// Makes a point.
  public init(_ x: Double, _ y: Double, _ z: Double? = nil, isPinned: Bool = false) {
    self.x = x
    self.y = y
    self.z = z
    self.isPinned = isPinned
  }

  /// The point in Graphviz's spelling.
  public var description: String {
    let coordinates = [x, y] + (z.map { [$0] } ?? [])
    return coordinates.map(FixedPoint.text).joined(separator: ",") + (isPinned ? "!" : "")
  }
}
