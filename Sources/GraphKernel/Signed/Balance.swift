/// Whether signed ties are balanced, with what proves it.
package enum Balance: Sendable, Hashable {
  /// Two camps with positive ties within and negative between; the lowest vertex of every part is in
  /// the first. Vertices without ties are in the first.
  case balanced(secondCamp: VertexMask)
  /// A cycle with an odd number of negative ties, by its vertices in order.
  case unbalanced(cycle: [UInt32])
}

extension SignedTies {
  /// Whether the ties fall into two camps with positive ties within and negative ones between.
  ///
  /// - Parameter isCancelled: Asked every few thousand steps.
  /// - Returns: The camps, or a cycle that rules them out.
  /// - Throws: ``KernelError/cancelled``.
  /// - Complexity: O(vertices + ties) time and space.
  ///
  /// Source: F. Harary, *On the notion of balance of a signed graph* (1953).
  package func balance(
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Balance {
    let rows = symmetricRows()
    var poll = Poll(isCancelled)
    var camps = [Int8](repeating: -1, count: vertexCount)
    var parents = [UInt32](repeating: .max, count: vertexCount)
    var depths = [UInt32](repeating: 0, count: vertexCount)
    for root in 0..<UInt32(vertexCount) where camps[Int(root)] < 0 {
      camps[Int(root)] = 0
      var queue = [root]
      var head = 0
      while head < queue.count {
        let vertex = queue[head]
        head += 1
        let range = rows.range(of: vertex)
        try poll.step(range.count + 1)
        for entry in range {
          let neighbor = rows.neighbors[entry]
          let camp = camps[Int(vertex)] ^ Int8(truncatingIfNeeded: rows.edges[entry] & 1)
          if camps[Int(neighbor)] < 0 {
            camps[Int(neighbor)] = camp
            parents[Int(neighbor)] = vertex
            depths[Int(neighbor)] = depths[Int(vertex)] + 1
            queue.append(neighbor)
          } else if camps[Int(neighbor)] != camp {
            return .unbalanced(cycle: treeCycle(vertex, neighbor, parents, depths))
          }
        }
      }
    }
    return .balanced(secondCamp: VertexMask(count: vertexCount) { camps[$0] == 1 })
  }

  /// The cycle that a tie closes with a forest.
  private func treeCycle(
    _ left: UInt32, _ right: UInt32, _ parents: [UInt32], _ depths: [UInt32]
  ) -> [UInt32] {
    var up = [left]
    var down = [right]
    while let first = up.last, let second = down.last, first != second {
      if depths[Int(first)] >= depths[Int(second)] {
        up.append(parents[Int(first)])
      } else {
        down.append(parents[Int(second)])
      }
    }
    return up + down.dropLast().reversed()
  }
}
