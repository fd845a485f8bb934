internal import GraphKernel

/// A graph seen through conditions: only some kinds, on a date, by a policy, by predicates.
///
/// A view is a value of its own time: later changes of the graph do not show in it. It answers every
/// query as a graph would that held only the view's nodes and relations, to the last bit and with equal
/// seeds; keeps payloads, both directions and parallel relations, and can be seen through further
/// conditions. A relation is in the view where every condition keeps it and both its ends are in the
/// view.
///
/// ```swift
/// let arms = graph.only(ArmsSupply.self).on("2024-01").believing(.facts)
/// ```
public struct GraphView: Sendable {
  let graph: RelationGraph

  /// The rows in the view; all live ones where nil.
  private(set) var relationMask: EdgeMask?

  /// The chunks of rows outside which the view has no relation, ascending; nil where they are most of all.
  private(set) var chunks: [Int]?

  /// The vertices in the view; all live ones where nil.
  private(set) var nodeMask: VertexMask?

  /// The kinds outside which the view has no relation, by their numbers in the relation table; nil for all.
  private(set) var kinds: KindSet?

  /// The conditions that made the mask, where all of them look at columns of the relation table only.
  private var columnConditions: [MaskCondition]? = []

  /// The conditions in the order they were set, in words: `on 2024-01`, `only arms supply`.
  public private(set) var conditions: [String] = []

  /// The date the view was last narrowed to, if to any.
  public private(set) var date: PartialDate?

  init(of graph: RelationGraph) {
    self.graph = graph
  }

  func contains(row: UInt32) -> Bool {
    guard graph.relationTable.isLive(row) else { return false }
    return relationMask?[Int(row)] ?? true
  }

  func contains(vertex: UInt32) -> Bool {
    guard graph.nodeTable.isLive(vertex) else { return false }
    return nodeMask?[Int(vertex)] ?? true
  }

  /// The rows in the view, in order of insertion.
  var rows: [UInt32] {
    var rows: [UInt32] = []
    rows.reserveCapacity(rowCount)
    forEachRow { row in
      rows.append(row)
      return true
    }
    return rows
  }

  /// The number of rows in the view.
  ///
  /// - Complexity: O(1) for a whole graph, else a word for each sixty-four rows of the chunks it has any in.
  var rowCount: Int {
    guard relationMask != nil else { return graph.relationTable.count }
    var count = 0
    forEachWord { _, bits in count += bits.nonzeroBitCount }
    return count
  }

  /// The bits of the rows in the view among `64 * word ..< 64 * word + 64`.
  func rowBits(ofWord word: Int) -> UInt64 {
    relationMask?.word(word) ?? graph.relationTable.liveBits(ofWord: word)
  }

  /// Calls a closure for each sixty-four rows of which some are in the view, in order of insertion.
  ///
  /// - Parameter body: Takes the number of the word and its bits.
  @inline(__always)
  func forEachWord(_ body: (Int, UInt64) -> Void) {
    let wordCount = (graph.relationTable.rowCount + 63) / 64
    func visit(_ words: Range<Int>) {
      for word in words {
        let bits = rowBits(ofWord: word)
        if bits != 0 { body(word, bits) }
      }
    }
    guard let chunks else { return visit(0..<wordCount) }
    for chunk in chunks { visit(Self.words(ofChunk: chunk, of: wordCount)) }
  }

  /// Calls a closure for the rows in the view, in order of insertion, until it answers false.
  func forEachRow(_ goesOn: (UInt32) -> Bool) {
    let wordCount = (graph.relationTable.rowCount + 63) / 64
    func visit(_ words: Range<Int>) -> Bool {
      for word in words {
        var rest = rowBits(ofWord: word)
        while rest != 0 {
          guard goesOn(UInt32(word * 64 + rest.trailingZeroBitCount)) else { return false }
          rest &= rest &- 1
        }
      }
      return true
    }
    guard let chunks else {
      _ = visit(0..<wordCount)
      return
    }
    for chunk in chunks where !visit(Self.words(ofChunk: chunk, of: wordCount)) { return }
  }

