/// How far a claim is to be trusted, from 0 (not at all) to 1 (entirely).
public struct Confidence: Hashable, Sendable {
  /// The degree, 0 to 1.
  public let degree: Double

  /// Makes a confidence of a degree; nil outside 0 to 1 and for not-a-number.
  public init?(_ degree: Double) {
    guard (0...1).contains(degree) else { return nil }
    self.degree = degree
  }

  private init(unchecked degree: Double) {
    self.degree = degree
  }

  /// 0.2.
  public static let low = Confidence(unchecked: 0.2)

  /// 0.5.
  public static let moderate = Confidence(unchecked: 0.5)

  /// 0.8.
  public static let high = Confidence(unchecked: 0.8)
}

extension Confidence: Comparable {
  /// Whether the left one is trusted less.
  public static func < (left: Confidence, right: Confidence) -> Bool { left.degree < right.degree }
}

extension Confidence: CustomStringConvertible {
  /// The degree, `0.8`.
  public var description: String { "\(degree)" }
}
