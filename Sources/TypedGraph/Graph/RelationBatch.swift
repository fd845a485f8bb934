/// Many relations of one kind in columns, as a table of data gives them.
///
/// The ends are positions in lists of nodes that are named when the batch is added, so that a node is
/// looked up once, not once for every relation.
///
/// ```swift
/// var transfers = RelationBatch<ArmsSupply>()
/// for row in table { transfers.append(ArmsSupply(row.item), from: row.supplier, to: row.recipient, during: row.period) }
/// let nodes = graph.insert(contentsOf: states)
/// try graph.relate(transfers, from: nodes, to: nodes)
/// ```
@frozen
public struct RelationBatch<R: Relation>: Sendable {
  /// What each relation says.
  public var relations: [R]

  /// The position of the node that each relation goes out from.
  public var sources: [UInt32]

  /// The position of the node that each relation goes to.
  public var targets: [UInt32]

  /// When each relation holds.
  public var periods: [Period]

  /// Positions that no column can hold, such as −9: they stand there as the greatest number, and here as
  /// they were given.
  @usableFromInline var misplaced: [MisplacedEnd] = []

  /// Makes a batch from columns of equal length; by default an empty one.
  ///
  /// - Parameters:
  ///   - relations: What each relation says.
  ///   - sources: The position of the node that each relation goes out from.
  ///   - targets: The position of the node that each relation goes to.
  ///   - periods: When each relation holds; empty where none is bounded in time.
  @inlinable
  public init(
    _ relations: [R] = [], from sources: [UInt32] = [], to targets: [UInt32] = [],
    during periods: [Period] = []
  ) {
    self.relations = relations
    self.sources = sources
    self.targets = targets
    self.periods =
      periods.isEmpty ? Array(repeating: .always, count: relations.count) : periods
  }

  /// The number of relations.
  @inlinable public var count: Int { relations.count }

  /// Adds a relation.
  ///
  /// - Parameters:
  ///   - relation: What the relation says.
  ///   - source: The position of the node it goes out from.
  ///   - target: The position of the node it goes to.
  ///   - period: When it holds; not bounded in time where left out.
  @inlinable
  public mutating func append(
    _ relation: R, from source: Int, to target: Int, during period: Period = .always
  ) {
    sources.append(column(source, isSource: true))
    targets.append(column(target, isSource: false))
    relations.append(relation)
    periods.append(period)
  }

  /// Makes room for relations that will be added.
  ///
  /// - Parameter count: How many relations the batch is to hold without asking for memory again; of more than sixteen million
  ///   only so many are made room for.
  @inlinable
  public mutating func reserveCapacity(_ count: Int) {
    let room = Swift.min(Swift.max(count, 0), 1 << 24)
    relations.reserveCapacity(room)
    sources.reserveCapacity(room)
    targets.reserveCapacity(room)
    periods.reserveCapacity(room)
  }

  /// Takes the relations away that were added last.
  ///
  /// - Parameter count: How many; all where there are fewer, none where it is below zero.
  public mutating func removeLast(_ count: Int) {
    func cut<Element>(_ column: inout [Element]) {
      column.removeLast(min(max(count, 0), column.count))
    }
    cut(&relations)
    cut(&sources)
    cut(&targets)
    cut(&periods)
    misplaced.removeAll { $0.row >= relations.count }
  }

  @inlinable
  mutating func column(_ position: Int, isSource: Bool) -> UInt32 {
    if let number = UInt32(exactly: position) { return number }
    misplaced.append(MisplacedEnd(row: count, isSource: isSource, position: position))
    return .max
  }
}

/// An end of a relation in a batch at a position that no list of nodes can have.
@usableFromInline
@frozen
struct MisplacedEnd: Equatable, Sendable {
  @usableFromInline let row: Int
  @usableFromInline let isSource: Bool
  @usableFromInline let position: Int

  @inlinable
  init(row: Int, isSource: Bool, position: Int) {
    self.row = row
    self.isSource = isSource
    self.position = position
  }
}

extension RelationBatch: Equatable {
  /// Whether both say the same in the same order.
  public static func == (left: RelationBatch, right: RelationBatch) -> Bool {
    left.sources == right.sources && left.targets == right.targets && left.periods == right.periods
      && left.misplaced == right.misplaced && left.count == right.count
      && zip(left.relations, right.relations).allSatisfy { haveSameContent($0, $1) }
  }
}