  /// Calls a closure for all rows in the view, in order of insertion, unless the task is cancelled.
  ///
  /// - Throws: What the closure throws, and ``QueryError/cancelled``.
  func forEachRow(_ body: (UInt32) throws(QueryError) -> Void) throws(QueryError) {
    for (step, row) in rows.enumerated() {
      if step % 4_096 == 0, taskIsCancelled() { throw .cancelled }
      try body(row)
    }
    if taskIsCancelled() { throw .cancelled }
  }

  /// The words of the rows of a chunk.
  static func words(ofChunk chunk: Int, of wordCount: Int) -> Range<Int> {
    let perChunk = Chunking.size / 64
    return chunk * perChunk..<min((chunk + 1) * perChunk, wordCount)
  }

  /// The vertices in the view, in order of insertion.
  var vertices: [UInt32] {
    (0..<UInt32(graph.nodeTable.vertexCount)).filter { contains(vertex: $0) }
  }

  /// The index of the whole graph with both sides, to be searched through ``filter(_:)``.
  ///
  /// A question that follows relations forward only asks for ``index(_:)`` or ``index(for:)``: the incoming
  /// side takes as long to build as the outgoing one, and as much memory.
  var index: IndexedGraph { graph.adjacency(.both) }

  /// The index of the whole graph with the sides that a direction needs.
  func index(_ direction: RelationDirection) -> IndexedGraph {
    graph.adjacency(direction == .outgoing ? .outgoing : .both)
  }

  /// The index of the whole graph with the sides that a filter needs.
  func index(for filter: TraversalFilter) -> IndexedGraph {
    graph.adjacency(filter.direction == .outgoing ? .outgoing : .both)
  }

  /// The view's conditions as the kernel's filter.
  ///
  /// The mask says all there is to say. Where a node has long runs of relations of a kind and few kinds
  /// are looked at, the kinds let a search pass over the other runs.
  func filter(_ direction: RelationDirection) -> TraversalFilter {
    let table = graph.relationTable
    let runs = graph.nodeTable.vertexCount * table.columns.count
    let listed = kinds.map { $0.count } ?? table.columns.count
    let areLong = table.rowCount >= 8 * runs && listed * 4 <= table.columns.count
    return TraversalFilter(
      direction: direction.kernel, kinds: areLong ? kinds : nil, edges: relationMask,
      vertices: nodeMask)
  }

  /// The view narrowed to the rows that satisfy a test.
  func narrowed(to condition: String, where keeps: (UInt32) -> Bool) -> GraphView {
    narrowed(to: condition) { (index: Int) -> UInt64 in
      var kept: UInt64 = 0
      var rest = rowBits(ofWord: index)
      while rest != 0 {
        if keeps(UInt32(index * 64 + rest.trailingZeroBitCount)) { kept |= rest & (0 &- rest) }
        rest &= rest &- 1
      }
      return kept
    }
  }

  /// The view narrowed to the rows whose bits are set in a column of the relation table.
  ///
  /// Where a condition looks at columns only, a word of sixty-four rows at a time is many times as fast
  /// as a test of each row.
  ///
  /// - Parameters:
  ///   - condition: The condition in words.
  ///   - known: What it says, where views with the same conditions may have the same mask.
  ///   - days: Where it asks about time: whether some of several rows may be let through, and whether a row with
  ///     some bounds is.
  ///   - word: The bits of the rows `64 * i ..< 64 * i + 64`, of which those beyond the last row and
  ///     those of rows not in the view do not matter.
  /// - Returns: The view of what both let through.
  @inline(__always)
  func narrowed(
    to condition: String, _ known: MaskCondition? = nil,
    days: (meets: (ChunkDays) -> Bool, keeps: (Int32, Int32) -> Bool)? = nil,
    words word: (Int) -> UInt64
  ) -> GraphView {
    var view = self
    view.conditions.append(condition)
    view.columnConditions = columnConditions.flatMap { before in known.map { before + [$0] } }
    let kept = graph.masks.rows(view.columnConditions) {
      guard let days else { return rows(inChunks: { _ in true }, words: word) }
      return rowsInOrder(where: days.meets, words: word, periods: days.keeps)
        ?? noted(
          rows(inChunks: { days.meets(graph.relationTable.days[$0]) }, words: word),
          where: days.meets)
    } word: { index in
      let before = rowBits(ofWord: index)
      return before == 0 ? 0 : before & word(index)
    }
    view.relationMask = kept.mask
    view.chunks = kept.chunks
    return view
  }

