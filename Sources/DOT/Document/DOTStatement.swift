/// One statement of a document.
public enum DOTStatement: Hashable, Sendable {
  /// `a [shape=box]`.
  case node(DOTNode)
  /// `a -> b -> c [color=red]`, or nodes in a list.
  case edge(DOTEdge)
  /// `subgraph name { … }` or `{ … }`.
  case subgraph(DOTSubgraph)
  /// `node [shape=box]`, `edge […]` or `graph […]`.
  case defaults(DOTDefaultsTarget, [DOTSetting])
  /// `name=value`.
  case assignment(DOTSetting)
}
