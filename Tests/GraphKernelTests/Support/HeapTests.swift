import TestSupport
import Testing

@testable import GraphKernel

@Suite("Heap")
struct HeapTests {
  @Test("Items come out in order, whatever goes in between", arguments: 0..<40)
  func oracle(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var heap = Heap<KeyedVertex<Int>>()
    var sorted: [KeyedVertex<Int>] = []
    for _ in 0..<600 {
      if Int.random(in: 0..<5, using: &generator) < 3 {
        // Few keys and vertices: many items are equal.
        let item = KeyedVertex(
          Int.random(in: 0..<9, using: &generator), UInt32.random(in: 0..<9, using: &generator))
        heap.push(item)
        let place = sorted.firstIndex { item < $0 } ?? sorted.count
        sorted.insert(item, at: place)
      } else {
        let expected = sorted.isEmpty ? nil : sorted.removeFirst()
        #expect(heap.pop() == expected)
      }
      #expect(heap.isEmpty == sorted.isEmpty)
    }
    for item in sorted { #expect(heap.pop() == item) }
    #expect(heap.pop() == nil)
  }

  @Test("Vertices are ordered by key, then by number")
  func keys() {
    #expect(KeyedVertex(1.5, 9) < KeyedVertex(2, 0))
    #expect(KeyedVertex(2.0, 0) < KeyedVertex(2, 1))
    #expect(!(KeyedVertex(2.0, 1) < KeyedVertex(2, 1)))
  }
}
