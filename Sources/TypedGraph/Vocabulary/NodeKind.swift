/// The name of a kind of node, as a legend or a table shows it.
public struct NodeKind: Hashable, Sendable {
  /// The name in the singular, `treaty`.
  public let name: String

  /// Makes a kind with a name in the singular.
  public init(_ name: String) {
    self.name = name
  }
}

extension NodeKind: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
  /// Makes a kind from its name.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// The kind's name.
  public var description: String { name }

  /// Orders kinds by name.
  public static func < (left: NodeKind, right: NodeKind) -> Bool { left.name < right.name }
}
