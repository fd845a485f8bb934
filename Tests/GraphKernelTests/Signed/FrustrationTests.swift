import GraphKernel
import TestSupport
import Testing

@Suite("Frustration")
struct FrustrationTests {
  @Test("Where the steps run out, bounds from both sides and camps are given, not a guess")
  func bounds() throws {
    var generator = SplitMix64(seed: 76)
    let count: UInt32 = 60
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for left in 0..<count {
      for right in 0..<left {
        sources.append(left)
        targets.append(right)
      }
    }
    let signs = sources.map { _ in Bool.random(using: &generator) ? Int8(1) : -1 }
    let graph = try IndexedGraph(vertexCount: Int(count), sources: sources, targets: targets)
    let ties = try SignedTies(graph, signs: signs)
    let found = try ties.frustration(limit: 10_000)
    #expect(!found.isProved && found.lowerBound > 0 && found.lowerBound < found.upperBound)
    #expect(found.frustrated.count == found.upperBound)
    #expect(try ties.frustration(limit: 10_000) == found)
    #expect(throws: KernelError.cancelled) { try ties.frustration(isCancelled: { true }) }
  }
}
