import TypedGraph

extension Sequence<AnyRelationEntry> {
  /// The nodes at either end of the relations.
  var endKeys: Set<NodeKey> {
    reduce(into: []) { keys, entry in
      keys.insert(NodeKey(entry.sourceNode))
      keys.insert(NodeKey(entry.targetNode))
    }
  }
}
