/// A graph with capacities, arranged for flow.
///
/// Every edge has two links, one at each end, each of which knows the other; what one link carries can flow
/// back over its twin.
///
/// ```
/// 0 ─3→ 1 ─2→ 2      links of 0: to 1, capacity 3
///                    links of 1: to 0, capacity 0; to 2, capacity 2
///                    links of 2: to 1, capacity 0
/// ```
///
/// Made once, it serves any number of pairs of source and sink. Parallel edges carry flow each;
/// self-loops carry none. An edge that can be walked both ways has its capacity either way.
package struct FlowNetwork: Sendable {
  /// The number of vertices.
  package let vertexCount: Int

  internal let edgeCount: Int
  internal let offsets: [UInt32]
  internal let links: [FlowLink]
  internal let capacities: [Double]
  internal let arcs: [Arc]

  /// Arranges capacities.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - capacities: The capacity of every edge by number, finite and not below zero.
  ///   - filter: What flow may take.
  /// - Throws: ``KernelError/columnLength(column:expected:found:)``,
  ///   ``KernelError/invalidWeight(edge:weight:)``, ``KernelError/negativeWeight(edge:weight:)``, or
  ///   an error of the filter.
  /// - Complexity: O(vertices + edges) time and space.
  package init(
    _ graph: IndexedGraph, capacities: [Double], _ filter: TraversalFilter = .outgoing
  ) throws(KernelError) {
    guard capacities.count == graph.edgeCount else {
      throw .columnLength(
        column: "capacities", expected: graph.edgeCount, found: capacities.count)
    }
    vertexCount = graph.vertexCount
    edgeCount = graph.edgeCount
    arcs = try graph.arcs(filter).filter { $0.from != $0.to }
    for arc in arcs {
      let capacity = capacities[Int(arc.edge)]
      guard capacity.isFinite else { throw .invalidWeight(edge: arc.edge, weight: capacity) }
      guard capacity >= 0 else { throw .negativeWeight(edge: arc.edge, weight: capacity) }
    }
    // What flows one way adds to what may flow the other way.
    let sum = arcs.reduce(0) { $0 + 2 * capacities[Int($1.edge)] }
    if sum == .infinity,
      let greatest = arcs.max(by: {
        (capacities[Int($0.edge)], $1.edge) < (capacities[Int($1.edge)], $0.edge)
      })
    {
      throw .invalidWeight(edge: greatest.edge, weight: capacities[Int(greatest.edge)])
    }
    var next = [UInt32](repeating: 0, count: vertexCount + 1)
    for arc in arcs {
      next[Int(arc.from)] += 1
      next[Int(arc.to)] += 1
    }
    let total = next.formStarts()
    offsets = next
    var links = [FlowLink](repeating: FlowLink(head: 0, twin: 0), count: Int(total))
    var residual = [Double](repeating: 0, count: Int(total))
    for arc in arcs {
      let forward = next[Int(arc.from)]
      next[Int(arc.from)] += 1
      let backward = next[Int(arc.to)]
      next[Int(arc.to)] += 1
      links[Int(forward)] = FlowLink(head: arc.to, twin: backward)
      links[Int(backward)] = FlowLink(head: arc.from, twin: forward)
      residual[Int(forward)] = capacities[Int(arc.edge)]
      residual[Int(backward)] = arc.isTwoWay ? capacities[Int(arc.edge)] : 0
    }
    self.links = links
    self.capacities = residual
  }
}

/// One end of an edge in a flow network: the vertex at the other end, and the link there.
internal struct FlowLink: Sendable {
  var head: UInt32
  var twin: UInt32
}
