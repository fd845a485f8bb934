import GraphKernel
import Testing

/// What `Tests/Fixtures/kernel_temporal.py` writes.
private struct TemporalFixtures: Decodable {
  let madeWith: [String: String]
  let graphs: [TemporalFixture]

  static func read() throws -> TemporalFixtures { try FixtureFile.read("kernel_temporal") }
}

struct TemporalFixture: FixtureGraph {
  struct Query: Decodable {
    let source: UInt32
    let time: Int
    let deadline: Int
    let arrivals: [Int?]
    let fewest: [Int?]
    let departures: [Int?]
  }

  let name: String
  let vertexCount: Int
  let directed: Bool
  let edges: [[UInt32]]
  let starts: [Int]
  let ends: [Int]
  let duration: Int
  let queries: [Query]

  static let all = (try? TemporalFixtures.read())?.graphs ?? []

  func temporal() throws -> TemporalGraph {
    try TemporalGraph(graph(), starts: starts, ends: ends, duration: duration)
  }
}

@Suite("Paths in time, against trying every place and time elsewhere")
struct TemporalFixtureTests {
  @Test("The fixtures are there")
  func fixtures() throws {
    let file = try TemporalFixtures.read()
    #expect(file.madeWith.keys.sorted() == ["networkx"])
    #expect(file.graphs.count == 7 && file.graphs.allSatisfy { $0.queries.count == 5 })
  }

  @Test("One arrives as early as in the graph of places and times", arguments: TemporalFixture.all)
  func arrivals(fixture: TemporalFixture) throws {
    let temporal = try fixture.temporal()
    for query in fixture.queries {
      let found = try temporal.earliestArrivals(
        from: query.source, at: query.time, deadline: query.deadline)
      #expect(found.arrivals == query.arrivals, "from \(query.source) at \(query.time)")
    }
  }

  @Test("One can leave as late as in the graph of places and times", arguments: TemporalFixture.all)
  func departures(fixture: TemporalFixture) throws {
    let temporal = try fixture.temporal()
    for query in fixture.queries {
      let found = try temporal.latestDepartures(
        to: query.source, by: query.deadline, from: query.time)
      #expect(found == query.departures, "to \(query.source) by \(query.deadline)")
    }
  }

  @Test("The fewest edges are those of trying every place and time", arguments: TemporalFixture.all)
  func fewest(fixture: TemporalFixture) throws {
    let temporal = try fixture.temporal()
    for query in fixture.queries {
      let found = try (0..<UInt32(fixture.vertexCount)).map { target in
        try temporal.fewestRelations(
          from: query.source, to: target, at: query.time, deadline: query.deadline)?.path.count
      }
      #expect(found == query.fewest, "from \(query.source) at \(query.time)")
    }
  }
}
