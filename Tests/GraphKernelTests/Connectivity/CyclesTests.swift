import GraphKernel
import TestSupport
import Testing

@Suite("Cycles and topological order")
struct CyclesTests {
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

  @Test("The topological order is the first, and where there is none a cycle is shown")
  func order() throws {
    var generator = SplitMix64(seed: 29)
    var cyclic = 0
    for sample in Sample.corpus(seed: 30) {
      let graph = try sample.graph()
      let filter = sample.randomFilter(&generator)
      var left = sample.vertices(filter)
      var expected: [UInt32] = []
      while let index = left.firstIndex(where: { vertex in
        !left.contains { from in
          sample.entries(of: UInt32(from), filter).contains { Int($0.neighbor) == vertex }
        }
      }) {
        expected.append(UInt32(left.remove(at: index)))
      }
      do {
        let order = try graph.topologicalOrder(filter)
        #expect(left.isEmpty && order == expected, "\(sample) \(filter)")
      } catch {
        guard case .cyclic(let path) = error else { throw error }
        cyclic += 1
        #expect(!left.isEmpty && path.start == path.end && path.count > 0)
        #expect(sample.isWalk(path, filter), "\(sample) \(filter) \(path)")
      }
    }
    #expect(cyclic > 100)
  }

  @Test(
    "A cycle basis has as many cycles as the cycle space has dimensions, each with its own edge")
  func basis() throws {
    var generator = SplitMix64(seed: 31)
    for sample in Sample.corpus(seed: 32) {
      var filter = sample.randomFilter(&generator)
      let found = try sample.graph().cycleBasis(filter)
      filter.direction = .both
      let dimension =
        sample.edges(filter).count - sample.vertices(filter).count + sample.partCount(filter)
      var isRight = found.count == dimension
      for (number, cycle) in found.enumerated() {
        let closingEdge = cycle.relations[cycle.count - 1]
        isRight =
          isRight && cycle.start == cycle.end && sample.isWalk(cycle, filter)
          && Set(cycle.nodes).count == cycle.count && Set(cycle.relations).count == cycle.count
          && !found.enumerated().contains { $0 != number && $1.relations.contains(closingEdge) }
      }
      guard isRight else {
        Issue.record("\(sample) \(filter): \(found)")
        return
      }
    }
  }
}
