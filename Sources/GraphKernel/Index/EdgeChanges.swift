/// What came to a graph and left it since an index of it was built.
package struct EdgeChanges: Sendable {
  /// An edge with its ends and its kind.
  package struct Edge: Sendable, Hashable {
    package let edge: UInt32
    package let source: UInt32
    package let target: UInt32
    package let kind: UInt16

    /// An edge with its ends and its kind.
    package init(_ edge: UInt32, from source: UInt32, to target: UInt32, kind: UInt16) {
      self.edge = edge
      self.source = source
      self.target = target
      self.kind = kind
    }
  }

  /// The number of vertices there are now; no fewer than were indexed.
  package let vertexCount: Int
  /// The number of edges there are now, removed ones included; no fewer than were indexed.
  package let edgeCount: Int
  /// The edges that can be walked now and have a number that was not given out when the index was built.
  package let added: [Edge]
  /// The indexed edges that can no longer be walked, each once.
  package let removed: [Edge]
  /// The kinds whose edges are symmetric: those of the index, and those among the kinds that are new.
  package let symmetricKinds: KindSet

  /// Changes of the given parts.
  package init(
    vertexCount: Int, edgeCount: Int, added: [Edge], removed: [Edge], symmetricKinds: KindSet
  ) {
    self.vertexCount = vertexCount
    self.edgeCount = edgeCount
    self.added = added
    self.removed = removed
    self.symmetricKinds = symmetricKinds
  }
}

extension IndexedGraph {
  /// The graph after some changes, whose rows are those of this one, read with the changes beside them.
  ///
  /// ```
  /// rows, shared       row 0: (1, 0), (2, 1)      row 1: –
  /// changes            edge 0 removed, edge 2 from 1 to 0 added
  /// what is read       row 0: (2, 1)              row 1: (0, 2)
  /// ```
  ///
  /// A vertex at which nothing changed is read as before, after one look at a small table. At another one
  /// what was removed is passed over, and what was added comes after the rest. Algorithms that need plain
  /// rows merge the two once (``folded``).
  ///
  /// - Parameter changes: What changed since this graph was indexed.
  /// - Returns: The graph as it is now, with the sides that this one has.
  /// - Precondition: The changes are of this graph: numbers and ends are in range.
  /// - Complexity: O(*k* log *k*) in the number of changes, whatever the size of the graph.
  package func changed(by changes: EdgeChanges) -> IndexedGraph {
    let base = folded
    return IndexedGraph(
      base.outgoing, base.incoming, vertexCount: changes.vertexCount,
      edgeCount: changes.edgeCount,
      liveEdgeCount: base.liveEdgeCount + changes.added.count - changes.removed.count,
      symmetricKinds: changes.symmetricKinds,
      isSymmetric: base.isSymmetric
        && changes.added.allSatisfy { changes.symmetricKinds.contains($0.kind) },
      pending: PendingEdges(changes, indexed: base.vertexCount))
  }

  /// The same graph in plain rows: itself where nothing is pending.
  ///
  /// The rows are merged once, by the first who asks, and kept beside the changes.
  ///
  /// - Complexity: O(1) where nothing is pending or it was asked before, else O(vertices + entries).
  package var folded: IndexedGraph {
    guard let pending else { return self }
    return pending.fold.value { plain }
  }

  /// The graph in plain rows, where it has them or somebody asked for ``folded`` before.
  package var foldedIfKnown: IndexedGraph? {
    guard let pending else { return self }
    return pending.fold.known
  }

  /// The number of changes that are read beside the rows.
  package var pendingCount: Int { pending?.count ?? 0 }

  private var plain: IndexedGraph {
    guard let pending else { return self }
    let outgoing = outgoing.merged(with: pending.outgoing, vertexCount: vertexCount)
    let incoming: AdjacencyRows? =
      if isSymmetric { outgoing } else {
        self.incoming.map { $0.merged(with: pending.incoming, vertexCount: vertexCount) }
      }
    return IndexedGraph(
      outgoing, incoming, edgeCount: edgeCount, liveEdgeCount: liveEdgeCount,
      symmetricKinds: symmetricKinds, isSymmetric: isSymmetric)
  }
}
