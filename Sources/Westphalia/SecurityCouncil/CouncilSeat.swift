/// A seat of a body, which stays the same when its holder changes: China's in the Security Council.
///
/// Data sets write today's holder for old votes; the seat itself stays the same, while its holders, in
/// ``Seat`` relations, have dates.
public struct CouncilSeat: Node {
  /// The seat's key.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes a seat.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }

  /// China's permanent seat: the Republic of China's until 1971-10-25, since 1949-12-08 from Taiwan; then the
  /// People's Republic's.
  public static let china = CouncilSeat("UNSC-China", name: "China's seat")

  /// France's permanent seat.
  public static let france = CouncilSeat("UNSC-France", name: "France's seat")

  /// The permanent seat of the Soviet Union, Russia's since December 1991.
  public static let russia = CouncilSeat("UNSC-Russia", name: "Russia's seat")

  /// The United Kingdom's permanent seat.
  public static let unitedKingdom = CouncilSeat("UNSC-UK", name: "the United Kingdom's seat")

  /// The United States' permanent seat.
  public static let unitedStates = CouncilSeat("UNSC-US", name: "the United States' seat")
}

extension CouncilSeat: Codable {}
