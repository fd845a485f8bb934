internal import GraphKernel

extension GraphQueries {
  /// All relations.
  ///
  /// - Complexity: O(*m*).
  public var relations: AnyRelationList {
    let view = self.view
    return AnyRelationList(graph: view.graph, rows: view.rows)
  }

  /// How many relations there are.
  ///
  /// - Complexity: O(1) for a whole graph; for a view a word for each sixty-four relations of those among which it
  ///   has any.
  public var relationCount: Int {
    let view = self.view
    return view.rowCount
  }

  /// The relation of an identity, if it is there.
  ///
  /// - Complexity: O(1).
  public func relation(_ id: RelationID) -> AnyRelationEntry? {
    let view = self.view
    return view.contains(row: id.row) ? view.graph.anyEntry(at: id.row) : nil
  }

  /// The relation of an identity, if it is there and of a type.
  ///
  /// - Complexity: O(1).
  public func relation<R: Relation>(_ id: RelationID, as type: R.Type) -> RelationEntry<R>? {
    let view = self.view
    return view.contains(row: id.row) ? view.graph.entry(at: id.row, as: R.self) : nil
  }

  /// The relations of a type, between given ends or any.
  ///
  /// A symmetric relation is found from either end. An end that is not there leaves no relation.
  ///
  /// ```swift
  /// graph.relations(of: ArmsSupply.self, from: .northKorea, to: .russia)
  /// ```
  ///
  /// - Parameters:
  ///   - type: The relation type.
  ///   - source: The node they go out from; any, where nil.
  ///   - target: The node they go to; any, where nil.
  /// - Returns: The relations found.
  /// - Complexity: O(*m*) without ends; with one, O(*d* log *d*) in the number of its relations, once
  ///   the index is built.
  public func relations<R: Relation>(
    of type: R.Type, from source: R.Source? = nil, to target: R.Target? = nil
  ) -> RelationList<R> {
    let view = self.view
    let table = view.graph.relationTable
    guard let kind = table.kindIndex(of: R.self) else {
      return RelationList(graph: view.graph, rows: [])
    }
    let rows: [UInt32]
    if source == nil && target == nil {
      rows = view.rows(ofKind: kind)
    } else {
      rows = view.rows(
        from: source.map { $0 as? any Node }, to: target.map { $0 as? any Node },
        kinds: [UInt16(kind)])
    }
    return RelationList(graph: view.graph, rows: rows)
  }

  /// The relations that go out from a node, and the symmetric ones at it.
  ///
  /// This is a filter of relations: for a node that is not there it is empty. Whether the node is there
  /// is what ``contains(_:)`` says; ``neighbors(of:_:)`` and ``degree(of:_:)`` throw.
  ///
  /// - Complexity: O(*d* log *d*) in the number found, once the index is built.
  public func relations(from node: some Node) -> AnyRelationList {
    let view = self.view
    return AnyRelationList(graph: view.graph, rows: view.rows(at: node, .outgoing))
  }

  /// The relations that go to a node, and the symmetric ones at it.
  ///
  /// - Complexity: O(*d* log *d*) in the number found, once the index is built.
  public func relations(to node: some Node) -> AnyRelationList {
    let view = self.view
    return AnyRelationList(graph: view.graph, rows: view.rows(at: node, .incoming))
  }

  /// The relations that a node is an end of, each once.
  ///
  /// - Complexity: O(*d* log *d*) in the number found, once the index is built.
  public func relations(at node: some Node) -> AnyRelationList {
    let view = self.view
    return AnyRelationList(graph: view.graph, rows: view.rows(at: node, .both))
  }

  /// The relations that go from one node to another, and the symmetric ones between them.
  ///
  /// - Complexity: O(*d* log *d*) in the relations of the first node, once the index is built.
  public func relations(from source: some Node, to target: some Node) -> AnyRelationList {
    let view = self.view
    return AnyRelationList(graph: view.graph, rows: view.rows(from: source, to: target, kinds: nil))
  }

  /// The relations between two nodes, in either direction.
  ///
  /// - Complexity: O(*d* log *d*) in the relations of the first node, once the index is built.
  public func relations(between one: some Node, and other: some Node) -> AnyRelationList {
    let view = self.view
    guard let end = view.vertex(of: other) else {
      return AnyRelationList(graph: view.graph, rows: [])
    }
    let entries = view.entries(at: one, .both, kinds: nil)
    return AnyRelationList(
      graph: view.graph, rows: entries.filter { $0.neighbor == end }.map(\.edge))
  }

  /// The kinds that occur, in the order of the first relation of each.
  ///
  /// - Complexity: O(*m*).
  public var relationTypes: [any Relation.Type] {
    let view = self.view
    let table = view.graph.relationTable
    var occurs = [Bool](repeating: false, count: table.columns.count)
    var types: [any Relation.Type] = []
    let possible = view.kinds?.count ?? table.columns.count
    view.forEachRow { row in
      let kind = Int(table.kind[Int(row)])
      if !occurs[kind] { types.append(table.columns[kind].type) }
      occurs[kind] = true
      return types.count < possible
    }
    return types
  }

  /// The nodes that a relation joins to a node, each once, in the order of the first such relation.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - direction: Which way directed relations are followed.
  /// - Returns: The neighbors; a node with a relation to itself is among its own.
  /// - Throws: ``QueryError/nodeNotFound(_:)``.
  /// - Complexity: O(*d* log *d*) in the number of relations, once the index is built.
  public func neighbors(
    of node: some Node, _ direction: RelationDirection = .both
  ) throws(QueryError) -> [any Node] {
    let view = self.view
    let vertex = try view.requiredVertex(of: node)
    var seen = Set<UInt32>()
    return view.entries(of: vertex, direction, kinds: nil).compactMap { entry in
      seen.insert(entry.neighbor).inserted
        ? view.graph.nodeTable.node(at: entry.neighbor) : nil
    }
  }

