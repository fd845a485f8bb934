/// What an attribute can be set on: a graph, a cluster, a subgraph, a node or an edge.
///
/// The five conforming types have no values. The other protocols of this file name the sets of
/// elements that share attributes in Graphviz's schema.
public protocol DOTElement: Sendable {}

/// What has statements of its own: a graph, a cluster or a subgraph.
public protocol DOTContainer: DOTElement {}

/// What is drawn and can be labelled: everything but a plain subgraph.
public protocol DOTDrawn: DOTElement {}

/// A node, an edge or a cluster.
public protocol DOTPainted: DOTDrawn {}

/// A graph or a cluster.
public protocol DOTTitled: DOTDrawn, DOTContainer {}

/// A node, a graph or a cluster.
public protocol DOTAreal: DOTDrawn {}

/// A node or a cluster.
public protocol DOTBoxed: DOTPainted {}

/// A node or an edge.
public protocol DOTItem: DOTPainted {}

/// A graph, a node or an edge.
public protocol DOTAnnotated: DOTDrawn {}

/// A graph or a node.
public protocol DOTOriented: DOTDrawn {}

/// A graph, a cluster or an edge.
public protocol DOTPlacedLabel: DOTDrawn {}

/// The whole graph.
public enum DOTGraphElement: DOTTitled, DOTAreal, DOTAnnotated, DOTOriented, DOTPlacedLabel {}

/// A subgraph drawn as a box.
public enum DOTClusterElement: DOTTitled, DOTAreal, DOTBoxed, DOTPlacedLabel {}

/// A subgraph that is not drawn.
public enum DOTSubgraphElement: DOTContainer {}

/// A node.
public enum DOTNodeElement: DOTAreal, DOTBoxed, DOTItem, DOTAnnotated, DOTOriented {}

/// An edge.
public enum DOTEdgeElement: DOTItem, DOTAnnotated, DOTPlacedLabel {}

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
