import TestSupport
import Testing
import TypedGraph

@Suite("Measures over dates")
struct SeriesTests {
  private static let years = PartialDate.every(.year, from: "1900", through: "1904")

  /// A mention from town 1 to 2 since 1901 and from 2 to 3 in 1903, and guild a, which lasts through 1902.
  private static var graph: RelationGraph {
    var graph = RelationGraph()
    graph.relate(
      Mention(words: "2.5"), from: Town(id: 1), to: Town(id: 2), during: .since("1901-01-01"))
    graph.relate(
      Mention(words: "4"), from: Town(id: 2), to: Town(id: 3), during: .throughout("1903"))
    graph.insert(contentsOf: [Chapel()])
    return graph
  }

  private struct Chapel: Node {
    let id = "chapel"
    let name = "the chapel"
    var existence: [Period] { [.from("1850", through: "1902-12-31")] }
  }

  @Test("A row a date, a column a node; what does not exist has no value and what stands alone 0")
  func degree() throws {
    let table = try Self.graph.series(of: .degree, over: Self.years)
    #expect(table.columns.map(\.name) == ["town 1", "town 2", "town 3", "the chapel"])
    #expect(try table.values(of: Town(id: 2)) == [0, 1, 1, 2, 1])
    #expect(try table.values(of: Chapel()) == [0, 0, 0, nil, nil])
    #expect(table.values(on: "1903") == [1, 2, 1, nil])
    #expect(table.values(on: "1905") == nil)
    #expect(
      table.description == """
        degree (everything)
        date  town 1  town 2  town 3  the chapel
        1900       0       0       0           0
        1901       1       1       0           0
        1902       1       1       0           0
        1903       1       2       1           –
        1904       1       1       0           –
        """)
    #expect(throws: QueryError.nodeNotFound(Town(id: 9))) { try table.values(of: Town(id: 9)) }
    #expect(try table == Self.graph.series(of: .degree, over: Self.years))
  }

  @Test("Directions, some nodes only, and the columns that reach highest")
  func columns() throws {
    let table = try Self.graph.series(
      of: .degree(.outgoing), over: Self.years, at: [Town(id: 3), Town(id: 1)])
    #expect(table.columns.map(\.name) == ["town 3", "town 1"])
    #expect(table.values == [[0, 0], [0, 1], [0, 1], [0, 1], [0, 1]])
    #expect(table.highest(1).columns.map(\.name) == ["town 1"])
    #expect(table.highest(-1).columns.isEmpty && table.highest(.max).columns.count == 2)
    #expect(throws: QueryError.nodeNotFound(Town(id: 9))) {
      try Self.graph.series(of: .degree, over: Self.years, at: [Town(id: 9)])
    }
  }

  @Test("Measures of the whole stand side by side, and one that has no value has none")
  func whole() throws {
    let weight = RelationWeight.by { ($0.anyRelation as? Mention).flatMap { Double($0.words) } }
    let table = try Self.graph.series(
      of: .nodeCount, .relationCount, .dyadCount, .total(weight), .reciprocity, .componentCount,
      .density(), .balancedShare(), over: ["1900", "1903"])
    #expect(
      table.columns.map(\.name) == [
        "nodes", "relations", "dyads", "total weight", "reciprocity", "components", "density",
        "balanced share of triads",
      ])
    #expect(table.values == [[4, 0, 0, 0, nil, 4, 0, nil], [3, 2, 2, 6.5, 0, 1, 2.0 / 6, nil]])
  }

  @Test("Frustration says its bounds beside its value, which is missing where it is not proved")
  func frustration() throws {
    var graph = RelationGraph()
    let guild = Guild(id: "g")
    for (town, choice) in [(1, Ballot.Choice.favor), (2, .against), (1, .favor)] {
      graph.relate(Ballot(choice: choice), from: Town(id: town), to: guild)
    }
    graph.relate(Twinning(), from: Town(id: 1), to: Town(id: 2))
    let table = try graph.series(of: .frustration(), .balancedShare(), over: ["1900"])
    #expect(table.values == [[1, 1, 1, 0]])
    #expect(
      table.columns.map(\.name) == [
        "frustration", "frustration, lower bound", "frustration, upper bound",
        "balanced share of triads",
      ])
    graph.relate(Ballot(choice: .against), from: Town(id: 1), to: guild)
    #expect(
      throws: QueryError.oppositeSigns(
        positive: graph.relations[0], negative: graph.relations[4])
    ) { try graph.series(of: .frustration(), over: ["1900"]) }
  }

  @Test("Dates that no source covers have no values and are named")
  func coverage() throws {
    var graph = Self.graph
    graph.declare(Coverage(of: .chronicle, over: .from("1901", through: "1902-12-31"), Road.self))
    #expect(try graph.series(of: .relationCount, over: Self.years).uncovered.isEmpty)
    graph.declare(
      Coverage(of: .ledger, over: .from("1901-01-01", through: "1903-06-30"), Mention.self))
    let table = try graph.series(of: .relationCount, .degree, over: Self.years, at: [Town(id: 2)])
    #expect(table.uncovered == ["1900", "1903", "1904"])
    #expect(table.values == [[nil, nil], [1, 1], [1, 1], [nil, nil], [nil, nil]])
    #expect(table.columns.map(\.name) == ["relations", "degree of town 2"])
    #expect(table.description.hasSuffix("3 dates not covered by any source"))
  }

  @Test("Measures of one's own")
  func own() throws {
    let words = GraphMeasure.of("words") { view in
      Double(view.column(of: Mention.self, \.words.count).reduce(0, +))
    }
    let missing = GraphMeasure.of("missing") { _ in .nan }
    let ids = GraphMeasure.ofNodes("id") { view in
      view.nodes(of: Town.self).map { ($0, Double($0.id)) }
    }
    let table = try Self.graph.series(of: [words, missing, ids], over: ["1903"])
    #expect(table.values == [[4, nil, 1, 2, 3]])
    #expect(table.title == "words, missing, id")
    let foreign = GraphMeasure.ofNodes("foreign") { _ in [(Town(id: 9), 1)] }
    #expect(throws: QueryError.nodeNotFound(Town(id: 9))) {
      try Self.graph.series(of: foreign, over: ["1903"])
    }
  }

  @Test("Nodes of one name have columns of different names")
  func names() throws {
    var graph = RelationGraph()
    graph.insert(contentsOf: [Hamlet(id: 1), Hamlet(id: 2)])
    let table = try graph.series(of: .degree, over: ["1900"])
    #expect(table.columns.map(\.name) == ["hamlet (1)", "hamlet (2)"])
  }

  private struct Hamlet: Node {
    let id: Int
    var name: String { "hamlet" }
  }

  @Test("Each date is what a slice is", arguments: 1...3)
  func slices(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var graph = RelationGraph()
    for _ in 0..<300 {
      let (from, to) = (Town(id: generator.below(15)), Town(id: generator.below(15)))
      graph.relate(Mention(words: ""), from: from, to: to, during: generator.period())
    }
    let years = PartialDate.every(.year, from: "1988", through: "2012")
    for direction in RelationDirection.allCases {
      let table = try graph.series(of: .degree(direction), over: years)
      for (year, row) in zip(years, table.values) {
        let slice = graph.on(year)
        for (column, value) in zip(table.columns, row) {
          let town = try #require(column.node as? Town)
          let loops = slice.relations(of: Mention.self, from: town, to: town).count
          let degree = try slice.degree(of: town, direction) + (direction == .both ? loops : 0)
          #expect(value == Double(degree))
        }
      }
    }
    #expect(
      try graph.series(of: .nodeCount, over: years).values.joined().allSatisfy { $0 == 15 })
  }

  @Test("Every named measure is found by its name and can be asked")
  func named() throws {
    for (name, measure) in GraphMeasure.named {
      #expect(GraphMeasure(named: name)?.name == measure.name)
      let table = try Self.graph.series(of: measure, over: ["1903"])
      #expect(!table.columns.isEmpty, "\(name)")
    }
    #expect(GraphMeasure(named: "glory") == nil)
  }
}
