/// The relations of a graph, column by column; a relation's row is its identity.
///
/// Rows are never reused: a removed relation leaves its row behind, marked. Besides its payload a
/// relation takes 22 bytes here, 18 where it follows one of its
/// kind.
struct RelationTable: Sendable {
  var source = ChunkedColumn<UInt32>()
  var target = ChunkedColumn<UInt32>()
  var kind = ChunkedColumn<UInt16>()
  var payloadRow = PayloadPlaces()
  var start = ChunkedColumn<Int32>()
  var end = ChunkedColumn<Int32>()
  /// For each chunk of rows, when its relations hold at most.
  private(set) var days = ChunkedColumn<ChunkDays>()
  var evidence = EvidenceColumn()
  private(set) var columns: [AnyRelationColumn] = []
  private(set) var columnOfType: [ObjectIdentifier: Int] = [:]
  private(set) var ties: [Tie] = []
  /// How often relations of each kind were added, changed or removed.
  private(set) var revisions: [UInt64] = []
  var removed = RowSet()

  /// The rows of relations of a node to itself, those of removed relations included.
  private(set) var loops = LoopRows()

  /// The number of rows, including those of removed relations.
  var rowCount: Int { source.count }

  /// The number of relations in the graph.
  var count: Int { rowCount - removed.count }

  func isLive(_ row: UInt32) -> Bool {
    Int(row) < rowCount && !removed.contains(row)
  }

  /// The bits of the live rows among `64 * word ..< 64 * word + 64`.
  func liveBits(ofWord word: Int) -> UInt64 {
    removed.absent(fromWord: word) & RowSet.all(inWord: word, of: rowCount)
  }

  /// How many chunks of rows hold on days of which some are met.
  func chunkCount(where meets: (ChunkDays) -> Bool) -> Int {
    days.chunks.reduce(0) { $0 + $1.count(where: meets) }
  }

  func kindIndex(of type: any Relation.Type) -> Int? {
    columnOfType[ObjectIdentifier(type)]
  }

  func payload<R: Relation>(at row: UInt32, as type: R.Type) -> R? {
    let column = columns[Int(kind[Int(row)])] as? RelationColumn<R>
    return column?.payloads[Int(payloadRow[Int(row)])]
  }

  func anyPayload(at row: UInt32) -> any Relation {
    columns[Int(kind[Int(row)])].anyRelation(at: Int(payloadRow[Int(row)]))
  }

  func period(at row: UInt32) -> Period {
    Period(startCode: start[Int(row)], endCode: end[Int(row)])
  }

  mutating func append<R: Relation>(
    _ payload: R, source: UInt32, target: UInt32, period: Period, evidence: [Evidence]
  ) -> UInt32 {
    let index = columnOfType[ObjectIdentifier(R.self)] ?? addColumn(of: R.self)
    let row = rowCount
    var place = 0
    editColumn(of: R.self, at: index) { column in
      place = column.payloads.count
      column.payloads.append(payload)
    }
    revisions[index] += 1
    payloadRow.append(UInt32(place)..<UInt32(place + 1))
    self.source.append(source)
    self.target.append(target)
    kind.append(UInt16(index))
    start.append(period.startCode)
    end.append(period.endCode)
    note(from: row)
    if !evidence.isEmpty { self.evidence[row] = evidence }
    return UInt32(row)
  }

  /// Appends relations of one kind given by columns of equal length, the ends as positions in lists of
  /// vertices.
  mutating func append<R: Relation>(
    _ payloads: [R], _ sources: (positions: [UInt32], of: RowNumbers),
    _ targets: (positions: [UInt32], of: RowNumbers), _ periods: [Period], _ evidence: [Evidence]
  ) {
    let index = columnOfType[ObjectIdentifier(R.self)] ?? addColumn(of: R.self)
    let first = rowCount
    var place = 0
    editColumn(of: R.self, at: index) { column in
      place = column.payloads.count
      column.payloads.append(contentsOf: payloads)
    }
    let count = payloads.count
    revisions[index] += 1
    payloadRow.append(UInt32(place)..<UInt32(place + count))
    source.append(sources.positions, of: sources.of)
    target.append(targets.positions, of: targets.of)
    kind.append(repeating: UInt16(truncatingIfNeeded: index), count: count)
    start.append(periods) { $0.startCode }
    end.append(periods) { $0.endCode }
    note(from: first)
    if !evidence.isEmpty {
      for row in first..<rowCount { self.evidence[row] = evidence }
    }
  }

