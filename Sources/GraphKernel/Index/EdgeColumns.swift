/// Edges given as columns: the source, the target and the kind of each.
///
/// A graph can be built from several of these, one after the other, so that edges kept in
/// pieces need not be joined first. An edge's number is its place in all of them together.
package struct EdgeColumns: Sendable {
  /// The source of every edge.
  package let sources: [UInt32]
  /// The target of every edge.
  package let targets: [UInt32]
  /// The kind of every edge; empty when all edges are of kind 0.
  package let kinds: [UInt16]

  /// Edges of the given ends and kinds.
  ///
  /// - Parameters:
  ///   - sources: The source of every edge.
  ///   - targets: The target of every edge.
  ///   - kinds: The kind of every edge; empty when all edges are of kind 0.
  package init(sources: [UInt32], targets: [UInt32], kinds: [UInt16] = []) {
    self.sources = sources
    self.targets = targets
    self.kinds = kinds
  }

  /// The number of edges.
  package var count: Int { sources.count }
}

extension EdgeColumns {
  /// The kinds that occur in all of some columns, removed edges left out.
  internal static func kinds(in columns: [EdgeColumns], live: EdgeMask?) -> KindSet {
    var present = KindSet()
    var base = 0
    for part in columns where part.count > 0 {
      if part.kinds.isEmpty {
        present.insert(0)
      } else {
        part.insertKinds(into: &present, from: base, live: live)
      }
      base += part.count
    }
    return present
  }

  private func insertKinds(into present: inout KindSet, from base: Int, live: EdgeMask?) {
    var highest: UInt16 = 0
    for kind in kinds { highest = Swift.max(highest, kind) }
    if live == nil, highest < 64 {
      // Bits in one word: half the time of a table.
      var seen: UInt64 = 0
      for kind in kinds { seen |= 1 &<< UInt64(kind) }
      for kind in UInt16(0)..<64 where seen & (1 &<< UInt64(kind)) != 0 { present.insert(kind) }
      return
    }
    var seen = [Bool](repeating: false, count: Int(highest) + 1)
    for (edge, kind) in kinds.enumerated() where live?[base + edge] ?? true {
      seen[Int(kind)] = true
    }
    for kind in seen.indices where seen[kind] { present.insert(UInt16(kind)) }
  }

  /// Refuses columns of different lengths and ends of live edges that are no vertices.
  internal static func check(
    _ columns: [EdgeColumns], live: EdgeMask?, vertexCount: Int
  ) throws(KernelError) {
    var base = 0
    for part in columns {
      let count = part.count
      guard part.targets.count == count else {
        throw .columnLength(column: "targets", expected: count, found: part.targets.count)
      }
      guard part.kinds.isEmpty || part.kinds.count == count else {
        throw .columnLength(column: "kinds", expected: count, found: part.kinds.count)
      }
      base += count
    }
    if let live, live.count != base {
      throw .columnLength(column: "live", expected: base, found: live.count)
    }
    base = 0
    for part in columns {
      for ends in [part.sources, part.targets] {
        try check(ends, base: base, live: live, vertexCount: vertexCount)
      }
      base += part.count
    }
  }

  private static func check(
    _ ends: [UInt32], base: Int, live: EdgeMask?, vertexCount: Int
  ) throws(KernelError) {
    // The highest bit of `end - bound` tells that it is below, where that of `end` is not set.
    let bound = UInt32(vertexCount)
    var areBelow: UInt32 = .max
    for end in ends { areBelow &= (end &- bound) & ~end }
    guard areBelow >> 31 == 0 else { return }
    for (place, end) in ends.enumerated() where Int(end) >= vertexCount {
      guard live?[base + place] ?? true else { continue }
      throw .endpointOutOfRange(
        edge: UInt32(base + place), vertex: end, vertexCount: vertexCount)
    }
  }
}
