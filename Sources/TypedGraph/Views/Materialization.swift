internal import GraphKernel

extension RelationGraph {
  /// Makes a graph of what a view shows: its nodes and its relations, with all they carry.
  ///
  /// The relations keep their identities, so that an answer of the one graph can be looked up in the
  /// other. What the two have in common is shared until one of them changes it; what searches look up
  /// is taken over from the view's graph where it was built.
  ///
  /// ```swift
  /// var cabinetWar = RelationGraph(graph.on("1914-07-28"))
  /// ```
  ///
  /// - Parameter view: A view, or a graph.
  /// - Complexity: O(*n* + *m*), a fraction of the time of building it from statements.
  public init(_ view: some GraphQueries) {
    self.init(showing: view.view)
  }

  private init(showing view: GraphView) {
    self = view.graph
    if let mask = view.nodeMask {
      for vertex in 0..<UInt32(nodeTable.vertexCount)
      where nodeTable.isLive(vertex) && !mask[Int(vertex)] { nodeTable.remove(vertex) }
    }
    guard let mask = view.relationMask else { return }
    relationTable.keepOnly(mask)
    let kept = view.graph.index.built.map { built in
      view.looking { () throws(KernelError) in try built.keeping(mask) }
    }
    index = IndexCache(kept, size: tableSize)
    masks = MaskCache(rowCount: relationTable.rowCount)
  }
}

extension RelationTable {
  /// Removes the rows that do not belong to a mask, whose members are live.
  fileprivate mutating func keepOnly(_ mask: EdgeMask) {
    removed = RowSet(
      words: (0..<(rowCount + 63) / 64).map { word in
        RowSet.all(inWord: word, of: rowCount) & ~mask.word(word)
      })
  }
}
