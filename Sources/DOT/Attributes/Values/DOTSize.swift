/// A size in inches, as a bound or as a goal.
public struct DOTSize: Hashable, Sendable, CustomStringConvertible {
  /// The size in Graphviz's spelling.
  public let description: String

  /// The drawing is scaled down to fit, never up.
  public static func atMost(_ width: Double, _ height: Double) -> DOTSize {
    DOTSize(description: pair(width, height))
  }

  /// The drawing is scaled up or down until it fits.
  public static func exactly(_ width: Double, _ height: Double) -> DOTSize {
    DOTSize(description: pair(width, height) + "!")
  }

  private init(description: String) { self.description = description }

  private static func pair(_ width: Double, _ height: Double) -> String {
    FixedPoint.text(max(0, width)) + "," + FixedPoint.text(max(0, height))
  }
}
