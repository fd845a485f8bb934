internal import GraphKernel

/// A view as the kernel takes it for a question about all of it whose answer names nodes and no relations.
///
/// Where the view has few of the graph's relations, these are indexed by themselves, so that the question costs what
/// the view holds and not what the graph does. They keep their order, and so the answer is the same to the last bit.
struct SearchedView {
  private let view: GraphView
  private let index: IndexedGraph
  private let filter: TraversalFilter

  /// The weight of every edge of the index; nil where all are 1.
  private let weights: [Double]?

  /// The row of each edge of the index; nil where edges are rows.
  private let rows: [UInt32]?

  init(
    _ view: GraphView, _ direction: RelationDirection, sides: RelationDirection,
    weight: RelationWeight
  ) {
    self.view = view
    let table = view.graph.relationTable
    guard view.relationMask != nil, view.rowCount * 4 <= table.rowCount else {
      let weighted = view.weighted(by: weight, direction)
      index = view.index(sides)
      filter = weighted.filter
      weights = weighted.column
      rows = nil
      return
    }
    let part = EdgePart(view, weight)
    index = view.looking { () throws(KernelError) in
      try IndexedGraph(
        vertexCount: view.graph.nodeTable.vertexCount, columns: [part.columns],
        symmetricKinds: part.symmetricKinds)
    }
    filter = TraversalFilter(
      direction: direction.kernel, vertices: view.wholeFilter(direction).vertices)
    weights = weight.isUniform ? nil : part.weights
    rows = part.rows
  }

  /// Asks the kernel, with its errors put in terms of nodes and relations.
  ///
  /// - Parameter question: Takes the index, the weights of its edges, nil where all are 1, and what may be walked.
  /// - Returns: The answer.
  /// - Throws: The error of the kernel, translated.
  func asking<Answer>(
    _ question: (IndexedGraph, [Double]?, TraversalFilter) throws(KernelError) -> Answer
  ) throws(QueryError) -> Answer {
    try view.asking { () throws(KernelError) in
      do throws(KernelError) {
        return try question(index, weights, filter)
      } catch {
        switch error {
        case .invalidWeight(let edge, let weight):
          throw .invalidWeight(edge: row(edge), weight: weight)
        case .negativeWeight(let edge, let weight):
          throw .negativeWeight(edge: row(edge), weight: weight)
        default: throw error
        }
      }
    }
  }

  private func row(_ edge: UInt32) -> UInt32 { rows.map { $0[Int(edge)] } ?? edge }
}

/// The relations of a view as the edges of an index of their own, in order of insertion.
private struct EdgePart {
  private(set) var rows: [UInt32] = []
  private(set) var weights: [Double] = []
  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  /// 1 for symmetric relations; empty where there are none, or no others.
  private var kinds: [UInt16] = []
  let symmetricKinds: KindSet

  init(_ view: GraphView, _ weight: RelationWeight) {
    let table = view.graph.relationTable
    let count = view.rowCount
    let areSymmetric = table.ties.map { !$0.isDirected }
    let isMixed = areSymmetric.contains(true) && areSymmetric.contains(false)
    symmetricKinds = isMixed ? [1] : areSymmetric.contains(true) ? [0] : []
    rows.reserveCapacity(count)
    sources.reserveCapacity(count)
    targets.reserveCapacity(count)
    if isMixed { kinds.reserveCapacity(count) }
    var (current, from, to) = (-1, [UInt32](), [UInt32]())
    view.forEachWord { word, bits in
      let (chunk, first) = Chunking.place(ofWord: word)
      if chunk != current {
        (current, from, to) = (chunk, table.source.chunks[chunk], table.target.chunks[chunk])
      }
      var rest = bits
      while rest != 0 {
        let lane = rest.trailingZeroBitCount
        rest &= rest &- 1
        let row = UInt32(truncatingIfNeeded: word * 64 + lane)
        if !weight.isUniform {
          guard let value = weight.weight(ofRow: row, in: view.graph) else { continue }
          weights.append(value)
        }
        rows.append(row)
        sources.append(from[first + lane])
        targets.append(to[first + lane])
        if isMixed { kinds.append(areSymmetric[Int(table.kind[Int(row)])] ? 1 : 0) }
      }
    }
  }

  var columns: EdgeColumns { EdgeColumns(sources: sources, targets: targets, kinds: kinds) }
}

extension GraphView {
  /// The view for a question about all of it whose answer names no relation.
  ///
  /// - Parameters:
  ///   - direction: Which way relations are followed.
  ///   - sides: What the question needs of the index of the whole graph.
  ///   - weight: What relations weigh.
  /// - Returns: The view as the kernel takes it.
  func searched(
    _ direction: RelationDirection, sides: RelationDirection = .both,
    weight: RelationWeight = .each
  ) -> SearchedView {
    SearchedView(self, direction, sides: sides, weight: weight)
  }
}
