internal import GraphKernel

/// Why a question about a graph has no answer as it was put.
///
/// One rule holds for every question: where a node it is about is not in the graph or view, or its task
/// was cancelled, it throws; no empty or partial answer stands for either. Only lists of relations that
/// are filtered by their ends, such as ``GraphQueries/relations(from:)``, are empty for a node that is
/// not there: they say which relations are so, and nothing about the node.
///
/// Each case names what stands in the way; ``description`` says what to do about it.
public enum QueryError: Error, Sendable {
  /// A node the question is about is not in the graph or view.
  case nodeNotFound(any Node)
  /// The weight of a relation is not a finite number; or it is zero, or lost beside others, where paths
  /// must grow longer with each relation; or so large that weights would add up to more than a number holds.
  case invalidWeight(AnyRelationEntry, Double)
  /// The weight of a relation is below zero where the answer would then be wrong.
  case negativeWeight(AnyRelationEntry, Double)
  /// Relations form a cycle whose weights add up to less than zero: no path is shortest.
  case negativeCycle(RelationPath)
  /// Relations form a cycle where an order without one is asked for.
  case cyclic(RelationPath)
  /// Two relations between the same nodes have opposite signs, and no rule for that was chosen.
  case oppositeSigns(positive: AnyRelationEntry, negative: AnyRelationEntry)
  /// A relation is directed where only symmetric ones have a meaning.
  case needsSymmetricRelations(AnyRelationEntry)
  /// A parameter lies outside the range for which the question has a meaning.
  case invalidParameter(name: String, reason: String)
  /// Scores did not converge within the rounds allowed.
  case notConverged(rounds: Int, change: Double)
  /// The task was cancelled.
  case cancelled
}

extension QueryError: Equatable {
  /// Whether two errors name the same reason, nodes, relations and numbers.
  public static func == (left: QueryError, right: QueryError) -> Bool {
    switch (left, right) {
    case (.nodeNotFound(let one), .nodeNotFound(let other)): isEqual(one, other)
    case (.invalidWeight(let one, let weight), .invalidWeight(let other, let second)):
      // A weight that is no number is the same as another that is none.
      Relational.areEqual(one, other) && weight.isNaN == second.isNaN
        && (weight == second || weight.isNaN)
    case (.negativeWeight(let one, let weight), .negativeWeight(let other, let second)):
      Relational.areEqual(one, other) && weight == second
    case (.negativeCycle(let one), .negativeCycle(let other)): one == other
    case (.cyclic(let one), .cyclic(let other)): one == other
    case (.oppositeSigns(let one, let second), .oppositeSigns(let other, let fourth)):
      Relational.areEqual(one, other) && Relational.areEqual(second, fourth)
    case (.needsSymmetricRelations(let one), .needsSymmetricRelations(let other)):
      Relational.areEqual(one, other)
    case (.invalidParameter(let one, let reason), .invalidParameter(let other, let second)):
      one == other && reason == second
    case (.notConverged(let rounds, let change), .notConverged(let others, let second)):
      rounds == others && change == second
    case (.cancelled, .cancelled): true
    default: false
    }
  }
}

extension QueryError: CustomStringConvertible {
  /// A sentence that says what is wrong, and one that says what to do.
  public var description: String {
    switch self {
    case .nodeNotFound(let node):
      "\(node.name) is not in the graph or view asked. "
        + "Insert it, or ask a view whose conditions keep it."
    case .invalidWeight(let relation, let weight) where !weight.isFinite:
      "Relation \(relation) has the weight \(weight). "
        + "Give it a finite number, or nil to leave the relation out."
    case .invalidWeight(let relation, let weight) where weight.magnitude > 1e250:
      "Relation \(relation) has the weight \(weight), and sums of such weights are more than a number "
        + "holds. Divide all weights by one large enough."
    case .invalidWeight(let relation, let weight):
      "Relation \(relation) has the weight \(weight), by which a path would not grow longer. "
        + "Give it a weight above zero that is not lost beside the others, or nil to leave it out."
    case .negativeWeight(let relation, let weight):
      "Relation \(relation) has the weight \(weight), and the answer would be wrong with weights "
        + "below zero. Shift the weights, or ask for a shortest path with negativeWeights: .allowed."
    case .negativeCycle(let cycle):
      "The cycle \(cycle) has a negative weight, so that no path is shortest. "
        + "Leave one of its relations out, or correct a weight."
    case .cyclic(let cycle):
      "There is no such order, because of the cycle \(cycle). "
        + "Leave one of its relations out, or order the strongly connected components instead."
    case .oppositeSigns(let positive, let negative):
      "Relations \(positive) and \(negative) join the same nodes with opposite signs. "
        + "Choose a rule: opposites: .majority, .negativeWins or .positiveWins."
    case .needsSymmetricRelations(let relation):
      "Relation \(relation) is directed, and the question is about symmetric ones. "
        + "Ask in direction .both, or a view of symmetric kinds only."
    case .invalidParameter(let name, let reason):
      "The parameter '\(name)' \(reason)."
    case .notConverged(let rounds, let change):
      "After \(rounds) rounds the scores still change by \(change). "
        + "Ask in direction .both or a view without dead ends, or, for Katz's measure, lower alpha."
    case .cancelled:
      "The question was cancelled with its task. Ask it again."
    }
  }
}

extension GraphView {
  /// Asks the kernel, with its errors put in terms of nodes and relations.
  func asking<Answer>(
    _ question: () throws(KernelError) -> Answer
  ) throws(QueryError) -> Answer {
    do throws(KernelError) {
      return try question()
    } catch {
      throw translated(error)
    }
  }

  func translated(_ error: KernelError) -> QueryError {
    switch error {
    case .invalidWeight(let edge, let weight): .invalidWeight(graph.anyEntry(at: edge), weight)
    case .negativeWeight(let edge, let weight): .negativeWeight(graph.anyEntry(at: edge), weight)
    case .negativeCycle(let path): .negativeCycle(path.resolved(by: self))
    case .cyclic(let path): .cyclic(path.resolved(by: self))
    case .needsSymmetricEdges(let edge): .needsSymmetricRelations(graph.anyEntry(at: edge))
    case .oppositeSigns(let positive, let negative):
      .oppositeSigns(
        positive: graph.anyEntry(at: positive), negative: graph.anyEntry(at: negative))
    case .invalidParameter(let name, let reason): .invalidParameter(name: name, reason: reason)
    case .notConverged(let iterations, let change):
      .notConverged(rounds: iterations, change: change)
    case .cancelled: .cancelled
    case .tooLarge, .columnLength, .endpointOutOfRange, .vertexOutOfRange, .edgeOutOfRange,
      .sideNotIndexed, .invalidSign:
      // Columns, masks, signs and numbers are made here from the graph's own tables.
      preconditionFailure("\(error)")
    }
  }

  /// Asks the kernel something that only a mistake of this module could make it refuse.
  func looking<Answer>(_ question: () throws(KernelError) -> Answer) -> Answer {
    do throws(KernelError) {
      return try question()
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The vertex of a node that a question is about.
  func requiredVertex(of node: any Node) throws(QueryError) -> UInt32 {
    guard let vertex = vertex(of: node) else { throw .nodeNotFound(node) }
    return vertex
  }
}
