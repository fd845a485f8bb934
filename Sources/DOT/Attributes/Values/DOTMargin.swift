/// A distance to all sides, or one across and one along; absolute or added to what is there.
public struct DOTMargin: Hashable, Sendable, CustomStringConvertible, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// The distance in Graphviz's spelling.
  public let description: String

  /// The same distance on all sides.
  public init(_ all: Double) { description = FixedPoint.text(all) }

  /// One distance left and right, one above and below.
  public init(_ x: Double, _ y: Double) {
    description = FixedPoint.text(x) + "," + FixedPoint.text(y)
  }

  private init(description: String) { self.description = description }

  /// The same distance on all sides from a literal.
  public init(floatLiteral value: Double) { self.init(value) }

  /// The same distance on all sides from a literal.
  public init(integerLiteral value: Int) { self.init(Double(value)) }

  /// A distance that is added to, where an attribute would otherwise scale (`sep`, `esep`).
  public static func added(_ x: Double, _ y: Double) -> DOTMargin {
    DOTMargin(description: "+" + FixedPoint.text(x) + "," + FixedPoint.text(y))
  }
}
