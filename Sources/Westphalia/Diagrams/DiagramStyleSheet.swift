import TypedGraph

/// Styles that take the place of the theme's: for one relation or node, or for all of a kind.
///
/// What is said of one relation or node goes before what is said of its kind, and that before the
/// theme.
public struct DiagramStyleSheet: Hashable, Sendable {
  private var relationKinds: [ObjectIdentifier: RelationStyle] = [:]
  private var headings: [ObjectIdentifier: String] = [:]
  private var relations: [RelationID: RelationStyle] = [:]
  private var nodeKinds: [ObjectIdentifier: NodeStyle] = [:]
  private var nodes: [NodeKey: NodeStyle] = [:]

  /// Makes a sheet that leaves everything to the theme.
  public init() {}

  /// The style of a kind of relation.
  public mutating func set(_ style: RelationStyle, for kind: any Relation.Type) {
    relationKinds[ObjectIdentifier(kind)] = style
  }

  /// The style of all kinds of a family, and their one heading in the legend.
  public mutating func set(_ style: RelationStyle, for family: RelationFamily) {
    for kind in family.members { set(style, for: kind) }
  }

  /// Puts the kinds of a family under the family's name in the legend; how they are drawn stays.
  ///
  /// A legend has one entry for each name, drawn as the first of its lines.
  public mutating func group(_ family: RelationFamily) {
    for kind in family.members { headings[ObjectIdentifier(kind)] = family.name }
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
    if let own = relations[entry.id] { return own }
    let kind = ObjectIdentifier(type(of: entry.anyRelation))
    if let own = relationKinds[kind] { return own }
    var style = theme.style(of: entry)
    if let heading = headings[kind] { style.name = heading }
    return style
  }

  func style(of node: any Node, in theme: DiagramTheme) -> NodeStyle {
    nodes[NodeKey(node)] ?? nodeKinds[ObjectIdentifier(type(of: node))] ?? theme.style(of: node)
  }

  /// Whether a relation has a style that only it has.
  func isSingledOut(_ relation: RelationID) -> Bool { relations[relation] != nil }
}

extension DiagramStyleSheet: CustomStringConvertible {
  /// How many styles there are, `2 styles of relations, 1 of nodes`.
  public var description: String {
    let ofRelations = relationKinds.count + relations.count
    let ofNodes = nodeKinds.count + nodes.count
    return "\(ofRelations) style\(ofRelations == 1 ? "" : "s") of relations, \(ofNodes) of nodes"
  }
}
