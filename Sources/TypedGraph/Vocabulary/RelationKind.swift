/// The name of a kind of relation, as a legend or a table shows it.
public struct RelationKind: Hashable, Sendable {
  /// The name as a noun, `arms supply`.
  public let name: String

  /// Makes a kind with a noun for its name.
  public init(_ name: String) {
    self.name = name
  }
}

extension RelationKind: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
  /// Makes a kind from its name.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// The kind's name.
  public var description: String { name }

  /// Orders kinds by name.
  public static func < (left: RelationKind, right: RelationKind) -> Bool { left.name < right.name }
}
