/// A part of the world: Europe, Northeast Asia, the area of a treaty.
public struct Region: Actor {
  /// The region's key.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes a region.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }

  /// Europe.
  public static let europe = Region("europe", name: "Europe")

  /// Northeast Asia.
  public static let northeastAsia = Region("northeast-asia", name: "Northeast Asia")
}
