import GraphKernel
import TestSupport
import Testing

@Suite("Signed triads")
struct SignedTriadsTests {
  /// The number of vertices, and of ten pairs how many are tied and of ten ties how many negative.
  private static let densities = [
    (70, 10, 5), (128, 9, 5), (129, 9, 2), (150, 9, 5), (200, 10, 0), (300, 10, 10), (300, 8, 3),
  ]

  @Test("Dense and sparse counting of triads agree", arguments: densities)
  func dense(count: Int, tied: Int, negative: Int) throws {
    var generator = SplitMix64(seed: 75)
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for left in 0..<UInt32(count) {
      for right in 0..<left where Int.random(in: 0..<10, using: &generator) < tied {
        sources.append(left)
        targets.append(right)
      }
    }
    let signs = sources.map { _ in
      Int.random(in: 0..<10, using: &generator) < negative ? Int8(-1) : 1
    }
    // The same ties among many more vertices are counted the sparse way.
    let dense = try IndexedGraph(vertexCount: count, sources: sources, targets: targets)
    let sparse = try IndexedGraph(vertexCount: 9_000, sources: sources, targets: targets)
    let left = try SignedTies(dense, signs: signs).triads()
    #expect(left == (try SignedTies(sparse, signs: signs).triads()))
    if tied == 10, negative % 10 == 0 {
      let all = count * (count - 1) * (count - 2) / 6
      #expect(left.counts == (negative == 0 ? [all, 0, 0, 0] : [0, 0, 0, all]))
    } else {
      #expect(left.counts.allSatisfy { $0 > 0 })
    }
  }

  @Test("A graph without triads has no share of balanced ones")
  func noTriads() throws {
    let none = try SignedTies(Sample.path(3), signs: [1, -1]).triads()
    #expect(none.balancedShare == nil)
  }
}
