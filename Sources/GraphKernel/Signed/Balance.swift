/// Whether signed relations fall into two camps, with what proves it.
///
/// ```
/// a ─ + ─ b              a ─ + ─ b
///  ╲     ╱                ╲     ╱
///   −   −                  +   −
///    ╲ ╱                    ╲ ╱
///     c                      c
/// balanced: {a, b}, {c}  unbalanced: one negative tie in the cycle a b c
/// ```
public enum Balance<Identity: GraphIdentity>: Sendable, Hashable {
  /// They do: positive ties within, negative ones between. Nodes without ties are in the first.
  ///
  /// The first inserted node of every part is in the first camp.
  case balanced(camps: Partition<Identity>)
  /// They do not: a cycle with an odd number of negative ties rules it out.
  ///
  /// Each relation of the cycle has the sign of the tie between its nodes.
  case unbalanced(cycle: RelationPath<Identity>)
}

extension Balance: CustomStringConvertible {
  /// The camps, or the cycle.
  public var description: String {
    switch self {
    case .balanced(let camps): "balanced\n\(camps)"
    case .unbalanced(let cycle): "unbalanced: \(cycle)"
    }
  }
}

extension Balance where Identity == Numbered {
  /// The answer in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> Balance<Resolver.Identity> {
    switch self {
    case .balanced(let camps): .balanced(camps: camps.resolved(by: resolver))
    case .unbalanced(let cycle): .unbalanced(cycle: cycle.resolved(by: resolver))
    }
  }
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
  ) throws(KernelError) -> Balance<Numbered> {
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
            return .unbalanced(cycle: cycle(from: vertex, to: neighbor, parents, depths, camps))
          }
        }
      }
    }
    return .balanced(
      camps: partition(second: VertexMask(count: vertexCount) { camps[$0] == 1 }))
  }

  /// The cycle that a tie against the camps closes with a forest whose ties fit them.
  private func cycle(
    from left: UInt32, to right: UInt32, _ parents: [UInt32], _ depths: [UInt32], _ camps: [Int8]
  ) -> RelationPath<Numbered> {
    var up = [left]
    var down = [right]
    while let first = up.last, let second = down.last, first != second {
      if depths[Int(first)] >= depths[Int(second)] {
        up.append(parents[Int(first)])
      } else {
        down.append(parents[Int(second)])
      }
    }
    let vertices = up + down.dropLast().reversed() + [left]
    let edges = vertices.indices.dropLast().compactMap { place in
      let (one, other) = (vertices[place], vertices[place + 1])
      // The last tie is the one that closes the cycle.
      let fits = place < vertices.count - 2
      return edge(
        between: one, and: other, isNegative: (camps[Int(one)] != camps[Int(other)]) == fits)
    }
    return RelationPath(nodes: vertices, relations: edges)
  }
}
