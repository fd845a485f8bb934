internal import Synchronization

/// One side of an index, whose edge numbers may be found when a search first names an edge.
internal struct IndexedSide: Sendable {
  /// The rows without the numbers of the edges.
  let neighbors: NeighborRows

  private let numbers: Numbers

  private enum Numbers: Sendable {
    case known([UInt32])
    case later(EdgeNumbers)
  }

  init(_ rows: AdjacencyRows) {
    self.init(rows.neighborRows, .known(rows.edges))
  }

  /// A side of what a builder builds, numbered at once or when first asked.
  init(_ builder: RowBuilder, _ side: RowBuilder.Side, numbering: IndexedGraph.EdgeNumbering) {
    switch numbering {
    case .atOnce: self.init(builder.rows(side))
    case .whenNamed: self.init(builder.neighbors(side), .later(EdgeNumbers(builder, side)))
    }
  }

  private init(_ neighbors: NeighborRows, _ numbers: Numbers) {
    self.neighbors = neighbors
    self.numbers = numbers
  }

  /// The rows with the numbers of the edges; with none where a search will not look at them.
  func rows(numbered: Bool) -> AdjacencyRows {
    numbered ? rows : AdjacencyRows(neighbors, edges: [])
  }

  /// The rows with the numbers of the edges.
  var rows: AdjacencyRows {
    @inline(__always) get {
      switch numbers {
      case .known(let edges): AdjacencyRows(neighbors, edges: edges)
      case .later(let numbers): AdjacencyRows(neighbors, edges: numbers.edges)
      }
    }
  }

  /// The same side, with numbers that need not be looked for.
  var numbered: IndexedSide { IndexedSide(rows) }

  /// The bytes that the rows take.
  var byteCount: Int {
    let kindBytes =
      switch neighbors.kinds {
      case .single: 0
      case .bytes(let column): column.count
      case .words(let column): column.count * 2
      }
    let numberCount =
      switch numbers {
      case .known(let edges): edges.count
      case .later(let numbers): numbers.knownCount
      }
    return (neighbors.offsets.count + neighbors.entryCount + numberCount) * 4 + kindBytes
  }
}

/// The numbers of the edges of one side, found once and then kept.
private final class EdgeNumbers: Sendable {
  private enum State: Sendable {
    case unknown(RowBuilder, RowBuilder.Side)
    case known([UInt32])
  }

  private let state: Mutex<State>

  init(_ builder: RowBuilder, _ side: RowBuilder.Side) { state = Mutex(.unknown(builder, side)) }

  /// The edge of every entry.
  var edges: [UInt32] {
    state.withLock { state in
      switch state {
      case .known(let edges): return edges
      case .unknown(let builder, let side):
        let edges = builder.rows(side).edges
        state = .known(edges)
        return edges
      }
    }
  }

  /// The number of those that are known.
  var knownCount: Int {
    state.withLock { state in
      if case .known(let edges) = state { edges.count } else { 0 }
    }
  }
}
