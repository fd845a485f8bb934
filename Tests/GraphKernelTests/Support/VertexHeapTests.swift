import TestSupport
import Testing

@testable import GraphKernel

@Suite("Vertex heap")
struct VertexHeapTests {
  @Test("Vertices come out by their last distance, then by number", arguments: 0..<40)
  func oracle(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...70, using: &generator)
    var distances = [Double](repeating: .infinity, count: count)
    var heap = VertexHeap(vertexCount: count)
    var waiting = Set<UInt32>()
    func first() -> UInt32? {
      waiting.min { (distances[Int($0)], $0) < (distances[Int($1)], $1) }
    }
    for _ in 0..<500 {
      if Int.random(in: 0..<3, using: &generator) > 0 {
        let vertex = UInt32.random(in: 0..<UInt32(count), using: &generator)
        // A vertex that was taken out may come back with any distance; one that waits only rises.
        let distance = Double(Int.random(in: 0..<40, using: &generator))
        guard !waiting.contains(vertex) || distance < distances[Int(vertex)] else { continue }
        distances[Int(vertex)] = distance
        waiting.insert(vertex)
        heap.raise(vertex, distance, distances)
      } else {
        let expected = first()
        #expect(heap.pop(distances) == expected)
        if let expected { waiting.remove(expected) }
      }
      #expect(heap.count == waiting.count)
    }
    while let expected = first() {
      #expect(heap.pop(distances) == expected)
      waiting.remove(expected)
    }
    #expect(heap.pop(distances) == nil)
  }
}
