import Synchronization
import Testing
import TypedGraph

/// A country as a table of years gives it: a row a year, each with another figure under the same id.
private struct CountryYear: Node {
  let id: Int
  let figure: Int

  var name: String { "country \(id)" }

  static let comparisons = Mutex(0)

  static func == (left: CountryYear, right: CountryYear) -> Bool {
    comparisons.withLock { $0 += 1 }
    return left.id == right.id && left.figure == right.figure
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(figure)
  }
}

private struct Trade: Relation {
  typealias Source = CountryYear
  typealias Target = CountryYear

  static let tie = Tie.directed
}

@Suite("Nodes named under the id of another", .serialized)
struct NodeConflictTests {
  /// A graph of a table of rows, and how many nodes were compared to make it.
  private func table(rows: Int) -> (graph: RelationGraph, comparisons: Int) {
    CountryYear.comparisons.withLock { $0 = 0 }
    var graph = RelationGraph()
    for row in 0..<rows {
      graph.relate(
        Trade(), from: CountryYear(id: row % 200, figure: row),
        to: CountryYear(id: (row + 1) % 200, figure: row))
    }
    return (graph, CountryYear.comparisons.withLock { $0 })
  }

  @Test("Each is listed once, in the order named")
  func listed() {
    var graph = RelationGraph()
    for figure in [1, 2, 2, 1, 3, 2] {
      graph.relate(
        Trade(), from: CountryYear(id: 7, figure: figure), to: CountryYear(id: 8, figure: 0))
    }
    let figures = graph.conflicts.map { ($0.refused as? CountryYear)?.figure }
    #expect(figures == [2, 3])
    #expect(graph.conflicts.allSatisfy { ($0.kept as? CountryYear)?.figure == 1 })
  }

  @Test("The work grows with the rows of a table, and not with their square")
  func growth() {
    let (small, few) = table(rows: 2_000)
    let (large, many) = table(rows: 20_000)
    #expect(small.conflicts.count == 3_800 && large.conflicts.count == 39_800)
    // Ten times the rows are compared ten times as often, where a list would be a hundred times.
    #expect(many < few * 13, "\(few) and \(many) comparisons")
  }
}
