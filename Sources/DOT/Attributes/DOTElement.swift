/// What an attribute can be set on: a graph, a cluster, a subgraph, a node or an edge.
///
/// The five conforming types have no values. They stand where a type says of what an attribute, a
/// style or a body is: `DOTAttribute<DOTNodeElement>` has what Graphviz's schema lists for nodes.
public protocol DOTElement: Sendable {}

/// What has statements of its own: a graph, a cluster or a subgraph.
public protocol DOTContainer: DOTElement {}

/// What is drawn and can have a label: everything but a plain subgraph.
public protocol DOTDrawn: DOTElement {}

/// The whole graph.
public enum DOTGraphElement: DOTDrawn, DOTContainer {}

/// A subgraph drawn as a box.
public enum DOTClusterElement: DOTDrawn, DOTContainer {}

/// A subgraph that is not drawn.
public enum DOTSubgraphElement: DOTContainer {}

/// A node.
public enum DOTNodeElement: DOTDrawn {}

/// An edge.
public enum DOTEdgeElement: DOTDrawn {}

/// An attribute of a node.
public typealias DOTNodeAttribute = DOTAttribute<DOTNodeElement>

/// An attribute of an edge.
public typealias DOTEdgeAttribute = DOTAttribute<DOTEdgeElement>

/// An attribute of the whole graph.
public typealias DOTGraphAttribute = DOTAttribute<DOTGraphElement>

/// An attribute of a cluster.
public typealias DOTClusterAttribute = DOTAttribute<DOTClusterElement>

/// An attribute of a subgraph that is no cluster.
public typealias DOTSubgraphAttribute = DOTAttribute<DOTSubgraphElement>
