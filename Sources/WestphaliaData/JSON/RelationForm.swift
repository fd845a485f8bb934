import Westphalia

/// How the relations of one kind are read and written.
protocol RelationForm: Sendable {
  var key: String { get }
  var kindName: String { get }
  var typeID: ObjectIdentifier { get }
  var type: any Relation.Type { get }

  /// Reads what a relation says; `nil` stands for nothing at all.
  func read(_ decoder: ValueDecoder) throws -> any Relation

  /// Reads what a relation says, and puts it into a graph.
  ///
  /// - Returns: Whether its identity was free.
  func restore(
    _ decoder: ValueDecoder, as id: RelationID, from source: UInt32, to target: UInt32,
    during period: Period, evidence: [Evidence], in graph: inout RelationGraph
  ) throws -> Bool

  /// Puts a relation into a graph; false where its identity is taken.
  func restore(
    _ relation: any Relation, as id: RelationID, from source: UInt32, to target: UInt32,
    during period: Period, evidence: [Evidence], in graph: inout RelationGraph
  ) -> Bool

  /// Adds a relation between two nodes to a graph.
  func relate(
    _ relation: any Relation, from source: any Node, to target: any Node, during period: Period,
    evidence: [Evidence], in graph: inout RelationGraph
  ) -> RelationID?

  func update(
    _ id: RelationID, to relation: any Relation, in graph: inout RelationGraph
  ) throws(GraphError)
  func write(_ id: RelationID, of graph: RelationGraph, to output: ValueOutput) throws
  func write(_ relation: any Relation, to output: ValueOutput) throws
  func accepts(source: any Node) -> Bool
  func accepts(target: any Node) -> Bool
}

/// How the relations of a type are read and written.
struct TypedRelationForm<R: Relation & Codable>: RelationForm {
  let key = Vocabulary.key(of: R.kind.name)
  private let isDirect = R.self is any DirectForm.Type

  var kindName: String { R.kind.name }

  var typeID: ObjectIdentifier { ObjectIdentifier(R.self) }

  var type: any Relation.Type { R.self }

  func read(_ decoder: ValueDecoder) throws -> any Relation { try value(decoder) }

  private func value(_ decoder: ValueDecoder) throws -> R {
    if isDirect, let type = R.self as? any DirectForm.Type,
      let direct = try type.read(decoder.index, of: decoder.tokens) as? R
    {
      return direct
    }
    return try decoder.value(R.self)
  }

  private func write(_ relation: R, to output: ValueOutput) throws {
    if isDirect, let relation = relation as? any DirectForm {
      relation.write(directlyTo: output)
    } else {
      try output.writePlain(relation)
    }
  }

  func restore(
    _ decoder: ValueDecoder, as id: RelationID, from source: UInt32, to target: UInt32,
    during period: Period, evidence: [Evidence], in graph: inout RelationGraph
  ) throws -> Bool {
    graph.restore(
      try value(decoder), as: id, from: source, to: target, during: period,
      evidence: evidence)
  }

  func restore(
    _ relation: any Relation, as id: RelationID, from source: UInt32, to target: UInt32,
    during period: Period, evidence: [Evidence], in graph: inout RelationGraph
  ) -> Bool {
    guard let relation = relation as? R else { return false }
    return graph.restore(
      relation, as: id, from: source, to: target, during: period, evidence: evidence)
  }

  func relate(
    _ relation: any Relation, from source: any Node, to target: any Node, during period: Period,
    evidence: [Evidence], in graph: inout RelationGraph
  ) -> RelationID? {
    guard let relation = relation as? R, let source = source as? R.Source,
      let target = target as? R.Target
    else { return nil }
    return graph.relate(relation, from: source, to: target, during: period, evidence: evidence)
  }

  func update(
    _ id: RelationID, to relation: any Relation, in graph: inout RelationGraph
  ) throws(GraphError) {
    if let relation = relation as? R { try graph.update(id, to: relation) }
  }

  func write(_ id: RelationID, of graph: RelationGraph, to output: ValueOutput) throws {
    if let relation = graph.payload(of: id, as: R.self) { try write(relation, to: output) }
  }

  func write(_ relation: any Relation, to output: ValueOutput) throws {
    if let relation = relation as? R { try write(relation, to: output) }
  }

  func accepts(source: any Node) -> Bool { source is R.Source }
  func accepts(target: any Node) -> Bool { target is R.Target }
}
