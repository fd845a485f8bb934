import TestSupport
import Testing

@testable import TypedGraph

@Suite("Index of rows by hash")
struct HashIndexTests {
  @Test(
    "An index finds what a dictionary finds, however many hashes are the same",
    arguments: [1, 2, 7, 64, 100_000])
  func dictionary(hashes: Int) {
    var random = SplitMix64(seed: UInt64(hashes))
    var index = HashIndex()
    var keys: [Int] = []
    var expected: [Int: Int] = [:]
    // Some of the hashes differ only in what places them, others only in what does not.
    func hash(_ key: Int) -> Int { (key % hashes) &* 0x1000_0001 }
    func found(_ key: Int) -> Int? { index.row(hash: hash(key)) { keys[$0] == key } }
    for _ in 0..<3_000 {
      let key = Int(random.next() % 150)
      #expect(found(key) == expected[key])
      if let row = expected[key] {
        index.remove(row, hash: hash(key))
        expected[key] = nil
      } else {
        index.insert(keys.count, hash: hash(key))
        expected[key] = keys.count
        keys.append(key)
      }
      #expect(index.count == expected.count)
    }
    for key in 0..<150 { #expect(found(key) == expected[key]) }
  }

  @Test("To remove what is not there changes nothing")
  func absent() {
    var index = HashIndex()
    index.remove(0, hash: 5)
    index.insert(3, hash: 5)
    index.remove(4, hash: 5)
    #expect(index.count == 1)
    #expect(index.row(hash: 5) { _ in true } == 3)
  }
}
