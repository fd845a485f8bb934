import GraphKernel
import TestSupport
import Testing

@Suite("Topological order")
struct TopologicalOrderTests {
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
}
