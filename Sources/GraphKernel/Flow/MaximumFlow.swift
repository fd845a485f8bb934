/// The greatest flow between two nodes, relation by relation, and a cut that proves it.
///
/// ```
/// a ─3→ b ─2→ d       from a to d flow 2 over b and 1 over c
/// a ─1→ c ─4→ d       cut: {b→d, a→c}, capacity 3
/// ```
public struct MaximumFlow<Identity: GraphIdentity>: Sendable {
  /// What flows along one relation.
  public struct Share: Sendable {
    /// The relation.
    public let relation: Identity.Edge

    /// The end of the relation that it flows from.
    public let from: Identity.Vertex

    /// The end of the relation that it flows to.
    public let to: Identity.Vertex

    /// How much flows, above zero.
    public let amount: Double
  }

  /// The amount that flows in all.
  public let value: Double

  /// The relations that something flows along, in order of insertion.
  public let shares: [Share]

  /// The least cut, which proves that no more can flow.
  public let cut: MinimumCut<Identity>
}

extension MaximumFlow.Share: Hashable {
  /// Whether equal amounts flow along equal relations the same way.
  public static func == (left: Self, right: Self) -> Bool {
    left.amount == right.amount && Identity.areEqual(left.relation, right.relation)
      && Identity.areEqual(left.from, right.from) && Identity.areEqual(left.to, right.to)
  }

  /// Feeds the relation and the amount into a hasher.
  public func hash(into hasher: inout Hasher) {
    Identity.hash(edge: relation, into: &hasher)
    hasher.combine(amount)
  }
}

extension MaximumFlow: Hashable {}

extension MaximumFlow.Share: CustomStringConvertible {
  /// How much flows from where to where: `2.0 from Russia to Iran`.
  public var description: String {
    "\(amount) from \(Identity.name(of: from)) to \(Identity.name(of: to))"
  }
}

extension MaximumFlow: CustomStringConvertible {
  /// The amount, then one line a share: `2.0 from Russia to Iran`.
  public var description: String {
    (["flow \(value)"] + shares.map(\.description)).joined(separator: "\n")
  }
}

extension MaximumFlow where Identity == Numbered {
  /// The flow in terms of another identity.
  package func resolved<Resolver: IdentityResolver>(
    by resolver: Resolver
  ) -> MaximumFlow<Resolver.Identity> {
    MaximumFlow<Resolver.Identity>(
      value: value,
      shares: shares.map {
        MaximumFlow<Resolver.Identity>.Share(
          relation: resolver.edge($0.relation), from: resolver.vertex($0.from),
          to: resolver.vertex($0.to), amount: $0.amount)
      },
      cut: cut.resolved(by: resolver))
  }
}

extension FlowNetwork {
  /// The greatest flow between two vertices and the least cut, by Dinic's algorithm.
  ///
  /// - Parameters:
  ///   - source: Where flow begins.
  ///   - sink: Where it ends; must not be the source.
  ///   - isCancelled: Asked every few thousand steps.
  /// - Returns: The value, the flow on the edges that carry some, and the cut. Which of several greatest flows is
  ///   found depends on the numbers of vertices and edges alone; the cut is the one nearest to the
  ///   source.
  /// - Throws: ``KernelError/vertexOutOfRange(vertex:vertexCount:)``,
  ///   ``KernelError/invalidParameter(name:reason:)`` if sink and source are one,
  ///   ``KernelError/cancelled``.
  /// - Complexity: O(vertices² · edges) time at worst, in practice near-linear in few rounds;
  ///   O(vertices + edges) space.
  ///
  /// Source: E. A. Dinic, *Algorithm for solution of a problem of maximum flow* (1970).
  package func maximumFlow(
    from source: UInt32, to sink: UInt32,
    isCancelled: @escaping CancellationCheck = taskIsCancelled
  ) throws(KernelError) -> MaximumFlow<Numbered> {
    var residual: [Double] = []
    let value = try saturate(&residual, from: source, to: sink, isCancelled: isCancelled)
    let side = sourceSide(residual, from: source)
    var shares: [MaximumFlow<Numbered>.Share] = []
    var next = offsets
    var cut: [UInt32] = []
    for arc in arcs {
      let slot = Int(next[Int(arc.from)])
      next[Int(arc.from)] += 1
      next[Int(arc.to)] += 1
      let amount = capacities[slot] - residual[slot]
      if amount != 0 {
        // What can be walked both ways may flow against the way in which it is listed.
        let (from, to) = amount > 0 ? (arc.from, arc.to) : (arc.to, arc.from)
        shares.append(.init(relation: arc.edge, from: from, to: to, amount: amount.magnitude))
      }
      let (from, to) = (side[Int(arc.from)], side[Int(arc.to)])
      if from && !to || arc.isTwoWay && to && !from { cut.append(arc.edge) }
    }
    return MaximumFlow(
      value: value, shares: shares,
      cut: MinimumCut(relations: cut, capacity: value, sourceSide: side.indices))
  }

