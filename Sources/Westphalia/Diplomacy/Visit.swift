public import TypedGraph

/// A visit to a state.
public struct Visit: Relation {
  /// The visitor.
  public typealias Source = any Actor
  /// The host.
  public typealias Target = SovereignState

  /// Directed, positive.
  public static let tie = Tie.directed(.positive)

  /// The city, where a source says.
  public let city: String?

  /// Makes the relation.
  public init(city: String? = nil) {
    self.city = city
  }

  /// The words between its ends.
  public var predicate: String { city.map { "visits \($0) in" } ?? "visits" }

  /// The words on a diagram's line.
  public var label: String { "visit" }
}

/// A meeting of two sides at the highest level.
public struct Summit: Relation {
  /// One side.
  public typealias Source = any Actor
  /// The other.
  public typealias Target = any Actor

  /// Symmetric, positive.
  public static let tie = Tie.symmetric(.positive)

  /// The city, where a source says.
  public let city: String?

  /// Makes the relation.
  public init(city: String? = nil) {
    self.city = city
  }

  /// The words between its ends.
  public var predicate: String { "meets" }
}
