/// A node as a search met it.
public struct NodeVisit<Identity: GraphIdentity>: Sendable {
  /// The node.
  public let node: Identity.Vertex

  /// The number of relations from the nearest start (breadth-first), or on the way taken (depth-first).
  public let depth: Int

  /// The node from which it was found; nil for a start.
  public let previous: Identity.Vertex?

  /// The relation by which it was found; nil for a start.
  public let relation: Identity.Edge?

  @inlinable package init(
    node: Identity.Vertex, depth: Int, previous: Identity.Vertex?, relation: Identity.Edge?
  ) {
    self.node = node
    self.depth = depth
    self.previous = previous
    self.relation = relation
  }
}

extension NodeVisit: Hashable {
  /// Whether two searches met the same node at the same depth in the same way.
  public static func == (left: NodeVisit, right: NodeVisit) -> Bool {
    guard left.depth == right.depth, Identity.areEqual(left.node, right.node) else { return false }
    switch (left.relation, right.relation) {
    case (nil, nil): return true
    case (let one?, let other?): return Identity.areEqual(one, other)
    default: return false
    }
  }

  /// Feeds the node, the depth and the relation into a hasher.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(node, into: &hasher)
    hasher.combine(depth)
    if let relation { Identity.hash(edge: relation, into: &hasher) }
  }
}

extension NodeVisit: CustomStringConvertible {
  /// The last step and the depth: `North Korea –arms supply→ Russia (1)`, or `North Korea (0)`.
  public var description: String {
    let name = Identity.name(of: node)
    guard let previous, let relation else { return "\(name) (\(depth))" }
    return
      "\(Identity.name(of: previous))\(Identity.arrow(relation, from: previous))\(name) (\(depth))"
  }
}

extension NodeVisit where Identity == Numbered {
  /// The visit in terms of another identity.
  ///
  /// Inlined, so that the module that asks compiles it for its own identity: a search makes one for each node.
  @inlinable package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> NodeVisit<Resolver.Identity> {
    NodeVisit<Resolver.Identity>(
      node: resolver.vertex(node), depth: depth, previous: previous.map { resolver.vertex($0) },
      relation: relation.map { resolver.edge($0) })
  }
}
