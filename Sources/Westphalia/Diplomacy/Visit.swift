public import TypedGraph

/// A visit to a state.
///
/// Said as `Leader.putin.visits(.northKorea, city: "Pyongyang")`.
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

  /// The city.
  public var lineAttributes: [Attribute] {
    city.map { [Attribute("city", .text($0))] } ?? []
  }

  /// `visits`, or `visits Pyongyang in` where the city is known.
  public var predicate: String { city.map { "visits \($0) in" } ?? "visits" }

  /// `visit`.
  public var label: String { "visit" }
}

extension Visit: Codable {}
