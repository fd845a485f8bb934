/// What all relations between two nodes amount to, whichever way they go: one tie of a dyad.
///
/// Made by ``GraphQueries/collapsed(_:opposites:weight:)``; symmetric.
public struct DyadTie: Relation, Hashable {
  /// Any node.
  public typealias Source = any Node
  /// Any node.
  public typealias Target = any Node

  /// Symmetric; the sign is that of the relations.
  public static let tie = Tie.symmetric

  /// The number of relations that it stands for.
  public let count: Int

  /// The sum of their weights.
  public let weight: Double

  /// What they say of the parties' disposition, by the rule for opposite signs.
  public let sign: Tie.Sign

  /// Makes the tie of some relations.
  public init(count: Int, weight: Double, sign: Tie.Sign = .neutral) {
    self.count = count
    self.weight = weight
    self.sign = sign
  }

  /// `is tied by 3 relations to`.
  public var predicate: String { "is tied by \(counted(count, "relation")) to" }

  /// The number of relations, `3 relations`.
  public var label: String { counted(count, "relation") }

  /// None: the words have the number of relations.
  public var lineAttributes: [Attribute] { [] }
}

/// What all relations from one node to another amount to: one tie of a directed dyad.
///
/// Made by ``GraphQueries/collapsed(_:opposites:weight:)``; a symmetric relation counts both ways.
public struct DirectedDyadTie: Relation, Hashable {
  /// Any node.
  public typealias Source = any Node
  /// Any node.
  public typealias Target = any Node

  /// Directed; the sign is that of the relations.
  public static let tie = Tie.directed

  /// The number of relations that it stands for.
  public let count: Int

  /// The sum of their weights.
  public let weight: Double

  /// What they say of the parties' disposition, by the rule for opposite signs.
  public let sign: Tie.Sign

  /// Makes the tie of some relations.
  public init(count: Int, weight: Double, sign: Tie.Sign = .neutral) {
    self.count = count
    self.weight = weight
    self.sign = sign
  }

  /// `is tied by 3 relations to`.
  public var predicate: String { "is tied by \(counted(count, "relation")) to" }

  /// The number of relations, `3 relations`.
  public var label: String { counted(count, "relation") }

  /// None: the words have the number of relations.
  public var lineAttributes: [Attribute] { [] }
}
