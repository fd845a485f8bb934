import GraphKernel
import TestSupport
import Testing

@Suite("Measures of a whole graph")
struct GraphMeasuresTests {
  @Test("Density, reciprocity, transitivity and clustering are counts of pairs and triples")
  func measures() throws {
    var generator = SplitMix64(seed: 55)
    for sample in Sample.corpus(seed: 56) {
      let graph = try sample.graph()
      let filter = sample.randomFilter(&generator)
      let ways = sample.neighbors(filter)
      let count = sample.vertices(filter).count
      let pairs = ways.map(\.count).reduce(0, +)
      let mutual = (0..<sample.vertexCount).map { from in
        ways[from].filter { ways[$0].contains(from) }.count
      }.reduce(0, +)
      #expect(
        try graph.density(filter) == (count > 1 ? Double(pairs) / Double(count * (count - 1)) : nil)
      )
      #expect(try graph.reciprocity(filter) == (pairs > 0 ? Double(mutual) / Double(pairs) : nil))
      var both = filter
      both.direction = .both
      let ties = sample.neighbors(both)
      var (open, closed) = (0, 0)
      let clustering = try graph.clusteringCoefficients(filter)
      for vertex in 0..<sample.vertexCount {
        var (own, ownClosed) = (0, 0)
        for left in ties[vertex] {
          for right in ties[vertex] where left < right {
            own += 1
            if ties[left].contains(right) { ownClosed += 1 }
          }
        }
        open += own
        closed += ownClosed
        #expect(clustering[vertex] == (own > 0 ? Double(ownClosed) / Double(own) : nil))
      }
      #expect(try graph.transitivity(filter) == (open > 0 ? Double(closed) / Double(open) : nil))
    }
  }

  @Test("Stars are disassortative as far as can be, and regular graphs have no assortativity")
  func assortativity() throws {
    let star = try IndexedGraph(vertexCount: 5, sources: [0, 0, 0, 0], targets: [1, 2, 3, 4])
    #expect(try star.degreeAssortativity() == -1)
    let ring = try IndexedGraph(vertexCount: 3, sources: [0, 1, 2], targets: [1, 2, 0])
    #expect(try ring.degreeAssortativity() == nil)
  }
}