  /// The rows of the view that hold, by the order of time; nil where there is none, or reading all chunks that may have some is no
  /// more work.
  private func rowsInOrder(
    where meets: (ChunkDays) -> Bool, words word: (Int) -> UInt64,
    periods keeps: (_ startCode: Int32, _ endCode: Int32) -> Bool
  ) -> ViewRows? {
    let table = graph.relationTable
    guard chunks == nil, let order = graph.masks.timeOrder(of: table) else { return nil }
    let parts = order.parts(where: meets)
    // To look at a row out of order takes as long as looking at eight in order.
    guard parts.count * 8 <= table.chunkCount(where: meets) else {
      return nil
    }
    var kept = [UInt64](repeating: 0, count: (table.rowCount + 63) / 64)
    for part in parts {
      order.forEachRow(ofPart: part) { row, start, end in
        if keeps(start, end) { kept[Int(row >> 6)] |= 1 &<< UInt64(row & 63) }
      }
    }
    for index in graph.masks.changedWords { kept[index] = word(index) }
    return rows(inChunks: { _ in true }) { kept[$0] }
  }

  /// Notes of a slice by time how many rows were read, where few of them were kept.
  private func noted(_ rows: ViewRows, where meets: (ChunkDays) -> Bool) -> ViewRows {
    let table = graph.relationTable
    guard chunks == nil, table.rowCount >= TimeOrder.leastRowCount else { return rows }
    let read = table.chunkCount(where: meets) << Chunking.bits
    let wordCount = (table.rowCount + 63) / 64
    var kept = 0
    for chunk in rows.chunks ?? Array(0..<table.source.chunks.count) {
      for word in Self.words(ofChunk: chunk, of: wordCount) {
        kept += rows.mask.word(word).nonzeroBitCount
      }
    }
    if kept * 16 < read { graph.masks.noteRead(rows: read) }
    return rows
  }

  /// The rows of the view whose bits are set, and in which chunks there are any.
  ///
  /// Sixty-four rows of which the view has none are not looked at.
  @inline(__always)
  private func rows(inChunks meets: (Int) -> Bool, words word: (Int) -> UInt64) -> ViewRows {
    let rowCount = graph.relationTable.rowCount
    let wordCount = (rowCount + 63) / 64
    let chunkCount = graph.relationTable.source.chunks.count
    var kept = [UInt64](repeating: 0, count: wordCount)
    var filled: [Int] = []
    for chunk in chunks ?? Array(0..<chunkCount) where meets(chunk) {
      var isFilled = false
      for index in Self.words(ofChunk: chunk, of: wordCount) {
        let before = rowBits(ofWord: index)
        if before == 0 { continue }
        let bits = before & word(index)
        kept[index] = bits
        isFilled = isFilled || bits != 0
      }
      if isFilled { filled.append(chunk) }
    }
    let areFew = chunks != nil || filled.count * 2 <= chunkCount
    return ViewRows(
      mask: EdgeMask(count: rowCount, words: kept), chunks: areFew ? filled : nil)
  }

  /// The view narrowed to the kinds that are listed by their numbers.
  func narrowed(to condition: String, listed: [Bool]) -> GraphView {
    let table = graph.relationTable
    let test = ListedKinds(listed)
    var view = narrowed(to: condition, .kinds(listed)) { (word: Int) -> UInt64 in
      table.word(word, listed: test)
    }
    var kinds = KindSet(listed.indices.filter { listed[$0] }.map(UInt16.init))
    if let before = self.kinds { kinds.formIntersection(before) }
    view.kinds = kinds
    return view
  }

  /// The view narrowed to a date.
  func narrowed(to date: PartialDate, _ certainty: RequiredCertainty) -> GraphView {
    let table = graph.relationTable
    let days = DayFilter(date, certainty)
    let words = certainty == .certainly ? "certainly on \(date)" : "on \(date)"
    let known = MaskCondition.days(date.first.dayNumber, date.last.dayNumber, certainty)
    var view = narrowed(
      to: words, known, days: (days.meets, { days.keeps(startCode: $0, endCode: $1) })
    ) { (word: Int) -> UInt64 in days.word(word, of: table) }
    view.date = date
    view.remove(graph.nodeTable.vertices(whereNone: { $0.holds(on: date) != .no }))
    return view
  }

