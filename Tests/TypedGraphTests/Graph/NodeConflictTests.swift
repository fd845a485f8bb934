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

/// The same with a figure that may be not-a-number, which is not equal to itself.
private struct OddYear: Node {
  let id: Int
  let year: Int
  let figure: Double

  var name: String { "country \(id)" }

  static let comparisons = Mutex(0)

  static func == (left: OddYear, right: OddYear) -> Bool {
    comparisons.withLock { $0 += 1 }
    return left.id == right.id && left.year == right.year && left.figure == right.figure
  }
}

private struct OddTrade: Relation {
  typealias Source = OddYear
  typealias Target = OddYear

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

  @Test("Also where figures are missing, and each is listed once")
  func growthWithoutFigures() {
    func table(rows: Int) -> (conflicts: Int, comparisons: Int) {
      OddYear.comparisons.withLock { $0 = 0 }
      var graph = RelationGraph()
      for row in 0..<(2 * rows) {
        let year = row % rows
        graph.relate(
          OddTrade(), from: OddYear(id: year % 200, year: year, figure: .nan),
          to: OddYear(id: 200, year: 0, figure: 1))
      }
      return (graph.conflicts.count, OddYear.comparisons.withLock { $0 })
    }
    let (small, large) = (table(rows: 2_000), table(rows: 20_000))
    #expect(small.conflicts == 1_800 && large.conflicts == 19_800)
    #expect(large.comparisons < small.comparisons * 13)
  }
}
