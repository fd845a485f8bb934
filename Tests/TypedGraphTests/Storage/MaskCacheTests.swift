import TestSupport
import Testing

@testable import TypedGraph

@Suite("Masks of views that live through changes")
struct MaskCacheTests {
  private static let narrowings: [@Sendable (GraphView) -> GraphView] = [
    { $0.on("2000") }, { $0.on("2000", .certainly) }, { $0.only(Loan.self) },
    { $0.only(Loan.self).on("2000") }, { $0.on("2000").excluding(Road.self) },
    { $0.during(.since("1999")) }, { $0.filter { $0.id.number % 2 == 0 }.on("2000") },
    { $0.nodes { "\($0)".count % 2 == 0 }.on("2000") },
  ]

  /// What a narrowing shows of a graph with the same relations under the same identities, of which nothing
  /// was asked before.
  private static func expected(
    _ narrowing: (GraphView) -> GraphView, of graph: RelationGraph
  ) -> [RelationID] {
    narrowing(graph.withoutKeptMasks.view).relations.map(\.id)
  }

  @Test(
    "After edits of copies of copies each view shows what it shows of a new graph", arguments: 0..<6
  )
  func edits(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(61_000 + seed))
    var graphs = [0, 2_040, 6_100].map { generator.graph(ofRows: $0) }
    for step in 0..<1_200 {
      let number = generator.below(graphs.count)
      if generator.chance(1, in: 20) { graphs[number] = graphs[generator.below(graphs.count)] }
      let id = generator.below(graphs[number].relationTable.rowCount + 1)
      let edit: Edit =
        switch generator.below(10) {
        case 0, 1: .removeRelation(id)
        case 2, 3: .setPeriod(id, generator.period())
        case 4: .end(id, generator.date())
        case 5 where step % 5 == 0: .removeNode(generator.node())
        default: generator.related()
        }
      _ = graphs[number].carryOut(edit)
      guard step % 3 == 0 else { continue }
      let narrowing = Self.narrowings[generator.below(Self.narrowings.count)]
      let found = narrowing(graphs[number].view).relations.map(\.id)
      let expected = Self.expected(narrowing, of: graphs[number])
      try #require(found == expected, "seed \(seed), step \(step)")
    }
  }

  @Test("A relation in a chunk that had none is in a view that was asked before it was there")
  func newChunk() {
    var generator = SplitMix64(seed: 5)
    var graph = generator.graph(ofRows: 4 * Chunking.size, live: 1)
    let views: [(RelationGraph) -> GraphView] = [
      { $0.only(Loan.self) }, { $0.excluding(Road.self) }, { $0.on("2000") },
      { $0.during(.since("1999")) }, { $0.only(Loan.self).on("2000") },
    ]
    for view in views { _ = view(graph) }
    let id = graph.relate(Loan(crowns: 1), from: Guild(id: "1", members: 1), to: Town(id: 1))
    for view in views {
      #expect(view(graph).relations.map(\.id).last == id)
    }
  }

  @Test("A copy with one change looks at the word of the changed row only")
  func words() {
    var cache = MaskCache()
    cache.note([], rowCount: 1_000)
    let conditions = [MaskCondition.days(1, 2, .possibly)]
    var asked: [Int] = []
    func ask(_ cache: MaskCache, _ bits: UInt64, of rowCount: Int = 1_000) -> Int {
      asked = []
      return cache.mask(conditions, of: rowCount) {
        asked.append($0)
        return bits
      }.setCount
    }
    #expect(ask(cache, .max) == 1_000 && asked == Array(0..<16))
    #expect(ask(cache, .max) == 1_000 && asked.isEmpty)
    var copy = cache
    copy.note([130], rowCount: 1_000)
    #expect(ask(copy, 0) == 1_000 - 64 && asked == [2])
    copy.note([], rowCount: 1_030)
    #expect(ask(copy, .max, of: 1_030) == 1_030 && Set(asked) == [2, 15, 16])
    #expect(ask(cache, 0) == 1_000 && asked.isEmpty)
    copy.note(Array(0..<100), rowCount: 1_030)
    #expect(ask(copy, 0, of: 1_030) == 0 && asked.count == 17)
  }

  @Test("No more than four masks are kept")
  func limit() {
    let cache = MaskCache(rowCount: 64)
    for day in 0..<5 as Range<Int32> {
      _ = cache.mask([.days(day, day, .possibly)], of: 64) { _ in 1 }
    }
    #expect(cache.mask([.days(0, 0, .possibly)], of: 64) { _ in 3 }.setCount == 2)
    #expect(cache.mask([.days(4, 4, .possibly)], of: 64) { _ in 3 }.setCount == 1)
  }
}

extension MaskCache {
  /// The mask of conditions, computed word by word where none is kept.
  fileprivate func mask(
    _ conditions: [MaskCondition], of rowCount: Int, word: (Int) -> UInt64
  ) -> EdgeMask {
    rows(
      conditions, { ViewRows(mask: EdgeMask(count: rowCount, word: word), chunks: nil) }, word: word
    )
    .mask
  }
}