  /// The number of relations at a node; one to the node itself counts once.
  ///
  /// - Throws: ``QueryError/nodeNotFound(_:)``.
  /// - Complexity: For a whole graph O(1), and O(*k*) in the kinds there are and in the relations of the node to itself
  ///   in direction `.both`, once the index is built. For a view O(*d*) in the relations that the node has in the whole
  ///   graph, or in those of the view where these are fewer.
  public func degree(
    of node: some Node, _ direction: RelationDirection = .both
  ) throws(QueryError) -> Int {
    let view = self.view
    let vertex = try view.requiredVertex(of: node)
    return view.degree(of: vertex, direction)
  }
}

extension GraphView {
  fileprivate func degree(of vertex: UInt32, _ direction: RelationDirection) -> Int {
    let filter = filter(direction)
    if filter.admitsEverything { return wholeDegree(of: vertex, direction) }
    if let chunks {
      let held = chunks.count * Chunking.size
      // A small view is read faster than a large row, and needs no index.
      if graph.index.built == nil || held < wholeDegree(of: vertex, .both) {
        return ownDegree(of: vertex, direction)
      }
    }
    return looking { () throws(KernelError) in
      try index(for: filter).entryCount(of: vertex, filter)
    }
  }

  /// The number of relations at a vertex of the whole graph.
  private func wholeDegree(of vertex: UInt32, _ direction: RelationDirection) -> Int {
    let table = graph.relationTable
    return looking { () throws(KernelError) in
      let index = index(direction)
      guard direction == .both, !index.isSymmetric else {
        return try index.entryCount(of: vertex, TraversalFilter(direction: direction.kernel))
      }
      // A symmetric relation stands in the rows of both directions, and so does a loop.
      let twice = table.loops.rows(of: vertex).count {
        table.isLive($0) && table.ties[Int(table.kind[Int($0)])].isDirected
      }
      return try index.entryCount(of: vertex, .outgoing) + index.entryCount(of: vertex, .incoming)
        - index.entryCount(of: vertex, TraversalFilter(kinds: index.symmetricKinds)) - twice
    }
  }

  /// The number of relations at a vertex, counted among those of the view.
  private func ownDegree(of vertex: UInt32, _ direction: RelationDirection) -> Int {
    let table = graph.relationTable
    var count = 0
    forEachWord { word, bits in
      let (chunk, first) = Chunking.place(ofWord: word)
      let (sources, targets) = (table.source.chunks[chunk], table.target.chunks[chunk])
      var rest = bits
      while rest != 0 {
        let place = first + rest.trailingZeroBitCount
        rest &= rest &- 1
        let (isSource, isTarget) = (sources[place] == vertex, targets[place] == vertex)
        guard isSource || isTarget else { continue }
        let goes =
          direction == .both || (direction == .outgoing ? isSource : isTarget)
          || !table.ties[Int(table.kind.chunks[chunk][place])].isDirected
        if goes { count += 1 }
      }
    }
    return count
  }
}

extension GraphView {
  func rows(at node: any Node, _ direction: RelationDirection) -> [UInt32] {
    entries(at: node, direction, kinds: nil).map(\.edge)
  }

  /// The rows between two ends of which at least one is given; a given end that is no node finds nothing.
  func rows(from source: (any Node)??, to target: (any Node)??, kinds: KindSet?) -> [UInt32] {
    switch (source, target) {
    case (.some(let source), .none):
      return source.map { entries(at: $0, .outgoing, kinds: kinds).map(\.edge) } ?? []
    case (.none, .some(let target)):
      return target.map { entries(at: $0, .incoming, kinds: kinds).map(\.edge) } ?? []
    case (.some(let source), .some(let target)):
      guard let source, let target, let end = vertex(of: target) else { return [] }
      return entries(at: source, .outgoing, kinds: kinds)
        .filter { $0.neighbor == end }.map(\.edge)
    case (.none, .none):
      return rows
    }
  }

  /// The relations at a node with the other end of each, ascending by row; none for a node not in the view.
  func entries(
    at node: any Node, _ direction: RelationDirection, kinds: KindSet?
  ) -> [AdjacencyEntry] {
    guard let vertex = vertex(of: node) else { return [] }
    return entries(of: vertex, direction, kinds: kinds)
  }

  /// The rows in the view of one kind, in order of insertion.
  ///
  /// - Complexity: O(*m* / 64) and the rows found; no more than up to the last of them, where the view is of all.
  fileprivate func rows(ofKind kind: Int) -> [UInt32] {
    let table = graph.relationTable
    if table.columns.count == 1 { return rows }
    let listed = table.listing(kind)
    let count = table.columns[kind].payloadCount
    var seen = 0
    var rows: [UInt32] = []
    // Beyond the last payload of the kind there is no row of it.
    forEachWord { word, bits in
      guard seen < count else { return }
      let ofKind = table.word(word, listed: listed)
      seen += ofKind.nonzeroBitCount
      var rest = ofKind & bits
      while rest != 0 {
        rows.append(UInt32(word * 64 + rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
    }
    return rows
  }

  /// The relations at a vertex of the view with the other end of each, ascending by row.
  func entries(
    of vertex: UInt32, _ direction: RelationDirection, kinds: KindSet?
  ) -> [AdjacencyEntry] {
    var filter = filter(direction)
    filter.kinds = kinds
    return looking { () throws(KernelError) in
      try index(for: filter).entries(of: vertex, filter)
    }
  }
}
