/// A path with the day on which each of its relations is taken; the days never decrease.
public struct TimedPath<Identity: GraphIdentity, Day: Sendable & Hashable>: Sendable, Hashable {
  /// The path.
  public let path: RelationPath<Identity>

  /// The day on which each relation is taken, as early as possible.
  public let days: [Day]

  package init(path: RelationPath<Identity>, days: [Day]) {
    self.path = path
    self.days = days
  }

  /// The day on which the last relation is taken; nil for the path without relations.
  public var arrival: Day? { days.last }

  /// The day on which the first relation is taken; nil for the path without relations.
  public var departure: Day? { days.first }
}

extension TimedPath: CustomStringConvertible {
  /// The path, and the days its relations are taken on.
  public var description: String {
    let list = days.map { "\($0)" }.joined(separator: ", ")
    return days.isEmpty ? path.description : "\(path) (\(list))"
  }
}

extension TimedPath where Identity == Numbered, Day == Int {
  /// The path in terms of another identity, its days as the layer above represents them.
  package func resolved<Resolver: IdentityResolver, Other: Sendable & Hashable>(
    by resolver: Resolver, day: (Int) -> Other
  ) -> TimedPath<Resolver.Identity, Other> {
    TimedPath<Resolver.Identity, Other>(path: path.resolved(by: resolver), days: days.map(day))
  }
}