  /// The view narrowed to some day of a period, whose bounds are exact.
  func narrowed(to period: Period, _ certainty: RequiredCertainty) -> GraphView {
    let table = graph.relationTable
    let words = certainty == .certainly ? "certainly during \(period)" : "during \(period)"
    let filter = OverlapFilter(period, certainty)
    var view = narrowed(
      to: words, .period(period, certainty),
      days: (
        { (days: ChunkDays) -> Bool in filter?.meets(days) ?? false },
        { filter?.keeps(startCode: $0, endCode: $1) ?? false }
      )
    ) { (word: Int) -> UInt64 in filter?.word(word, of: table) ?? 0 }
    view.remove(graph.nodeTable.vertices(whereNone: { filter?.meets($0) ?? false }))
    return view
  }

  /// Leaves out nodes, and the relations that end at them.
  private mutating func remove(_ vertices: [UInt32]) {
    let gone = vertices.filter { contains(vertex: $0) }
    guard !gone.isEmpty else { return }
    var nodes =
      nodeMask
      ?? VertexMask(count: graph.nodeTable.vertexCount) {
        graph.nodeTable.isLive(UInt32($0))
      }
    for vertex in gone { nodes[Int(vertex)] = false }
    nodeMask = nodes
    columnConditions = nil
    let table = graph.relationTable
    let before = self
    let rows = before.rows(inChunks: { _ in true }) { (index: Int) -> UInt64 in
      let bits = before.rowBits(ofWord: index)
      var kept = bits
      var rest = bits
      while rest != 0 {
        let row = index * 64 + rest.trailingZeroBitCount
        if !nodes[Int(table.source[row])] || !nodes[Int(table.target[row])] {
          kept &= ~(rest & (0 &- rest))
        }
        rest &= rest &- 1
      }
      return kept
    }
    relationMask = rows.mask
    chunks = rows.chunks
  }

  /// The view narrowed to the nodes that have a relation in it.
  func withoutIsolatedNodes() -> GraphView {
    var view = self
    view.conditions.append("without isolated nodes")
    var nodes = VertexMask(count: graph.nodeTable.vertexCount)
    let table = graph.relationTable
    forEachRow { row in
      nodes[Int(table.source[Int(row)])] = true
      nodes[Int(table.target[Int(row)])] = true
      return true
    }
    view.nodeMask = nodes
    return view
  }

  /// The view narrowed to the nodes that satisfy a test, and the relations between them.
  func narrowed(to condition: String, whereNode keeps: (any Node) -> Bool) -> GraphView {
    let nodes = VertexMask(count: graph.nodeTable.vertexCount) { vertex in
      contains(vertex: UInt32(vertex)) && keeps(graph.nodeTable.node(at: UInt32(vertex)))
    }
    let table = graph.relationTable
    var view = narrowed(to: condition) { row in
      nodes[Int(table.source[Int(row)])] && nodes[Int(table.target[Int(row)])]
    }
    view.nodeMask = nodes
    return view
  }
}

extension GraphView: Equatable {
  /// Whether both show the same nodes and relations of equal graphs, through conditions in the same words.
  ///
  /// - Complexity: O(1) for views of one graph that share their masks, else O(*n* + *m*).
  public static func == (left: GraphView, right: GraphView) -> Bool {
    guard left.conditions == right.conditions, left.date == right.date,
      left.graph == right.graph
    else { return false }
    if left.relationMask == right.relationMask, left.nodeMask == right.nodeMask,
      left.graph.isUnchangedCopy(of: right.graph)
    {
      return true
    }
    return left.rows == right.rows && left.nodes.count == right.nodes.count
      && zip(left.nodes, right.nodes).allSatisfy { isEqual($0, $1) }
  }
}

extension GraphView: CustomStringConvertible {
  /// The conditions in one line; `everything` where there are none.
  public var description: String {
    conditions.isEmpty ? "everything" : conditions.joined(separator: ", ")
  }
}
