internal import GraphKernel

extension RelationGraph {
  /// Builds the index that searches use now, rather than with the first search after a change.
  ///
  /// Useful before a measurement, or before a graph is given to many threads. It does nothing if the
  /// index is there already.
  ///
  /// - Parameter direction: Which way relations will be followed; outgoing only costs half.
  /// - Complexity: O(*n* + *m*) once after a change.
  public func prepareForSearch(_ direction: RelationDirection = .both) {
    _ = adjacency(direction == .outgoing ? .outgoing : .both)
  }

  /// Builds the index now where the one of an earlier state that small changes go on using is about to be given up.
  ///
  /// For who changes a graph step by step and asks it between: the copies made from now on share the index.
  package func prepareForChanges() {
    if index.isLagging(rowCount: relationTable.rowCount) { prepareForSearch() }
  }

  /// Drops the index after a change.
  mutating func invalidateIndex() {
    index.invalidate(rowCount: relationTable.rowCount)
  }

  /// The adjacency index of the live relations, built when first asked for after a change.
  ///
  /// - Complexity: O(*n* + *m*) once after a change, then O(1).
  func adjacency(_ sides: IndexedGraph.Sides) -> IndexedGraph {
    index.index(sides) { present in
      do throws(KernelError) {
        if let present { return try present.withBothSides(of: edgeColumns, live: liveEdges) }
        return try IndexedGraph(
          vertexCount: nodeTable.vertexCount, columns: edgeColumns,
          symmetricKinds: symmetricKinds, live: liveEdges, sides: sides)
      } catch {
        // The tables give out row and vertex numbers themselves, so every end is a vertex; what is
        // left is a graph of 2³¹ relations, some hundred gigabytes.
        preconditionFailure("\(error)")
      }
    }
  }

  private var edgeColumns: [EdgeColumns] {
    let table = relationTable
    return table.source.chunks.indices.map { chunk in
      EdgeColumns(
        sources: table.source.chunks[chunk], targets: table.target.chunks[chunk],
        kinds: table.kind.chunks[chunk])
    }
  }

  private var symmetricKinds: KindSet {
    let ties = relationTable.ties
    return KindSet(ties.indices.filter { !ties[$0].isDirected }.map(UInt16.init))
  }

  private var liveEdges: EdgeMask? {
    let removed = relationTable.removed
    guard !removed.isEmpty else { return nil }
    return EdgeMask(count: relationTable.rowCount) { (word: Int) -> UInt64 in
      removed.absent(fromWord: word)
    }
  }
}
