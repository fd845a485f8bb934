public import TypedGraph

/// A meeting of two sides at the highest level.
///
/// Said as `Leader.putin.meets(.kimJongUn, city: "Pyongyang")`.
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

  /// The city.
  public var lineAttributes: [Attribute] {
    city.map { [Attribute("city", .text($0))] } ?? []
  }

  /// `meets`.
  public var predicate: String { "meets" }
}

extension Summit: Codable {}
