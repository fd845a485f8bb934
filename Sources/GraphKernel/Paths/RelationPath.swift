/// A path through a graph that names the relations it takes.
///
/// A path is a collection of its relations. It has one node more than relations; the path from a node to
/// itself has no relation.
public struct RelationPath<Identity: GraphIdentity>: Sendable {
  /// The nodes visited in order, one more than the relations taken.
  public let nodes: [Identity.Vertex]

  /// The relations taken, in order.
  public let relations: [Identity.Edge]

  /// A path from its parts.
  ///
  /// - Parameters:
  ///   - nodes: The nodes in order.
  ///   - relations: The relations in order, one fewer than the nodes.
  package init(nodes: [Identity.Vertex], relations: [Identity.Edge]) {
    precondition(nodes.count == relations.count + 1, "a path has one node more than relations")
    self.nodes = nodes
    self.relations = relations
  }

  /// The node where the path begins.
  public var start: Identity.Vertex { nodes[0] }

  /// The node where the path ends.
  public var end: Identity.Vertex { nodes[nodes.count - 1] }
}

extension RelationPath: RandomAccessCollection {
  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of relations taken.
  public var endIndex: Int { relations.count }

  /// The relation at a position.
  public subscript(position: Int) -> Identity.Edge { relations[position] }

  /// Some relations in a row, as `prefix(3)` gives them.
  public subscript(bounds: Range<Int>) -> ArraySlice<Identity.Edge> { relations[bounds] }
}

extension RelationPath: Hashable {
  /// Whether two paths take equal relations between equal nodes.
  public static func == (left: RelationPath, right: RelationPath) -> Bool {
    Identity.areEqual(vertices: left.nodes, right.nodes)
      && left.relations.count == right.relations.count
      && zip(left.relations, right.relations).allSatisfy { Identity.areEqual($0, $1) }
  }

  /// Feeds the nodes and relations into a hasher.
  public func hash(into hasher: inout Hasher) {
    for node in nodes { Identity.hash(node, into: &hasher) }
    for relation in relations { Identity.hash(edge: relation, into: &hasher) }
  }
}

extension RelationPath: CustomStringConvertible {
  /// The path in one line: `North Korea –arms supply→ Russia`, with `←…–` for a relation followed
  /// against its direction.
  public var description: String {
    relations.indices.reduce(into: Identity.name(of: start)) { text, position in
      text += Identity.arrow(relations[position], from: nodes[position])
      text += Identity.name(of: nodes[position + 1])
    }
  }
}

extension RelationPath where Identity == Numbered {
  /// The path in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> RelationPath<Resolver.Identity> {
    RelationPath<Resolver.Identity>(
      nodes: resolver.vertices(nodes), relations: relations.map { resolver.edge($0) })
  }
}
