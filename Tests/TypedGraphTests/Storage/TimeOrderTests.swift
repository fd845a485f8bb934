import TestSupport
import Testing

@testable import TypedGraph

@Suite("The order of time of a table in none")
struct TimeOrderTests {
  private static func graph(_ count: Int, _ random: inout SplitMix64) throws -> RelationGraph {
    let towns = (0..<20).map { Town(id: $0) }
    var batch = RelationBatch<Road>()
    for _ in 0..<count {
      batch.append(
        Road(miles: random.below(90)), from: random.below(20), to: random.below(20),
        during: random.below(9) == 0 ? .always : random.period())
    }
    var graph = RelationGraph()
    try graph.relate(batch, from: towns, to: towns)
    return graph
  }

  @Test("It has each row once, and each part knows the days of its rows", arguments: 0..<6)
  func parts(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = [0, 1, 1_023, 1_024, 1_025, 5_000][Int(seed)]
    let table = try Self.graph(count, &random).relationTable
    let order = TimeOrder(of: table, rowCount: count)
    let all = order.parts { _ in true }
    func rows(_ part: Int) -> [UInt32] {
      var rows: [UInt32] = []
      order.forEachRow(ofPart: part) { row, start, end in
        rows.append(row)
        #expect(table.period(at: row) == Period(startCode: start, endCode: end))
      }
      return rows
    }
    #expect(all.flatMap(rows).sorted() == (0..<UInt32(count)).map { $0 })
    for day in stride(from: Int32(-3_000), to: 60_000, by: 991) {
      let parts = Set(order.parts { $0.meets(from: day, through: day) })
      for part in all where !parts.contains(part) {
        for row in rows(part) {
          let bounds = PeriodBounds(table.period(at: row))
          #expect(bounds.holds(from: day, through: day) == .no)
        }
      }
    }
  }

  /// Slices of a graph by the order of time beside those of a graph that has none.
  @Test("Slices are the same with it and without, before and after changes", arguments: 0..<2)
  func slices(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var graph = RelationGraph()
    let towns = (0..<20).map { Town(id: $0) }
    var batch = RelationBatch<Road>()
    let dates = try (0..<9_500).map { number in
      let (year, rest) = number.quotientAndRemainder(dividingBy: 360)
      return try CalendarDate(year: 1_900 + year, month: 1 + rest / 30, day: 1 + rest % 28)
    }
    for _ in 0..<TimeOrder.leastRowCount {
      let day = PartialDate(dates[random.below(9_000)])
      batch.append(
        Road(miles: random.below(90)), from: random.below(20), to: random.below(20),
        during: random.below(50_000) == 0 ? .since(day) : .on(day))
    }
    try graph.relate(batch, from: towns, to: towns)

    func expectSame(_ graph: RelationGraph, rounds: Int = 2) throws {
      for _ in 0..<rounds {
        let day = dates[random.below(9_500)]
        let month = try PartialDate(year: day.year, month: day.month)
        let period = Period.on(PartialDate(day))
        for (one, other) in [
          (graph.on(month), graph.withoutKeptMasks.on(month)),
          (graph.during(period), graph.withoutKeptMasks.during(period)),
          (graph.only(Road.self).on(month), graph.withoutKeptMasks.only(Road.self).on(month)),
        ] {
          #expect(one.rows == other.rows)
          #expect(one.rowCount == other.rowCount)
        }
      }
    }
    #expect(graph.masks.timeOrder(of: graph.relationTable) == nil)
    try expectSame(graph, rounds: 5)
    #expect(graph.masks.timeOrder(of: graph.relationTable) != nil)
    try expectSame(graph)
    for _ in 0..<6 {
      var copy = graph
      for _ in 0..<5 {
        let row = UInt32(random.below(TimeOrder.leastRowCount))
        let id = RelationID(row: row)
        switch random.below(3) {
        case 0: _ = try? copy.remove(id)
        case 1: try? copy.end(id, on: PartialDate(dates[random.below(9_000)]))
        default:
          copy.relate(
            Road(miles: 1), from: towns[0], to: towns[1],
            during: .on(PartialDate(dates[random.below(9_000)])))
        }
      }
      try expectSame(copy)
      if random.below(3) == 0 { graph = copy }
    }
  }
}
