internal import GraphKernel

extension RelationGraph {
  /// What in the graph's tables contradicts itself, in words; empty for every graph that edits made.
  ///
  /// For tests, which ask after each change.
  ///
  /// - Complexity: O(*n* + *m*).
  func invariantViolations() -> [String] {
    nodeTable.invariantViolations()
      + relationTable.invariantViolations(vertexCount: nodeTable.vertexCount)
      + endViolations() + indexViolations()
  }

  /// What is wrong with the ends of relations: not there, or of a type the relation does not take.
  private func endViolations() -> [String] {
    var wrong: [String] = []
    for row in 0..<UInt32(relationTable.rowCount) where relationTable.isLive(row) {
      let source = relationTable.source[Int(row)]
      let target = relationTable.target[Int(row)]
      guard nodeTable.isLive(source), nodeTable.isLive(target) else {
        wrong.append("relation #\(row) has an end that was removed")
        continue
      }
      let column = relationTable.columns[Int(relationTable.kind[Int(row)])]
      if !column.accepts(source: nodeTable.node(at: source), target: nodeTable.node(at: target)) {
        wrong.append("relation #\(row) has an end of another type than it takes")
      }
    }
    return wrong
  }

  /// What is wrong with the index: changes that it does not know of, or entries that are not those of the tables.
  private func indexViolations() -> [String] {
    let changes = index.changes
    var wrong: [String] = []
    if changes.present != tableSize {
      wrong.append("the index is of an earlier state of the graph")
    }
    let removed = changes.removed.filter {
      Int($0) < changes.origin.rows && !relationTable.isLive($0)
    }
    if Set(removed).count != changes.removed.count {
      wrong.append("the index notes as removed what is there, or notes it twice")
    }
    guard let built = index.built else { return wrong }
    let isCurrent =
      built.vertexCount == nodeTable.vertexCount && built.edgeCount == relationTable.rowCount
      && built.liveEdgeCount == relationTable.count
    guard isCurrent else { return wrong + ["the index has other sizes than the tables"] }
    return wrong + entryViolations(of: built)
  }

  /// At which vertices an index lists other relations than the tables hold.
  private func entryViolations(of built: IndexedGraph) -> [String] {
    let none = [[UInt32]](repeating: [], count: nodeTable.vertexCount)
    var (outgoing, incoming, both) = (none, none, none)
    for row in view.rows {
      let source = Int(relationTable.source[Int(row)])
      let target = Int(relationTable.target[Int(row)])
      let isDirected = relationTable.ties[Int(relationTable.kind[Int(row)])].isDirected
      outgoing[source].append(row)
      incoming[target].append(row)
      both[source].append(row)
      guard source != target else { continue }
      both[target].append(row)
      guard !isDirected else { continue }
      outgoing[target].append(row)
      incoming[source].append(row)
    }
    let sides: [(RelationDirection, [[UInt32]])] = [
      (.outgoing, outgoing), (.incoming, incoming), (.both, both),
    ]
    var wrong: [String] = []
    for (direction, expected) in built.hasBothSides ? sides : [sides[0]] {
      let filter = TraversalFilter(direction: direction.kernel)
      for vertex in expected.indices {
        let (found, count) = view.looking { () throws(KernelError) in
          let entries = try built.entries(of: UInt32(vertex), filter)
          return (entries.map(\.edge), try built.entryCount(of: UInt32(vertex), filter))
        }
        if found != expected[vertex] || count != found.count {
          wrong.append(
            "the index lists \(found), \(count) of them, \(direction) at vertex \(vertex)")
        }
      }
    }
    return wrong
  }
}

extension NodeTable {
  func invariantViolations() -> [String] {
    var wrong: [String] = []
    if rowOfVertex.count != vertexCount { wrong.append("a vertex has no row") }
    var live = 0
    for vertex in 0..<UInt32(vertexCount) {
      if isLive(vertex) { live += 1 }
      let column = columns[Int(columnOfVertex[Int(vertex)])]
      let row = Int(rowOfVertex[Int(vertex)])
      if let problem = column.violation(row: row, vertex: vertex, isLive: isLive(vertex)) {
        wrong.append("\(column.kind) of vertex \(vertex): \(problem)")
      }
    }
    if live != count { wrong.append("\(live) nodes are there, \(count) are counted") }
    let known = columns.reduce(0) { $0 + $1.knownCount }
    if known != count { wrong.append("\(known) ids are known of \(count) nodes") }
    return wrong
  }
}

extension RelationTable {
  func invariantViolations(vertexCount: Int) -> [String] {
    var wrong: [String] = []
    let counts = [
      source.count, target.count, kind.count, payloadRow.count, start.count, end.count,
    ]
    if counts.contains(where: { $0 != rowCount }) {
      return ["the columns have \(counts) rows"]
    }
    if days.count != source.chunks.count { wrong.append("a chunk of rows has no days") }
    if ties.count != columns.count || columnOfType.count != columns.count {
      wrong.append("a relation type has no column")
    }
    var expected = [UInt32](repeating: 0, count: columns.count)
    var live = 0
    for row in 0..<rowCount {
      if isLive(UInt32(row)) { live += 1 }
      let column = Int(kind[row])
      guard column < columns.count, source[row] < vertexCount, target[row] < vertexCount else {
        wrong.append("relation #\(row) points outside the tables")
        continue
      }
      var days = self.days[Chunking.chunk(of: row)]
      days.add(startCode: start[row], endCode: end[row])
      if days != self.days[Chunking.chunk(of: row)] {
        wrong.append("relation #\(row) holds on days that its chunk does not")
      }
      if (source[row] == target[row]) != loops.rows(of: source[row]).contains(UInt32(row)) {
        wrong.append("relation #\(row) is noted as a loop where it is none, or the other way")
      }
      if payloadRow[row] != expected[column] {
        wrong.append("relation #\(row) has the payload of another")
      }
      expected[column] += 1
    }
    if live != count { wrong.append("\(live) relations are there, \(count) are counted") }
    for (column, count) in zip(columns, expected) where column.payloadCount != count {
      wrong.append("\(column.type) has \(column.payloadCount) payloads for \(count) relations")
    }
    return wrong
  }
}
