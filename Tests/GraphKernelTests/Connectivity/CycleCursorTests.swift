import GraphKernel
import TestSupport
import Testing

@Suite("Cycles")
struct CycleCursorTests {
  @Test("All elementary cycles come once, in order, with and without a bound")
  func allCycles() throws {
    var generator = SplitMix64(seed: 27)
    for sample in Sample.corpus(seed: 28) {
      let graph = try sample.graph()
      for filter in [.outgoing, sample.randomFilter(&generator)] {
        let expected = sample.cycles(filter)
        var cursor = try CycleCursor(in: graph, filter: filter)
        var found: [RelationPath<Numbered>] = []
        while let cycle = try cursor.next() { found.append(cycle) }
        let bound = Int.random(in: 0...4, using: &generator)
        var bounded = try CycleCursor(in: graph, filter: filter, maximumLength: bound)
        var short: [RelationPath<Numbered>] = []
        while let cycle = try bounded.next() { short.append(cycle) }
        var checks = Checks()
        checks.expect(found == expected, "all cycles")
        checks.expect(short == expected.filter { $0.count <= bound }, "cycles up to a length")
        guard checks.areRight else {
          Issue.record(
            "\(checks.failed): \(sample) \(filter) \(bound): \(found), \(short) instead of \(expected)"
          )
          return
        }
      }
    }
  }
}
