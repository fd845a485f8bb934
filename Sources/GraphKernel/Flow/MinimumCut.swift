/// The relations of least total capacity without which no path leads from a node to another.
///
/// ```
/// a ─3→ b ─2→ d      from a to d: {b→d, a→c}, capacity 3
/// a ─1→ c ─4→ d      on the source's side: a, b
/// ```
public struct MinimumCut<Identity: GraphIdentity>: Sendable {
  /// The relations from the source's side to the other, in order of insertion.
  public let relations: Identity.Edges

  /// The sum of their capacities, which is the greatest flow between the two nodes.
  public let capacity: Double

  /// The nodes on the source's side, in order of insertion: the fewest of any least cut.
  public let sourceSide: [Identity.Vertex]
}

extension MinimumCut: Hashable {
  /// Whether two cuts part the same nodes by the same relations of the same capacity.
  public static func == (left: MinimumCut, right: MinimumCut) -> Bool {
    left.capacity == right.capacity && Identity.areEqual(edges: left.relations, right.relations)
      && Identity.areEqual(vertices: left.sourceSide, right.sourceSide)
  }

  /// Feeds the relations and the source's side into a hasher.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(edges: relations, into: &hasher)
    Identity.hash(vertices: sourceSide, into: &hasher)
  }
}

extension MinimumCut: CustomStringConvertible {
  /// The capacity, the number of relations and the nodes of the source's side.
  public var description: String {
    "capacity: \(capacity), relations: \(relations.count), cut off: "
      + Identity.names(of: sourceSide)
  }
}

extension MinimumCut where Identity == Numbered {
  /// The cut in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> MinimumCut<Resolver.Identity> {
    MinimumCut<Resolver.Identity>(
      relations: resolver.edges(relations), capacity: capacity,
      sourceSide: resolver.vertices(sourceSide))
  }
}
