public import TypedGraph

/// Two sides' having stopped fighting without having made peace: the state of war goes on.
///
/// Said as `northKorea.hasArmistice(with: .southKorea)`.
public struct Armistice: Relation {
  /// One side.
  public typealias Source = any Actor
  /// The other.
  public typealias Target = any Actor

  /// Symmetric, neither for nor against.
  public static let tie = Tie.symmetric

  /// Makes the relation.
  public init() {}

  /// `has an armistice with`.
  public var predicate: String { "has an armistice with" }
}

extension Armistice: Codable {}
