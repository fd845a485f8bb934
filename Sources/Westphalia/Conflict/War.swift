public import TypedGraph

/// A war that one side wages against another.
///
/// Said as `russia.isAtWar(with: .ukraine)`.
public struct War: Relation {
  /// The side that is said to wage it.
  public typealias Source = any Actor
  /// The other side.
  public typealias Target = any Actor

  /// Directed, negative.
  public static let tie = Tie.directed(.negative)

  /// The war's name.
  public let name: String?

  /// Makes the relation.
  public init(_ name: String? = nil) {
    self.name = name
  }

  /// `is at war with`.
  public var predicate: String { "is at war with" }

  /// The war's name, or `war`.
  public var label: String { name ?? "war" }
}

extension War: Codable {}
