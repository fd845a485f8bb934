public import Westphalia

/// Relations of one kind on their way from the rows of a table to a graph, a batch at a time.
@usableFromInline
struct BatchLoad<R: Relation> {
  /// What was not added yet.
  @usableFromInline var batch = RelationBatch<R>()
  private var graph: RelationGraph
  private let sources: NodeHandles<R.Source>
  private let targets: NodeHandles<R.Target>
  private let evidence: [Evidence]
  private var failure: GraphError?

  /// How long batches become.
  @inlinable static var length: Int { 1 << 16 }

  @usableFromInline
  init(
    of kind: R.Type, to graph: RelationGraph, from sources: NodeHandles<R.Source>,
    to targets: NodeHandles<R.Target>, evidence: [Evidence]
  ) {
    self.graph = graph
    self.sources = sources
    self.targets = targets
    self.evidence = evidence
    batch.reserveCapacity(Self.length)
  }

  @inlinable var isFull: Bool { batch.count >= Self.length }

  /// Adds the batch to the graph, and begins another.
  @usableFromInline
  mutating func addBatch() {
    if failure == nil {
      do throws(GraphError) {
        try graph.relate(batch, from: sources, to: targets, evidence: evidence)
      } catch {
        failure = error
      }
    }
    batch = RelationBatch()
    batch.reserveCapacity(Self.length)
  }

  /// The graph with all of them.
  ///
  /// - Throws: ``GraphError`` where a batch did not fit.
  @usableFromInline
  consuming func finish() throws(GraphError) -> RelationGraph {
    addBatch()
    if let failure { throw failure }
    return graph
  }
}

extension RelationBatch {
  /// Adds what a row states, or nothing where the row is refused.
  @inlinable
  mutating func append(
    row: inout TableRow, by body: (inout TableRow, inout Self) throws(RowProblem) -> Void
  ) throws(RowProblem) {
    let before = count
    do throws(RowProblem) {
      try body(&row, &self)
    } catch {
      removeLast(count - before)
      throw error
    }
  }
}
