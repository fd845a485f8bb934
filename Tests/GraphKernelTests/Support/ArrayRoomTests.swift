import Testing

@testable import GraphKernel

@Suite("Room for elements")
struct ArrayRoomTests {
  @Test("An array made without room is empty, and not the one that all empty arrays share")
  func none() {
    let made = [UInt32](room: 0) { room, count in
      #expect(room.count >= 1)
      count = 0
    }
    #expect(made.isEmpty)
    // The shared one has no capacity.
    #expect(made.capacity >= 1)
    #expect([UInt32]().capacity == 0)
  }

  @Test("What is written is in the array, and no more", arguments: 0..<6)
  func written(count: Int) {
    let made = [Int](room: 5) { room, written in
      for index in 0..<min(count, 5) { unsafe room[index] = index * index }
      written = min(count, 5)
    }
    #expect(made == (0..<min(count, 5)).map { $0 * $0 })
  }

  @Test("Graphs without edges are indexed by many threads at once")
  func threads() async throws {
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<64 {
        group.addTask {
          let graph = try IndexedGraph(vertexCount: number, sources: [], targets: [])
          return try (0..<number).reduce(0) { try $0 + graph.entryCount(of: UInt32($1), .both) }
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 0, count: 64))
  }
}
