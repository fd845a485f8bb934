/// A path and the sum of the weights of the relations it takes.
public struct WeightedPath<Identity: GraphIdentity>: Sendable, Hashable {
  /// The path.
  public let path: RelationPath<Identity>

  /// The sum of the weights, added from start to end.
  public let weight: Double

  package init(path: RelationPath<Identity>, weight: Double) {
    self.path = path
    self.weight = weight
  }
}

extension WeightedPath: CustomStringConvertible {
  /// The path with its weight after it.
  public var description: String { "\(path) (\(weight))" }
}

extension WeightedPath where Identity == Numbered {
  /// The path in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> WeightedPath<Resolver.Identity> {
    WeightedPath<Resolver.Identity>(path: path.resolved(by: resolver), weight: weight)
  }
}
