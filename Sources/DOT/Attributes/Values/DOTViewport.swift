/// The part of a drawing that is shown.
public struct DOTViewport: Hashable, Sendable, CustomStringConvertible {
  /// The viewport in Graphviz's spelling.
  public let description: String

  /// A window of a width and height in points, scaled by `zoom`, around a point.
  public init(width: Double, height: Double, zoom: Double = 1, center: DOTPoint? = nil) {
    let size = [max(0, width), max(0, height), max(0.001, zoom)]
    let middle = center.map { [$0.x, $0.y] } ?? []
    description = (size + middle).map(FixedPoint.text).joined(separator: ",")
  }
}
