/// Where a graph is connected only by a single relation or a single node.
///
/// ```
/// a───b───c───d       bridges: b–c
///  ╲ ╱     ╲ ╱        articulation points: b, c
///   e       f         blocks: {a–b, a–e, b–e}, {b–c}, {c–d, c–f, d–f}
/// ```
public struct Biconnectivity<Identity: GraphIdentity>: Sendable {
  /// The relations whose removal would split their part in two, in order of insertion.
  ///
  /// One of several parallel relations is never among them.
  public let bridges: Identity.Edges

  /// The nodes whose removal would split their part in two or more, in order of insertion.
  public let articulationPoints: [Identity.Vertex]

  /// The largest sets of relations any two of which lie on a common cycle, each in order of insertion,
  /// ordered by their first; a bridge is one by itself.
  public let blocks: [Identity.Edges]
}

extension Biconnectivity: Hashable {
  /// Whether two have equal bridges, articulation points and blocks.
  public static func == (left: Biconnectivity, right: Biconnectivity) -> Bool {
    Identity.areEqual(edges: left.bridges, right.bridges)
      && Identity.areEqual(vertices: left.articulationPoints, right.articulationPoints)
      && left.blocks.count == right.blocks.count
      && zip(left.blocks, right.blocks).allSatisfy { Identity.areEqual(edges: $0, $1) }
  }

  /// Feeds the articulation points and blocks into a hasher; bridges are blocks.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(vertices: articulationPoints, into: &hasher)
    for block in blocks { Identity.hash(edges: block, into: &hasher) }
  }
}

extension Biconnectivity: CustomStringConvertible {
  /// The numbers of bridges and blocks, and the articulation points by name.
  public var description: String {
    "bridges: \(bridges.count), blocks: \(blocks.count), articulation points: "
      + (articulationPoints.isEmpty ? "none" : Identity.names(of: articulationPoints))
  }
}

extension Biconnectivity where Identity == Numbered {
  /// The same in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> Biconnectivity<Resolver.Identity> {
    Biconnectivity<Resolver.Identity>(
      bridges: resolver.edges(bridges),
      articulationPoints: resolver.vertices(articulationPoints),
      blocks: blocks.map { resolver.edges($0) })
  }
}

extension IndexedGraph {
  /// The bridges, articulation points and blocks of a graph, every edge taken as a tie.
  ///
  /// One of several parallel edges is never a bridge. Self-loops are neither bridges nor part of a
  /// block. No recursion: a path of any length is safe.
  ///
  /// - Parameters:
  ///   - filter: What belongs to the graph; its direction does not matter.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: Bridges, articulation points and blocks.
  /// - Throws: ``KernelError/cancelled`` or an error of the filter.
  /// - Complexity: O(vertices + edges), with a logarithm for ordering the edges of blocks; O(vertices
  ///   + edges) space.
  ///
  /// Source: J. Hopcroft, R. Tarjan, *Efficient algorithms for graph manipulation* (1973).
  package func biconnectivity(
    _ filter: TraversalFilter = .both, isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> Biconnectivity<Numbered> {
    let rows = try ties(filter, isOrdered: false)
    var poll = Poll(isCancelled)
    var times = [UInt32](repeating: 0, count: vertexCount)
    var lows = [UInt32](repeating: 0, count: vertexCount)
    var next = rows.offsets
    var parentEdges = [UInt32](repeating: .max, count: vertexCount)
    var isArticulation = [Bool](repeating: false, count: vertexCount)
    var clock: UInt32 = 0
    var bridges: [UInt32] = []
    var blocks: [[UInt32]] = []
    var openEdges: [UInt32] = []
    var marks: [Int] = []
    var path: [UInt32] = []
    for root in 0..<UInt32(vertexCount) where times[Int(root)] == 0 {
      var rootChildren = 0
      clock += 1
      times[Int(root)] = clock
      lows[Int(root)] = clock
      path.append(root)
      while let vertex = path.last {
        let entry = Int(next[Int(vertex)])
        try poll.step()
        if entry < Int(rows.offsets[Int(vertex) + 1]) {
          next[Int(vertex)] += 1
          let neighbor = rows.neighbors[entry]
          let edge = rows.edges[entry]
          if neighbor == vertex || edge == parentEdges[Int(vertex)] { continue }
          if times[Int(neighbor)] == 0 {
            marks.append(openEdges.count)
            openEdges.append(edge)
            clock += 1
            times[Int(neighbor)] = clock
            lows[Int(neighbor)] = clock
            parentEdges[Int(neighbor)] = edge
            path.append(neighbor)
          } else if times[Int(neighbor)] < times[Int(vertex)] {
            openEdges.append(edge)
            lows[Int(vertex)] = Swift.min(lows[Int(vertex)], times[Int(neighbor)])
          }
          continue
        }
        path.removeLast()
        guard let parent = path.last, let mark = marks.popLast() else { continue }
        lows[Int(parent)] = Swift.min(lows[Int(parent)], lows[Int(vertex)])
        if parent == root { rootChildren += 1 }
        guard lows[Int(vertex)] >= times[Int(parent)] else { continue }
        if parent != root || rootChildren > 1 { isArticulation[Int(parent)] = true }
        if lows[Int(vertex)] > times[Int(parent)] { bridges.append(parentEdges[Int(vertex)]) }
        blocks.append(openEdges[mark...].sorted())
        openEdges.removeLast(openEdges.count - mark)
      }
    }
    return Biconnectivity(
      bridges: bridges.sorted(),
      articulationPoints: (0..<UInt32(vertexCount)).filter { isArticulation[Int($0)] },
      blocks: blocks.sorted { $0[0] < $1[0] })
  }
}
