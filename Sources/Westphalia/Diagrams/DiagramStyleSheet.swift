import TypedGraph

/// Styles that take the place of the theme's: for one relation or node, or for all of a kind.
///
/// What is said of one relation or node goes before what is said of its kind, and that before the
/// theme.
public struct DiagramStyleSheet: Sendable {
  private var relationKinds: [ObjectIdentifier: RelationStyle] = [:]
  private var relations: [RelationID: RelationStyle] = [:]
  private var nodeKinds: [ObjectIdentifier: NodeStyle] = [:]
  private var nodes: [NodeKey: NodeStyle] = [:]

  /// Makes a sheet that leaves everything to the theme.
  public init() {}

  /// The style of a kind of relation.
  public mutating func set(_ style: RelationStyle, for kind: any Relation.Type) {
    relationKinds[ObjectIdentifier(kind)] = style
  }

  /// The style of one relation.
  public mutating func set(_ style: RelationStyle, for relation: RelationID) {
    relations[relation] = style
  }

  /// The style of a kind of node.
  public mutating func set(_ style: NodeStyle, for kind: any Node.Type) {
    nodeKinds[ObjectIdentifier(kind)] = style
  }

  /// The style of one node.
  public mutating func set(_ style: NodeStyle, for node: some Node) {
    nodes[NodeKey(node)] = style
  }

  func style(of entry: AnyRelationEntry, in theme: DiagramTheme) -> RelationStyle {
    relations[entry.id] ?? relationKinds[ObjectIdentifier(type(of: entry.anyRelation))]
      ?? theme.style(of: entry)
  }

  func style(of node: any Node, in theme: DiagramTheme) -> NodeStyle {
    nodes[NodeKey(node)] ?? nodeKinds[ObjectIdentifier(type(of: node))] ?? theme.style(of: node)
  }

  /// Whether a relation has a style that only it has.
  func isSingledOut(_ relation: RelationID) -> Bool { relations[relation] != nil }
}

/// A node's type and id, for finding it again.
struct NodeKey: Hashable, @unchecked Sendable {
  private let type: ObjectIdentifier
  // The id of a node is Sendable, which AnyHashable cannot say.
  private let id: AnyHashable

  init(_ node: any Node) {
    func identity<N: Node>(_ node: N) -> (ObjectIdentifier, AnyHashable) {
      (ObjectIdentifier(N.self), AnyHashable(node.id))
    }
    (type, id) = identity(node)
  }
}
