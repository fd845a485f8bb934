public import TypedGraph

/// A program of a state: space, missile or nuclear.
public struct Program: RegulatedItem {
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

extension Program: AttributeValueConvertible {
  /// The name, as an attribute of a relation.
  public var attributeValue: Attribute.Value { .text(name) }
}

extension Program {
  /// North Korean space program.
  public static let northKoreanSpace = Program("dprk-space", name: "North Korean space program")

  /// North Korean missile programs.
  public static let northKoreanMissiles = Program(
    "dprk-missiles", name: "North Korean missile programs")

  /// North Korean nuclear program.
  public static let northKoreanNuclear = Program(
    "dprk-nuclear", name: "North Korean nuclear program")

  /// Every program that has a constant.
  public static let all: [Program] = [
    .northKoreanSpace, .northKoreanMissiles, .northKoreanNuclear,
  ]
}

extension Program: Codable {}
