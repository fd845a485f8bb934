internal import GraphKernel

/// A graph seen through conditions: only some kinds, on a date, by a policy, by predicates.
///
/// A view is a value of its own time: later changes of the graph do not show in it. It answers every
/// query the graph answers, keeps payloads, both directions and parallel relations, and can be seen
/// through further conditions. A relation is in the view where every condition keeps it and both its
/// ends are in the view.
///
/// ```swift
/// let arms = graph.only(ArmsSupply.self).on("2024-01").believing(.facts)
/// ```
public struct GraphView: Sendable {
  let graph: RelationGraph

  /// The rows in the view; all live ones where nil.
  private(set) var relationMask: EdgeMask?

  /// The vertices in the view; all live ones where nil.
  private(set) var nodeMask: VertexMask?

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
    if let relationMask { return relationMask.indices }
    let table = graph.relationTable
    return (0..<UInt32(table.rowCount)).filter { table.isLive($0) }
  }

  /// The vertices in the view, in order of insertion.
  var vertices: [UInt32] {
    (0..<UInt32(graph.nodeTable.vertexCount)).filter { contains(vertex: $0) }
  }

  /// The index of the whole graph, to be searched through ``filter(_:)``.
  var index: IndexedGraph { graph.adjacency }

  /// The view's conditions as the kernel's filter.
  func filter(_ direction: RelationDirection) -> TraversalFilter {
    TraversalFilter(direction: direction.kernel, edges: relationMask, vertices: nodeMask)
  }

  /// The view narrowed to the rows that satisfy a test.
  func narrowed(to condition: String, where keeps: (UInt32) -> Bool) -> GraphView {
    var view = self
    view.conditions.append(condition)
    view.relationMask = EdgeMask(count: graph.relationTable.rowCount) { row in
      contains(row: UInt32(row)) && keeps(UInt32(row))
    }
    return view
  }

  /// The view narrowed to the rows whose bits are set in a column of the relation table.
  ///
  /// Where a condition looks at columns only, a word of sixty-four rows at a time is many times as fast
  /// as a test of each row.
  ///
  /// - Parameters:
  ///   - condition: The condition in words.
  ///   - word: The bits of the rows `64 * i ..< 64 * i + 64`, of which those beyond the last row and
  ///     those of rows not in the view do not matter.
  /// - Returns: The view of what both let through.
  func narrowed(to condition: String, words word: (Int) -> UInt64) -> GraphView {
    var view = self
    view.conditions.append(condition)
    let table = graph.relationTable
    var mask = EdgeMask(count: table.rowCount) { (index: Int) -> UInt64 in
      word(index) & table.removed.absent(fromWord: index)
    }
    if let relationMask { mask.formIntersection(relationMask) }
    view.relationMask = mask
    return view
  }

  /// The view narrowed to a date.
  func narrowed(to date: PartialDate, _ least: Certainty) -> GraphView {
    let table = graph.relationTable
    let days = DayFilter(date, least)
    let words = least == .certainly ? "certainly on \(date)" : "on \(date)"
    var view = narrowed(to: words) { (word: Int) -> UInt64 in days.word(word, of: table) }
    view.date = date
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

extension GraphView: CustomStringConvertible {
  /// The conditions in one line; `everything` where there are none.
  public var description: String {
    conditions.isEmpty ? "everything" : conditions.joined(separator: ", ")
  }
}

extension RelationGraph {
  /// The adjacency index of the live relations, built when first asked for after a change.
  ///
  /// - Complexity: O(*n* + *m*) once after a change, then O(1).
  var adjacency: IndexedGraph {
    index.index { IndexedGraph(of: self) }
  }
}

extension IndexedGraph {
  /// Indexes the live relations of a graph.
  fileprivate init(of graph: RelationGraph) {
    let table = graph.relationTable
    let symmetric = table.ties.indices.filter { !table.ties[$0].isDirected }.map(UInt16.init)
    let live: EdgeMask? =
      table.removed.isEmpty
      ? nil : EdgeMask(count: table.rowCount) { table.isLive(UInt32($0)) }
    do throws(KernelError) {
      try self.init(
        vertexCount: graph.nodeTable.vertexCount, sources: table.source.flattened,
        targets: table.target.flattened, kinds: table.kind.flattened,
        symmetricKinds: KindSet(symmetric), live: live)
    } catch {
      // The tables give out row and vertex numbers themselves, so every end is a vertex; what is
      // left is a graph of 2³¹ relations, some hundred gigabytes.
      preconditionFailure("\(error)")
    }
  }
}
