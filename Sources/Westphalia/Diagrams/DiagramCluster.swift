public import TypedGraph

/// A group of nodes that a diagram draws as a box with a title, such as a bloc and its members.
///
/// A node that several clusters claim stands in the first of them; the others show as colored dots
/// after its name, which the legend explains.
public struct DiagramCluster: Sendable {
  /// The title of the box.
  public let name: String

  /// The node that the box stands for, which is then not drawn inside it.
  let represented: (any Node)?

  private let claims: @Sendable (any Node) -> Bool

  /// Makes a cluster of the nodes that satisfy a test.
  public init(_ name: String, contains: @escaping @Sendable (any Node) -> Bool) {
    self.name = name
    represented = nil
    claims = contains
  }

  /// Makes a cluster of a bloc's full members.
  ///
  /// They are taken from the ``Membership`` relations of the graph or view where it has any of this
  /// bloc; else from the library's tables (``Bloc/membership``), on the date the view was narrowed
  /// to, or at any time.
  ///
  /// - Parameters:
  ///   - bloc: The bloc.
  ///   - shown: The graph or view that is drawn.
  /// - Complexity: O(*m*).
  public init(_ bloc: Bloc, in shown: some GraphQueries) {
    let view = shown.view
    self.init(
      bloc.name, standingFor: bloc,
      holding: Set(view.fullMembers(of: bloc, on: view.date).map { NodeKey($0.state) }))
  }

  /// Makes a cluster of a body's documents: the drafts it votes on, the resolutions it adopted.
  ///
  /// - Parameters:
  ///   - body: The body.
  ///   - name: The title of the box; the body's own where nil.
  public init(documentsOf body: UNBody, named name: String? = nil) {
    self.name = name ?? body.name
    represented = body
    let id = body.id
    claims = { ($0 as? any BodyDocument)?.body.id == id }
  }

  /// Makes a cluster of some nodes, which may stand for another.
  init(_ name: String, standingFor node: (any Node)?, holding keys: Set<NodeKey>) {
    self.name = name
    represented = node
    claims = { keys.contains(NodeKey($0)) }
  }

  /// The cluster as it is on a date: a bloc's has its full members then, any other is the same on all dates.
  func dated(_ date: PartialDate, in view: GraphView) -> DiagramCluster {
    guard let bloc else { return self }
    // Who was chosen by hand, or by another date, stays outside.
    let members = view.fullMembers(of: bloc, on: date).map(\.state).filter { contains($0) }
    return DiagramCluster(name, standingFor: bloc, holding: Set(members.map { NodeKey($0) }))
  }

  /// The bloc that the box stands for.
  var bloc: Bloc? { represented as? Bloc }

  /// The body that the box stands for.
  var body: UNBody? { represented as? UNBody }

  /// Whether the box stands for a node.
  func stands(for node: any Node) -> Bool {
    represented.map { NodeKey($0) == NodeKey(node) } ?? false
  }

  /// Whether the cluster claims a node.
  public func contains(_ node: any Node) -> Bool { claims(node) }
}

extension Diagram {
  /// The diagram with a box around the members of each bloc, in this order of precedence.
  public func clustered(by blocs: [Bloc]) -> Diagram {
    var copy = self
    copy.clusters += blocs.map { DiagramCluster($0, in: view) }
    return copy
  }
}

extension GraphView {
  /// The full members of a bloc, each with when it was one: by the relations of the view where it has any of the
  /// bloc, else by the library's tables.
  ///
  /// - Parameters:
  ///   - bloc: The bloc.
  ///   - date: The date on which they may be members; all where nil.
  /// - Returns: The members.
  func fullMembers(
    of bloc: Bloc, on date: PartialDate? = nil
  ) -> [(state: SovereignState, period: Period)] {
    let stated = relations(of: Membership.self, to: bloc)
    let members =
      stated.isEmpty
      ? bloc.membership.filter { $0.status == .full }.map { (state: $0.state, period: $0.period) }
      : stated.filter { $0.relation.status == .full }.map { (state: $0.source, period: $0.period) }
    guard let date else { return members }
    return members.filter { $0.period.holds(on: date) != .no }
  }
}

extension DiagramCluster: CustomStringConvertible {
  /// The title of the box.
  public var description: String { "box \"\(name)\"" }
}
