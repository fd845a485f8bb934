import Testing

@testable import GraphKernel

@Suite("Range buckets")
struct RangeBucketsTests {
  @Test(
    "Each vertex has a place of its own in its range, and each range a bucket for each kind",
    arguments: [(1, 1), (256, 1), (257, 1), (1_000, 3), (5_000, 300)])
  func places(vertexCount: Int, kindCount: Int) {
    let buckets = RangeBuckets(vertexCount: vertexCount, kindCount: kindCount)
    var places = Set<[Int]>()
    for vertex in 0..<UInt32(vertexCount) {
      let first = buckets.bucket(of: vertex, slot: 0)
      let place = Int(buckets.place(of: vertex))
      #expect(first % kindCount == 0 && place < buckets.rangeSize)
      #expect(buckets.bucket(of: vertex, slot: kindCount - 1) == first + kindCount - 1)
      #expect(first + kindCount <= buckets.count)
      places.insert([first, place])
    }
    #expect(places.count == vertexCount)
    #expect(kindCount > 256 || buckets.count <= 256)
  }

  @Test("A vertex and its place share a word where both fit 32 bits")
  func packing() {
    #expect(RangeBuckets(vertexCount: 1_000_000, kindCount: 1).isPacked)
    #expect(!RangeBuckets(vertexCount: 3_000_000, kindCount: 1).isPacked)
  }
}
