/// The strongly connected components of a graph and the edges between them.
public struct Condensation: Sendable {
  /// The component of every vertex.
  public let components: VertexPartition
  /// A graph without cycles whose vertices are the components.
  public let graph: IndexedGraph
  /// For every edge of ``graph`` the edge it stands for, ascending; parallel edges are kept.
  public let edges: [UInt32]
}

extension IndexedGraph {
  /// Contracts every strongly connected component to one vertex.
  ///
  /// Every edge between different components is kept, parallel ones too; edges within a component,
  /// self-loops among them, fall away.
  ///
  /// - Parameters:
  ///   - filter: What may be walked.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The components, and the acyclic graph between them.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + edges) time and space.
  public func condensation(
    _ filter: TraversalFilter = .outgoing,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Condensation {
    let components = try stronglyConnectedComponents(filter, isCancelled: isCancelled)
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    var edges: [UInt32] = []
    for arc in try arcs(filter) {
      let (source, target) = (components.labels[Int(arc.from)], components.labels[Int(arc.to)])
      guard source != target else { continue }
      sources.append(source)
      targets.append(target)
      edges.append(arc.edge)
    }
    let graph = try IndexedGraph(
      vertexCount: components.count, sources: sources, targets: targets)
    return Condensation(components: components, graph: graph, edges: edges)
  }
}