extension RelationBatch: CustomStringConvertible {
  /// How many relations of which kind, `12 relations of the kind arms supply`.
  public var description: String { "\(counted(count, "relation")) of the kind \(R.kind)" }
}

extension RelationGraph {
  /// Adds many relations of one kind between nodes that are there.
  ///
  /// ```swift
  /// let states = graph.insert(contentsOf: allStates)
  /// try graph.relate(transfers, from: states, to: states)
  /// ```
  ///
  /// All relations are added, or none. What they say is shared with the batch and not copied, except
  /// for the first and the last thousand.
  ///
  /// - Parameters:
  ///   - batch: The relations.
  ///   - sources: The nodes that the positions of sources mean.
  ///   - targets: The nodes that the positions of targets mean.
  ///   - evidence: What sources say of each of them; none for the modeler's own assertion.
  /// - Returns: The identities of the relations.
  /// - Throws: ``GraphError/columnLength(column:expected:found:)`` where a column of the batch has
  ///   another length; ``GraphError/positionOutOfRange(relation:position:count:)`` for a position that
  ///   is not in the list; ``GraphError/foreignHandles(column:)`` for handles to nodes of another graph;
  ///   ``GraphError/handleOutOfDate(position:)`` where a node was removed since.
  /// - Complexity: O(nodes + relations), a few nanoseconds a relation.
  @discardableResult
  public mutating func relate<R: Relation>(
    _ batch: RelationBatch<R>, from sources: NodeHandles<R.Source>,
    to targets: NodeHandles<R.Target>, evidence: [Evidence] = []
  ) throws(GraphError) -> RelationIDs {
    try batch.check(sourceCount: sources.count, targetCount: targets.count)
    guard sources.belong(to: nodeTable) else { throw .foreignHandles(column: "sources") }
    guard targets.belong(to: nodeTable) else { throw .foreignHandles(column: "targets") }
    for vertices in [sources.vertices, targets.vertices] {
      if let position = nodeTable.firstMissing(of: vertices) {
        throw .handleOutOfDate(position: position)
      }
    }
    let first = UInt32(relationTable.rowCount)
    relationTable.append(
      batch.relations, (batch.sources, of: sources.vertices), (batch.targets, of: targets.vertices),
      batch.periods, evidence)
    noteChange()
    return RelationIDs(rows: first..<UInt32(relationTable.rowCount))
  }

  /// Adds many relations of one kind between nodes of two lists, which are added where they are new.
  ///
  /// - Parameters:
  ///   - batch: The relations.
  ///   - sources: The nodes that the positions of sources mean.
  ///   - targets: The nodes that the positions of targets mean.
  ///   - evidence: What sources say of each of them; none for the modeler's own assertion.
  /// - Returns: The identities of the relations.
  /// - Throws: The errors of a batch whose columns or positions do not fit; nothing is added then.
  /// - Precondition: `R.Source` and `R.Target` are node types or protocols that refine ``Node``.
  @discardableResult
  public mutating func relate<R: Relation>(
    _ batch: RelationBatch<R>, from sources: [R.Source], to targets: [R.Target],
    evidence: [Evidence] = []
  ) throws(GraphError) -> RelationIDs {
    try batch.check(sourceCount: sources.count, targetCount: targets.count)
    let from = insert(contentsOf: sources)
    return try relate(batch, from: from, to: insert(contentsOf: targets), evidence: evidence)
  }
}

extension RelationBatch {
  fileprivate func check(sourceCount: Int, targetCount: Int) throws(GraphError) {
    let lengths = [
      ("sources", sources.count), ("targets", targets.count), ("periods", periods.count),
    ]
    for (column, length) in lengths where length != count {
      throw .columnLength(column: column, expected: count, found: length)
    }
    try check(sources, sourceCount, areSources: true)
    try check(targets, targetCount, areSources: false)
  }

  private func check(
    _ positions: [UInt32], _ count: Int, areSources: Bool
  ) throws(GraphError) {
    var highest: UInt32 = 0
    for position in positions { highest = max(highest, position) }
    guard Int(highest) >= count, let relation = positions.firstIndex(where: { Int($0) >= count })
    else { return }
    let given =
      positions[relation] == .max
      ? misplaced.first { $0.row == relation && $0.isSource == areSources }?.position : nil
    throw .positionOutOfRange(
      relation: relation, position: given ?? Int(positions[relation]), count: count)
  }
}
