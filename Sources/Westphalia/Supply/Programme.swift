public import TypedGraph

/// A programme of a state: space, missile or nuclear.
public struct Programme: RegulatedItem {
  /// The key, unique among its kind.
  public let id: String

  /// The name people call it by.
  public let name: String

  /// Makes one.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }
}

extension Programme: AttributeValueConvertible {
  /// The name, as an attribute of a relation.
  public var attributeValue: Attribute.Value { .text(name) }
}

extension Programme {
  /// North Korean space programme.
  public static let northKoreanSpace = Programme("dprk-space", name: "North Korean space programme")

  /// North Korean missile programmes.
  public static let northKoreanMissiles = Programme(
    "dprk-missiles", name: "North Korean missile programmes")

  /// North Korean nuclear programme.
  public static let northKoreanNuclear = Programme(
    "dprk-nuclear", name: "North Korean nuclear programme")
}
