public import TypedGraph

/// A resolution that the Security Council adopted.
public struct Resolution: RuleSource {
  /// The symbol, `S/RES/2397 (2017)`.
  public let id: String

  /// The name people call it by, `Resolution 2397`.
  public let name: String

  /// When it was adopted.
  public let adopted: PartialDate?

  /// Makes a resolution.
  public init(_ symbol: String, name: String, adopted: PartialDate? = nil) {
    id = symbol
    self.name = name
    self.adopted = adopted
  }

  /// From the day on which it was adopted; always, where that is not stated.
  public var existence: [Period] { [adopted.map(Period.since) ?? .always] }

  /// Resolution 1718 of 2006-10-14, which bans arms and more and creates the 1718 Committee.
  public static let resolution1718 = Resolution(
    "S/RES/1718 (2006)", name: "Resolution 1718", adopted: "2006-10-14")

  /// Resolution 1874 of 2009, which creates the Panel of Experts.
  public static let resolution1874 = Resolution(
    "S/RES/1874 (2009)", name: "Resolution 1874", adopted: "2009")

  /// Resolution 2397 of 2017-12-22, which caps refined petroleum at 500,000 barrels a year.
  public static let resolution2397 = Resolution(
    "S/RES/2397 (2017)", name: "Resolution 2397", adopted: "2017-12-22")
}

extension Resolution: Codable {}