  private func saturate(
    _ residual: inout [Double], from source: UInt32, to sink: UInt32,
    isCancelled: @escaping CancellationCheck
  ) throws(KernelError) -> Double {
    for vertex in [source, sink] where Int(vertex) >= vertexCount {
      throw .vertexOutOfRange(vertex: vertex, vertexCount: vertexCount)
    }
    guard source != sink else {
      throw .invalidParameter(name: "sink", reason: "is the source; flow needs two vertices")
    }
    residual = capacities
    var poll = Poll(isCancelled)
    var levels: [Int32] = []
    var next: [UInt32] = []
    var path: [UInt32] = []
    var value = 0.0
    while try level(&levels, residual, from: source, to: sink, poll: &poll) {
      next = offsets
      path.removeAll(keepingCapacity: true)
      var vertex = source
      while true {
        try poll.step()
        if vertex == sink {
          let (amount, cut) = push(along: path, &residual)
          value += amount
          vertex = links[Int(links[Int(path[cut])].twin)].head
          path.removeLast(path.count - cut)
          continue
        }
        let end = offsets[Int(vertex) + 1]
        var slot = next[Int(vertex)]
        let below = levels[Int(vertex)] - 1
        do {
          let links = links.span
          let residual = residual.span
          let levels = levels.span
          while slot < end {
            // Unchecked: as in `level`.
            let head = unsafe Int(links[unchecked: Int(slot)].head)
            if unsafe levels[unchecked: head] == below && below >= 0
              && residual[unchecked: Int(slot)] > 0
            {
              break
            }
            slot &+= 1
          }
        }
        next[Int(vertex)] = slot
        if slot < end {
          path.append(slot)
          vertex = links[Int(slot)].head
        } else {
          levels[Int(vertex)] = -1
          guard let last = path.popLast() else { break }
          vertex = links[Int(links[Int(last)].twin)].head
          next[Int(vertex)] += 1
        }
      }
    }
    return value
  }

  /// Pushes as much flow as a path can carry; returns it with the position of the first edge that is then
  /// full.
  private func push(along path: [UInt32], _ residual: inout [Double]) -> (Double, Int) {
    var amount = Double.infinity
    for slot in path { amount = Swift.min(amount, residual[Int(slot)]) }
    var cut = path.count
    for place in path.indices.reversed() {
      let slot = Int(path[place])
      residual[slot] -= amount
      residual[Int(links[slot].twin)] += amount
      if residual[slot] == 0 { cut = place }
    }
    return (amount, cut)
  }

  /// Counts edges to the sink from every vertex that can still reach it; false if the source cannot.
  private func level(
    _ levels: inout [Int32], _ residual: [Double], from source: UInt32, to sink: UInt32,
    poll: inout Poll
  ) throws(KernelError) -> Bool {
    levels = Array(repeating: -1, count: vertexCount)
    levels[Int(sink)] = 0
    var queue = [sink]
    var head = 0
    while head < queue.count, levels[Int(source)] < 0 {
      let vertex = queue[head]
      head += 1
      let range = Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
      try poll.step(range.count + 1)
      let depth = levels[Int(vertex)] + 1
      // Unchecked: a link's head is a vertex, its twin a link, and both have their values.
      let links = links.span
      let residual = residual.span
      for slot in range {
        let link = unsafe links[unchecked: slot]
        guard levels[Int(link.head)] < 0, unsafe residual[unchecked: Int(link.twin)] > 0 else {
          continue
        }
        levels[Int(link.head)] = depth
        queue.append(link.head)
      }
    }
    return levels[Int(source)] >= 0
  }

  private func sourceSide(_ residual: [Double], from source: UInt32) -> VertexMask {
    var side = VertexMask(count: vertexCount)
    side[Int(source)] = true
    var open = [source]
    while let vertex = open.popLast() {
      for slot in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1])
      where residual[slot] > 0 && !side[Int(links[slot].head)] {
        side[Int(links[slot].head)] = true
        open.append(links[slot].head)
      }
    }
    return side
  }
}
