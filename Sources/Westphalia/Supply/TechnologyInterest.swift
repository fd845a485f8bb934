public import TypedGraph

/// An actor's interest in obtaining a technology.
///
/// Said as `northKorea.seeks(.nuclearPropulsion, from: .russia)`.
public struct TechnologyInterest: Relation {
  /// The actor that wants it.
  public typealias Source = any Actor
  /// What is wanted.
  public typealias Target = Technology

  /// Directed, neither for nor against.
  public static let tie = Tie.directed

  /// The state it is hoped for from, where a source says.
  public let from: SovereignState?

  /// Makes the relation.
  public init(from: SovereignState? = nil) {
    self.from = from
  }

  /// `seeks from Russia`, or `seeks` where no state is named.
  public var predicate: String { from.map { "seeks from \($0.name)" } ?? "seeks" }

  /// `seeks`.
  public var label: String { "seeks" }
}

extension TechnologyInterest: Codable {}
