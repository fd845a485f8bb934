internal import GraphKernel

extension RelationGraph {
  /// Builds the index that searches use now, rather than with the first search after a change.
  ///
  /// Useful before a measurement, before a graph is given to many threads, or before many copies of it are changed
  /// each a little: what changed since the last index is put into it. It does nothing if the index is there
  /// already.
  ///
  /// - Parameter direction: Which way relations will be followed; outgoing only costs half.
  /// - Complexity: O(*n* + *m*) once after a change.
  public func prepareForSearch(_ direction: RelationDirection = .both) {
    _ = adjacency(direction == .outgoing ? .outgoing : .both, isFolded: true)
  }

  /// Puts changes into the index now where they will soon be so many that each copy would do it for itself.
  ///
  /// For who changes a graph step by step and asks it between: the copies made from now on share the index.
  package func prepareForChanges() {
    if index.changes.areSoonMany { prepareForSearch() }
  }

  /// Notes for the index and the masks of views that nodes or relations were added, or relations removed.
  mutating func noteChange(removed rows: [UInt32] = []) {
    index.note(removed: rows, size: tableSize)
    masks.note(rows, rowCount: relationTable.rowCount)
  }

  /// Notes for the masks of views that a relation holds at another time; the index does not know when it does.
  mutating func noteChange(ofPeriodAt row: UInt32) {
    masks.note([row], rowCount: relationTable.rowCount)
  }

  /// The size of the tables, by which the index tells what was added.
  var tableSize: IndexChanges.Size {
    IndexChanges.Size(rows: relationTable.rowCount, vertices: nodeTable.vertexCount)
  }

  /// The adjacency index of the live relations: that of an earlier state with what changed since, or one that is
  /// built when first asked for.
  ///
  /// - Parameters:
  ///   - sides: The sides that are needed.
  ///   - isFolded: Whether changes must be in the rows of the index, not beside them.
  /// - Returns: An index with at least these sides.
  /// - Complexity: O(1) where nothing changed; after *k* changes, as long as these are few beside the relations
  ///   (``IndexChanges/areMany``), O(*k* log *k*) once; else O(*n* + *m*) once.
  func adjacency(_ sides: IndexedGraph.Sides, isFolded: Bool = false) -> IndexedGraph {
    index.index(sides, isFolded: isFolded) { present in
      let tables = OriginTables(of: self)
      do throws(KernelError) {
        if let present {
          return try present.withBothSides(of: tables.columns, live: tables.live)
        }
        return try IndexedGraph(
          vertexCount: index.changes.origin.vertices, columns: tables.columns,
          symmetricKinds: symmetricKinds, live: tables.live, sides: sides)
      } catch {
        // The tables give out row and vertex numbers themselves, so every end is a vertex; what is
        // left is a graph of 2³¹ relations, some hundred gigabytes.
        preconditionFailure("\(error)")
      }
    } changing: { origin in
      origin.changed(by: edgeChanges)
    }
  }

  /// What changed since the origin of the index.
  private var edgeChanges: EdgeChanges {
    let changes = index.changes
    let table = relationTable
    func edge(_ row: UInt32) -> EdgeChanges.Edge {
      let place = Int(row)
      return EdgeChanges.Edge(
        row, from: table.source[place], to: table.target[place], kind: table.kind[place])
    }
    return EdgeChanges(
      vertexCount: nodeTable.vertexCount, edgeCount: table.rowCount,
      added: (UInt32(changes.origin.rows)..<UInt32(table.rowCount)).filter(table.isLive).map(edge),
      removed: changes.removed.map(edge), symmetricKinds: symmetricKinds)
  }

  fileprivate var symmetricKinds: KindSet {
    let ties = relationTable.ties
    return KindSet(ties.indices.filter { !ties[$0].isDirected }.map(UInt16.init))
  }
}

/// The relations of the state that an index is of, from the tables of a later state.
private struct OriginTables {
  /// Their ends and kinds.
  let columns: [EdgeColumns]

  /// Those that were there; nil for all.
  let live: EdgeMask?

  init(of graph: RelationGraph) {
    let table = graph.relationTable
    let changes = graph.index.changes
    let rows = changes.origin.rows
    columns = table.source.chunks.indices.prefix((rows + Chunking.size - 1) / Chunking.size).map {
      let count = min(rows - $0 * Chunking.size, Chunking.size)
      let kinds = table.kind.chunks[$0]
      return kinds.count == count
        ? EdgeColumns(
          sources: table.source.chunks[$0], targets: table.target.chunks[$0], kinds: kinds)
        : EdgeColumns(
          sources: Array(table.source.chunks[$0].prefix(count)),
          targets: Array(table.target.chunks[$0].prefix(count)), kinds: Array(kinds.prefix(count)))
    }
    guard !table.removed.isEmpty else {
      live = nil
      return
    }
    var mask = EdgeMask(count: rows) { (word: Int) -> UInt64 in
      table.removed.absent(fromWord: word)
    }
    for row in changes.removed { mask[Int(row)] = true }
    live = mask.setCount == rows ? nil : mask
  }
}