  /// Appends a row like the last one, and removes it: its number is taken.
  mutating func appendGap() {
    guard rowCount > 0 else { return }
    let last = rowCount - 1
    let index = Int(kind[last])
    if !isKnownUniquelyReferenced(&columns[index]) { columns[index] = columns[index].copy() }
    let place = UInt32(columns[index].payloadCount)
    columns[index].repeatLast()
    payloadRow.append(place..<place + 1)
    source.append(source[last])
    target.append(target[last])
    kind.append(UInt16(index))
    start.append(start[last])
    end.append(end[last])
    note(from: last + 1)
    remove(UInt32(last + 1))
  }

  mutating func replace<R: Relation>(_ payload: R, at row: UInt32) {
    let place = Int(payloadRow[Int(row)])
    revisions[Int(kind[Int(row)])] += 1
    editColumn(of: R.self, at: Int(kind[Int(row)])) { $0.payloads[place] = payload }
  }

  mutating func setPeriod(_ period: Period, at row: UInt32) {
    revisions[Int(kind[Int(row)])] += 1
    // Of a copy a chunk of the column is copied only where something is written.
    if start[Int(row)] != period.startCode { start[Int(row)] = period.startCode }
    if end[Int(row)] != period.endCode { end[Int(row)] = period.endCode }
    let chunk = Chunking.chunk(of: Int(row))
    var spread = days[chunk]
    spread.add(startCode: period.startCode, endCode: period.endCode)
    if spread != days[chunk] { days[chunk] = spread }
  }

  /// Notes of rows that were added on which days their chunks hold at most, and which of them are loops.
  private mutating func note(from row: Int) {
    var row = row
    while row < rowCount {
      let (chunk, offset) = (Chunking.chunk(of: row), Chunking.offset(of: row))
      if offset == 0 { days.append(ChunkDays()) }
      var spread = days[chunk]
      spread.add(starts: start.chunks[chunk], ends: end.chunks[chunk], from: offset)
      days[chunk] = spread
      let (sources, targets) = (source.chunks[chunk], target.chunks[chunk])
      forEachEqual(sources, targets, from: offset) { place in
        loops.append(UInt32(chunk << Chunking.bits + place), of: sources[place])
      }
      row = (chunk + 1) << Chunking.bits
    }
    loops.settle()
  }

  mutating func remove(_ row: UInt32) {
    revisions[Int(kind[Int(row)])] += 1
    removed.insert(row)
  }

  mutating func setEvidence(_ evidence: [Evidence], at row: UInt32) {
    guard self.evidence[Int(row)] != evidence else { return }
    revisions[Int(kind[Int(row)])] += 1
    self.evidence[Int(row)] = evidence
  }

  mutating func append(_ evidence: Evidence, toRelationAt row: UInt32) {
    revisions[Int(kind[Int(row)])] += 1
    self.evidence.append(evidence, at: Int(row))
  }

  private mutating func addColumn<R: Relation>(of type: R.Type) -> Int {
    columns.append(RelationColumn<R>())
    ties.append(R.tie)
    revisions.append(0)
    columnOfType[ObjectIdentifier(type)] = columns.count - 1
    return columns.count - 1
  }

  private mutating func editColumn<R: Relation>(
    of type: R.Type, at index: Int, _ edit: (RelationColumn<R>) -> Void
  ) {
    if !isKnownUniquelyReferenced(&columns[index]) { columns[index] = columns[index].copy() }
    if let column = columns[index] as? RelationColumn<R> { edit(column) }
  }
}

/// Calls a closure with each place from one on at which two columns hold the same.
@inline(__always)
private func forEachEqual(
  _ one: [UInt32], _ other: [UInt32], from start: Int, _ body: (Int) -> Void
) {
  let end = min(one.count, other.count)
  var place = start
  while place < end {
    let part = place..<min(place + 64, end)
    var found: UInt32 = 0
    // The part is within both. Of `difference − 1` and not `difference` the highest bit is set for zero alone, which needs no branch:
    // few parts have such a place.
    unsafe one.withUnsafeBufferPointer { one in
      unsafe other.withUnsafeBufferPointer { other in
        for place in part {
          let difference = unsafe one[place] ^ other[place]
          found |= (difference &- 1) & ~difference
        }
      }
    }
    if found >> 31 == 1 {
      for place in part where one[place] == other[place] { body(place) }
    }
    place = part.upperBound
  }
}
