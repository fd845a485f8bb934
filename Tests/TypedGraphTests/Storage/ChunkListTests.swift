import Testing

@testable import TypedGraph

@Suite("Lists in groups")
struct ChunkListTests {
  @Test("A list holds what an array holds, and a changed copy changes nothing else")
  func values() {
    for count in [0, 1, 127, 128, 129, 1_000] {
      var list = ChunkList<Int>()
      for number in 0..<count { list.append(number) }
      #expect(Array(list) == Array(0..<count))
      #expect(list.count == count && list.isEmpty == (count == 0))
      var copy = list
      copy.append(-1)
      if count > 0 { copy[count / 2] = -2 }
      #expect(Array(list) == Array(0..<count))
      #expect(copy.count == count + 1 && copy[count] == (count == 0 ? -1 : copy[count]))
      #expect(copy.indices.count { copy[$0] < 0 } == (count > 0 ? 2 : 1))
      #expect(copy != list && list == list)
    }
  }
}
