import GraphKernel
import TestSupport
import Testing

@Suite("Cores, cliques and measures of structure")
struct StructureTests {
  /// Which vertices are joined, in the filter's direction or in any.
  private func joined(
    _ sample: Sample, _ filter: TraversalFilter
  ) -> [Set<Int>] {
    (0..<sample.vertexCount).map { vertex in
      guard filter.vertices?[vertex] ?? true else { return [] }
      return Set(
        sample.entries(of: UInt32(vertex), filter).map { Int($0.neighbor) }.filter { $0 != vertex }
      )
    }
  }

  @Test("Core numbers are what taking vertices away leaves")
  func cores() throws {
    var generator = SplitMix64(seed: 51)
    for sample in Sample.corpus(seed: 52) {
      var filter = sample.randomFilter(&generator)
      let found = try sample.graph().coreNumbers(filter)
      filter.direction = .both
      let neighbors = joined(sample, filter)
      var expected = [Int](repeating: 0, count: sample.vertexCount)
      for core in 1...max(1, sample.vertexCount) {
        var left = Set(sample.vertices(filter))
        while let weak = left.first(where: { neighbors[$0].intersection(left).count < core }) {
          left.remove(weak)
        }
        for vertex in left { expected[vertex] = core }
      }
      guard found == expected else {
        Issue.record("\(sample) \(filter): \(found) instead of \(expected)")
        return
      }
    }
  }

  @Test("Maximal cliques are those of all sets of vertices that are cliques and maximal")
  func cliques() throws {
    var generator = SplitMix64(seed: 53)
    for sample in Sample.corpus(seed: 54) {
      var filter = sample.randomFilter(&generator)
      var cursor = try CliqueCursor(in: sample.graph(), filter: filter)
      var found: [[UInt32]] = []
      while let clique = try cursor.next() { found.append(clique) }
      filter.direction = .both
      let neighbors = joined(sample, filter)
      let vertices = sample.vertices(filter)
      var cliques: [Set<Int>] = []
      for bits in 1..<(1 << sample.vertexCount) {
        let members = (0..<sample.vertexCount).filter { bits >> $0 & 1 == 1 }
        guard members.allSatisfy({ vertices.contains($0) }) else { continue }
        let set = Set(members)
        if members.allSatisfy({ set.subtracting([$0]).isSubset(of: neighbors[$0]) }) {
          cliques.append(set)
        }
      }
      let expected = cliques.filter { clique in
        !cliques.contains { $0.count > clique.count && clique.isSubset(of: $0) }
      }
      guard Set(found.map { Set($0.map { Int($0) }) }) == Set(expected),
        found.count == expected.count, found.allSatisfy({ $0 == $0.sorted() })
      else {
        Issue.record("\(sample) \(filter): \(found) instead of \(expected)")
        return
      }
    }
  }

  @Test("Density, reciprocity, transitivity and clustering are counts of pairs and triples")
  func measures() throws {
    var generator = SplitMix64(seed: 55)
    for sample in Sample.corpus(seed: 56) {
      let graph = try sample.graph()
      let filter = sample.randomFilter(&generator)
      let ways = joined(sample, filter)
      let count = sample.vertices(filter).count
      let pairs = ways.map(\.count).reduce(0, +)
      let mutual = (0..<sample.vertexCount).map { from in
        ways[from].filter { ways[$0].contains(from) }.count
      }.reduce(0, +)
      #expect(
        try graph.density(filter)
          == (count > 1 ? Double(pairs) / Double(count * (count - 1)) : nil),
        "density: \(sample) \(filter)")
      #expect(
        try graph.reciprocity(filter) == (pairs > 0 ? Double(mutual) / Double(pairs) : nil),
        "reciprocity: \(sample) \(filter)")
      var both = filter
      both.direction = .both
      let ties = joined(sample, both)
      var (allPairs, closed) = (0, 0)
      let clustering = try graph.clusteringCoefficients(filter)
      for vertex in 0..<sample.vertexCount {
        var (pairsHere, closedHere) = (0, 0)
        for left in ties[vertex] {
          for right in ties[vertex] where left < right {
            pairsHere += 1
            if ties[left].contains(right) { closedHere += 1 }
          }
        }
        allPairs += pairsHere
        closed += closedHere
        #expect(
          clustering[vertex] == (pairsHere > 0 ? Double(closedHere) / Double(pairsHere) : nil),
          "clustering of \(vertex): \(sample) \(filter)")
      }
      #expect(
        try graph.transitivity(filter) == (allPairs > 0 ? Double(closed) / Double(allPairs) : nil),
        "transitivity: \(sample) \(filter)")
    }
  }

  @Test("The assortativity of a star is −1, and regular graphs have none")
  func assortativity() throws {
    let star = try IndexedGraph(vertexCount: 5, sources: [0, 0, 0, 0], targets: [1, 2, 3, 4])
    #expect(try star.degreeAssortativity() == -1)
    let ring = try IndexedGraph(vertexCount: 3, sources: [0, 1, 2], targets: [1, 2, 0])
    #expect(try ring.degreeAssortativity() == nil)
  }
}
