import TestSupport
import Testing

@testable import TypedGraph

/// Graphs that are copied, changed and asked in turns, against graphs made anew of what they hold.
@Suite("An index that lives through changes")
struct IndexChangesTests {
  /// As many edits as the project promises by command, and a part of them else.
  private static let edits = Environment.isHeavy ? 250_000 : 1_500

  /// A graph of the nodes and relations of another, each added in its order.
  private static func fresh(_ graph: RelationGraph) throws -> RelationGraph {
    var fresh = RelationGraph()
    for node in graph.nodes { try insert(node, in: &fresh) }
    for entry in graph.relations {
      fresh.relateAny(
        entry.anyRelation, entry.sourceNode, entry.targetNode, entry.period, entry.evidence)
    }
    return fresh
  }

  private static func insert(_ node: some Node, in graph: inout RelationGraph) throws {
    try graph.insert(node)
  }

  /// An edit of a relation or node of a graph; as it grows, removing comes as often as relating.
  private static func edit(of graph: RelationGraph, _ generator: inout SplitMix64) -> Edit {
    let rows = graph.relationTable.rowCount
    // Rows that were added lately are as likely as all others together.
    let id = max(
      0, generator.chance(1, in: 2) ? generator.below(rows + 1) : rows - 1 - generator.below(90))
    switch generator.below(100) {
    case 0..<(graph.relationCount > 90 ? 25 : 50): return generator.related()
    case 0..<62: return .removeRelation(id)
    case 62..<65: return .removeNode(generator.node())
    case 65..<72: return .insert(generator.node())
    case 72..<76: return .update(generator.node())
    case 76..<84: return .end(id, generator.date())
    case 84..<92: return .setPeriod(id, generator.period())
    default: return .replace(id, generator.payload())
    }
  }

  @Test("After each tenth edit a question, of graphs of which some are copies", arguments: 0..<4)
  func questions(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(31_000_000 + seed))
    // From none on, and from just before the rows fill another chunk on.
    var graphs = [0, 1_015, 5_100, 9_200].map { generator.graph(ofRows: $0) }
    for step in 0..<Self.edits {
      let number = generator.below(graphs.count)
      if generator.chance(1, in: 40) {
        graphs[number] = graphs[generator.below(graphs.count)]
      }
      let edit = Self.edit(of: graphs[number], &generator)
      _ = graphs[number].carryOut(edit)
      if step % 7 == 0 {
        _ = graphs[number].adjacency(generator.chance(1, in: 2) ? .both : .outgoing)
      }
      if step % 14 == 0 {
        let wrong = graphs[number].invariantViolations()
        try #require(wrong.isEmpty, "seed \(seed), step \(step), \(edit): \(wrong)")
      }
      guard step % 10 == 9 else { continue }
      let graph = graphs[number]
      let nodes = (0..<4).map { _ in generator.node() }
      let date = generator.date()
      let question = LawQuestion.all[generator.below(LawQuestion.all.count)]
      var views: [any GraphQueries] = [graph, try Self.fresh(graph)]
      var place = "seed \(seed), step \(step), \(question.name) of \(graph)"
      if generator.chance(1, in: 2) {
        let condition = generator.condition()
        place += ", \(condition)"
        views = views.map { condition.view(of: $0.view) }
      }
      let answers = try views.map {
        try question.answer(of: AskedGraph($0, about: nodes, on: date, seed: 3))
      }
      try #require(answers[0] == answers[1], "\(place)")
    }
    for graph in graphs { #expect(graph.invariantViolations().isEmpty) }
  }

  @Test("A copy of a copy of a copy, each with one relation less, and the first still whole")
  func chain() throws {
    var generator = SplitMix64(seed: 77)
    var graph = RelationGraph()
    for _ in 0..<300 { _ = graph.carryOut(generator.related()) }
    var copies = [graph]
    for number in 0..<200 {
      var copy = copies[number]
      try copy.remove(copy.relations.ids[generator.below(copy.relationCount)])
      #expect(
        copy.relations(at: Town(id: number % 9)).map(\.id.number)
          == copy.relations.filter {
            [$0.sourceNode, $0.targetNode].contains { ($0 as? Town)?.id == number % 9 }
          }
          .map(\.id.number))
      copies.append(copy)
    }
    for (number, copy) in copies.enumerated() {
      #expect(copy.relationCount == 300 - number && copy.invariantViolations().isEmpty)
    }
  }

  @Test("The square root of the relations are few changes, and an eighth of them not most")
  func limits() {
    var changes = IndexChanges(since: .init(rows: 1_000_000, vertices: 10))
    changes.note(removed: Array(0..<1_000), size: .init(rows: 1_000_000, vertices: 10))
    #expect(changes.count == 1_000 && !changes.areMany && changes.areSoonMany)
    changes.note(removed: [1_000_001], size: .init(rows: 1_000_002, vertices: 11))
    #expect(changes.count == 1_003 && changes.removed.count == 1_000)
    #expect(changes.areMany && !changes.areMost)
    changes.note(removed: [], size: .init(rows: 1_200_000, vertices: 11))
    #expect(changes.areMost)
    #expect(!IndexChanges().areMany && IndexChanges().count == 0)
  }
}
