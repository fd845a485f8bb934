public import TypedGraph

/// A group of nodes that a diagram draws as a box with a title, such as a bloc and its members.
///
/// A node that several clusters claim stands in the first of them; the others show as coloured dots
/// after its name, which the legend explains.
public struct DiagramCluster: Sendable {
  /// The title of the box.
  public let name: String

  /// The node that the box stands for, which is then not drawn inside it.
  let bloc: Bloc?

  private let claims: @Sendable (any Node) -> Bool

  /// Makes a cluster of the nodes that satisfy a test.
  public init(_ name: String, contains: @escaping @Sendable (any Node) -> Bool) {
    self.name = name
    bloc = nil
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
    var members = Set<String>()
    let stated = view.relations(of: Membership.self, to: bloc)
    if stated.isEmpty {
      for spell in bloc.membership where spell.status == .full {
        if view.date.map({ spell.period.holds(on: $0) != .no }) ?? true {
          members.insert(spell.state.id)
        }
      }
    } else {
      for entry in stated where entry.relation.status == .full { members.insert(entry.source.id) }
    }
    let known = members
    name = bloc.name
    self.bloc = bloc
    claims = { ($0 as? SovereignState).map { known.contains($0.id) } ?? false }
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
