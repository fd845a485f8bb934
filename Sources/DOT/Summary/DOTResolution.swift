/// The nodes, edges and subgraphs that a document describes, once its statements are carried out.
///
/// Edge chains and ends that are subgraphs are expanded, subgraphs of one name in one parent are
/// one, and edges merge where Graphviz merges them: in a strict graph all between the same nodes,
/// in any graph those with the same `key`. As in Graphviz before 13, `<b>`, `"b"` and `b` are the
/// same node. Everything is in the order of first mention.
public struct DOTResolution: Hashable, Sendable {
  /// An edge, by positions in `nodes`.
  public struct Edge: Hashable, Sendable {
    /// The node before the edge operator.
    public let tail: Int
    /// The node after the edge operator.
    public let head: Int
  }

  /// A subgraph that is not the graph itself.
  public struct Subgraph: Hashable, Sendable {
    /// The name, if it has one.
    public let name: DOTValue?
    /// The subgraph around it, by position in `subgraphs`; none if that is the graph itself.
    public let parent: Int?
    /// The nodes in it or in its subgraphs, by position in `nodes`, ascending.
    public internal(set) var nodes: [Int]
  }

  /// The nodes' names.
  public let nodes: [DOTValue]
  /// The edges.
  public let edges: [Edge]
  /// The subgraphs.
  public let subgraphs: [Subgraph]
}

extension DOTResolution: CustomStringConvertible {
  /// How much there is of what, `3 nodes, 2 edges, 0 subgraphs`.
  public var description: String {
    "\(nodes.count) nodes, \(edges.count) edges, \(subgraphs.count) subgraphs"
  }
}

extension DOTResolution.Edge: CustomStringConvertible {
  /// The positions of its nodes, `0 -> 2`.
  public var description: String { "\(tail) -> \(head)" }
}

extension DOTResolution.Subgraph: CustomStringConvertible {
  /// The name and the number of nodes, `cluster_p5 (5 nodes)`.
  public var description: String {
    "\(name.map(\.description) ?? "anonymous") (\(nodes.count) nodes)"
  }
}

/// More edges than a resolution was allowed to have.
///
/// A few lines can describe any number: `{a1 … an} -> {b1 … bn}` is *n*² edges.
public struct DOTResolutionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The limit.
  public let limit: Int

  /// What was wrong, in one sentence.
  public var description: String { "The document describes more than \(limit) edges." }
}

extension DOTDocument {
  /// Carries the statements out, without attributes.
  ///
  /// - Throws: `DOTResolutionError` if there are more edges than `limit`, or ends that are
  ///   subgraphs are expanded, or nodes nested in subgraphs, many times that number.
  /// - Complexity: O(statements + edges + Σ nodes of subgraphs × their depth).
  public func resolved(edgeLimit limit: Int = 10_000_000) throws(DOTResolutionError)
    -> DOTResolution
  {
    var resolver = DOTResolver(body.tape, isStrict: isStrict, kind: kind, limit: limit)
    try resolver.run()
    return resolver.resolution
  }
}
