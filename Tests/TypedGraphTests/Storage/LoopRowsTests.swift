import TestSupport
import Testing

@testable import TypedGraph

@Suite("Rows of relations of a node to itself")
struct LoopRowsTests {
  @Test("Each vertex has the rows that were added for it", arguments: 0..<20)
  func rows(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var loops = LoopRows()
    var expected: [UInt32: [UInt32]] = [:]
    let most = [3, 40, 3_000][Int(seed % 3)]
    for row in 0..<UInt32(5_000) where random.below(4) > 0 {
      let vertex = UInt32(random.below(most))
      loops.append(row, of: vertex)
      expected[vertex, default: []].append(row)
      if random.below(seed.isMultiple(of: 2) ? 2 : 400) == 0 { loops.settle() }
      if row % 97 == 0 {
        let asked = UInt32(random.below(most))
        #expect(loops.rows(of: asked) == expected[asked] ?? [])
      }
    }
    for vertex in 0..<UInt32(most) { #expect(loops.rows(of: vertex) == expected[vertex] ?? []) }
    #expect(loops.rows(of: .max).isEmpty)
  }
}
