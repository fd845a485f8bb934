/// How the components of a graph are packed.
public enum DOTPackMode: Hashable, Sendable, CustomStringConvertible {
  case node, cluster, graph
  /// In rows, or in columns of `columns` each if given.
  case array(columns: Int?)

  /// The mode in Graphviz's spelling.
  public var description: String {
    switch self {
    case .node: "node"
    case .cluster: "clust"
    case .graph: "graph"
    case .array(let columns): columns.map { "array_\(min(max($0, 1), 10_000))" } ?? "array"
    }
  }
}
