internal import GraphKernel

/// A rule for what a relation weighs in a question: its length, its capacity, its volume.
///
/// A relation for which the rule has no weight (nil) is left out of the question.
///
/// ```swift
/// graph.shortestPath(from: russia, to: iran, weight: .of(TradeFlow.self, by: \.volume))
/// graph.ranking(by: .strength, weight: .by { $0.evidence.isEmpty ? 1 : 2 })
/// ```
public struct RelationWeight: Sendable {
  /// What is weighed, for ``description``.
  private let words: String

  private let rule: @Sendable (RelationGraph, UInt32) -> Double?

  /// Whether every relation weighs 1.
  let isUniform: Bool

  private init(
    _ words: String, isUniform: Bool = false,
    _ rule: @escaping @Sendable (RelationGraph, UInt32) -> Double?
  ) {
    self.words = words
    self.rule = rule
    self.isUniform = isUniform
  }

  /// Every relation weighs 1: paths are measured in relations.
  public static var each: RelationWeight {
    RelationWeight("1 for each relation", isUniform: true) { _, _ in 1 }
  }

  /// What a function of the whole relation says; nil leaves the relation out.
  public static func by(_ weight: @escaping @Sendable (AnyRelationEntry) -> Double?)
    -> RelationWeight
  {
    RelationWeight("a rule for relations of every kind") { graph, row in
      weight(graph.anyEntry(at: row))
    }
  }

  /// What a function of a relation of one type says; relations of other types are left out.
  public static func of<R: Relation>(
    _ type: R.Type, by weight: @escaping @Sendable (RelationEntry<R>) -> Double?
  ) -> RelationWeight {
    RelationWeight("a rule for \(R.kind)") { graph, row in
      graph.entry(at: row, as: R.self).flatMap(weight)
    }
  }

  /// A property of the payloads of one type; relations of other types are left out.
  public static func of<R: Relation, Value: BinaryFloatingPoint & SendableMetatype>(
    _ type: R.Type, by property: any KeyPath<R, Value> & Sendable
  ) -> RelationWeight {
    payload { (relation: R) in Double(relation[keyPath: property]) }
  }

  /// A whole-number property of the payloads of one type; relations of other types are left out.
  public static func of<R: Relation, Whole: BinaryInteger & SendableMetatype>(
    _ type: R.Type, by property: any KeyPath<R, Whole> & Sendable
  ) -> RelationWeight {
    payload { (relation: R) in Double(relation[keyPath: property]) }
  }

  /// A property of the payloads of one type; relations of other types, and those for which it is nil,
  /// are left out.
  public static func of<R: Relation>(
    _ type: R.Type, by property: any KeyPath<R, Double?> & Sendable
  ) -> RelationWeight {
    payload { (relation: R) in relation[keyPath: property] }
  }

  private static func payload<R: Relation>(
    _ weight: @escaping @Sendable (R) -> Double?
  ) -> RelationWeight {
    RelationWeight("a property of \(R.kind)") { graph, row in
      graph.relationTable.payload(at: row, as: R.self).flatMap(weight)
    }
  }

  /// The weight of a relation; nil where it is left out.
  func weight(ofRow row: UInt32, in graph: RelationGraph) -> Double? { rule(graph, row) }
}

extension RelationWeight: CustomStringConvertible {
  /// What is weighed: `1 for each relation`, `a property of arms supply`.
  public var description: String { words }
}

/// What weights below zero mean in a question for shortest paths.
public enum NegativeWeights: Hashable, Sendable, CaseIterable {
  /// They are a mistake, and an error.
  case refused
  /// They are meant: the search takes longer, and a cycle of negative weight is an error.
  case allowed
}

/// A view with the weights of its relations, as the kernel takes them.
struct WeightedView {
  let view: GraphView
  let filter: TraversalFilter

  /// The weight of every row, 0 for those not in the filter; nil where all are 1.
  let column: [Double]?

  /// The weight of every row.
  var weights: [Double] {
    column ?? [Double](repeating: 1, count: view.graph.relationTable.rowCount)
  }

  func adjacency() throws(QueryError) -> WeightedAdjacency {
    try view.asking { () throws(KernelError) in
      try WeightedAdjacency(view.index(for: filter), weights: column, filter)
    }
  }
}

extension GraphView {
  func weighted(
    by weight: RelationWeight, _ direction: RelationDirection
  ) -> WeightedView {
    var filter = wholeFilter(direction)
    let count = graph.relationTable.rowCount
    guard !weight.isUniform else {
      return WeightedView(view: self, filter: filter, column: nil)
    }
    var weights = [Double](repeating: 0, count: count)
    var mask = EdgeMask(count: count)
    for row in rows {
      guard let value = weight.weight(ofRow: row, in: graph) else { continue }
      weights[Int(row)] = value
      mask[Int(row)] = true
    }
    filter.edges = mask
    return WeightedView(view: self, filter: filter, column: weights)
  }
}
