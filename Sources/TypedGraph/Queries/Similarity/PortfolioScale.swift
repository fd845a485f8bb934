/// How relations are read as numbers of one scale, so that what two nodes are committed to can be compared.
///
/// ```swift
/// let pacts = PortfolioScale(0...3, by: .by { entry in entry.anyRelation is DefensePact ? 3 : 1 }, own: 3)
/// ```
///
/// The range is part of what is measured: S-scores of one portfolio differ by the range they are taken in.
public struct PortfolioScale: Sendable {
  /// The least and the greatest value there can be; their difference is *d*max of the S-score.
  public let range: ClosedRange<Double>

  /// The value where there is no relation.
  public let absent: Double

  /// The value of a node toward itself; where nil, the two that are compared are left out of the comparison.
  public let own: Double?

  /// Which of several relations of one node to another counts.
  public let several: Several

  let value: RelationWeight

  /// Which of several relations of one node to another counts.
  public enum Several: Hashable, Sendable, CaseIterable {
    /// The one with the greatest value: the strongest promise.
    case greatest
    /// The one with the least value: what is said against.
    case least
  }

  /// Makes a scale.
  ///
  /// - Parameters:
  ///   - range: The least and the greatest value there can be.
  ///   - value: The value of a relation; one without (nil) is left out.
  ///   - absent: The value where there is no relation, 0 unless given.
  ///   - own: The value of a node toward itself; where nil, the two that are compared are left out.
  ///   - several: Which of several relations counts.
  public init(
    _ range: ClosedRange<Double>, by value: RelationWeight, absent: Double = 0,
    own: Double? = nil, several: Several = .greatest
  ) {
    self.range = range
    self.value = value
    self.absent = absent
    self.own = own
    self.several = several
  }

  /// 1 where there is a relation and 0 where there is none, a node being tied to itself.
  public static let presence = PortfolioScale(0...1, by: .each, own: 1)

  /// The signs of relations: 1 for, −1 against, 0 where neither or none; against counts where both are said.
  ///
  /// A node is for itself.
  public static let sign = PortfolioScale(
    -1...1, by: .by { Double($0.sign.rawValue) }, own: 1, several: .least)
}

extension PortfolioScale.Several: CustomStringConvertible {
  /// `greatest`, `least`.
  public var description: String {
    switch self {
    case .greatest: "greatest"
    case .least: "least"
    }
  }
}

extension PortfolioScale: CustomStringConvertible {
  /// The range and the rule: `0.0 to 3.0 by a rule for relations of every kind`.
  public var description: String {
    "\(range.lowerBound) to \(range.upperBound) by \(value)"
  }
}
