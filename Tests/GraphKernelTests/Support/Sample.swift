import Foundation
import GraphKernel
import TestSupport

/// A small multigraph as plain columns, with slow, obvious questions to compare with.
struct Sample: CustomStringConvertible {
  var vertexCount: Int
  var sources: [UInt32]
  var targets: [UInt32]
  var kinds: [UInt16] = []
  var symmetricKinds: KindSet = []
  var live: EdgeMask?

  var description: String {
    let edges = zip(sources, targets).enumerated().map { edge, ends in
      let kind = kinds.isEmpty ? 0 : kinds[edge]
      let arrow = symmetricKinds.contains(kind) ? "--" : "->"
      return "\(edge):\(ends.0)\(arrow)\(ends.1)/\(kind)\(live?[edge] ?? true ? "" : "†")"
    }
    return "n=\(vertexCount) \(edges.joined(separator: " "))"
  }

  var edgeCount: Int { sources.count }

  /// The graph of the sample: every other one as an earlier graph with changes pending, so that each test of
  /// an algorithm is one of pending changes as well.
  func graph() throws -> IndexedGraph {
    let sum = zip(sources, targets).reduce(edgeCount) { $0 + Int($1.0 + 2 * $1.1) }
    return sum % 2 == 0 ? try plainGraph() : try changedGraph(from: edgeCount * (sum % 5) / 5)
  }

  /// The graph of the sample, indexed as it is.
  func plainGraph() throws -> IndexedGraph {
    try IndexedGraph(
      vertexCount: vertexCount, sources: sources, targets: targets, kinds: kinds,
      symmetricKinds: symmetricKinds, live: live)
  }

  /// The graph of the sample as the one of its first edges, none of them removed, with what changed since.
  func changedGraph(from first: Int, sides: IndexedGraph.Sides = .both) throws -> IndexedGraph {
    let base = 0..<first
    let ends = base.map { max(sources[$0], targets[$0]) + 1 }.max() ?? 0
    let graph = try IndexedGraph(
      vertexCount: Int(ends),
      columns: [
        EdgeColumns(
          sources: Array(sources[base]), targets: Array(targets[base]),
          kinds: kinds.isEmpty ? [] : Array(kinds[base]))
      ],
      symmetricKinds: symmetricKinds, sides: sides)
    func edge(_ edge: Int) -> EdgeChanges.Edge {
      EdgeChanges.Edge(UInt32(edge), from: sources[edge], to: targets[edge], kind: kind(edge))
    }
    return graph.changed(
      by: EdgeChanges(
        vertexCount: vertexCount, edgeCount: edgeCount,
        added: (first..<edgeCount).filter { live?[$0] ?? true }.map(edge),
        removed: base.filter { !(live?[$0] ?? true) }.map(edge), symmetricKinds: symmetricKinds))
  }

  func kind(_ edge: Int) -> UInt16 { kinds.isEmpty ? 0 : kinds[edge] }

  func isSymmetric(_ edge: Int) -> Bool { symmetricKinds.contains(kind(edge)) }

  /// The entries at a vertex by looking at every edge, ascending by edge.
  func entries(of vertex: UInt32, _ filter: TraversalFilter) -> [(neighbor: UInt32, edge: UInt32)] {
    var result: [(neighbor: UInt32, edge: UInt32)] = []
    for edge in 0..<edgeCount {
      guard live?[edge] ?? true, filter.edges?[edge] ?? true else { continue }
      guard filter.kinds?.contains(kind(edge)) ?? true else { continue }
      let forward = filter.direction != .incoming || isSymmetric(edge)
      let backward = filter.direction != .outgoing || isSymmetric(edge)
      if forward, sources[edge] == vertex, filter.vertices?[Int(targets[edge])] ?? true {
        result.append((targets[edge], UInt32(edge)))
        if sources[edge] == targets[edge] { continue }
      }
      if backward, targets[edge] == vertex, filter.vertices?[Int(sources[edge])] ?? true {
        result.append((sources[edge], UInt32(edge)))
      }
    }
    return result
  }
}

extension Sample {
  /// A random multigraph with self-loops, parallel and antiparallel edges, and parts apart.
  static func random(_ generator: inout SplitMix64, vertices: ClosedRange<Int> = 1...8) -> Sample {
    let vertexCount = Int.random(in: vertices, using: &generator)
    let edgeCount = Int.random(in: 0...(vertexCount * 2 + 2), using: &generator)
    // In half of the graphs no edge leads from the first half of the vertices to the second.
    let split = Bool.random(using: &generator) && vertexCount > 2 ? vertexCount / 2 : vertexCount
    var sample = Sample(vertexCount: vertexCount, sources: [], targets: [])
    for _ in 0..<edgeCount {
      // One edge of five is parallel or antiparallel to an earlier one.
      if !sample.sources.isEmpty, Int.random(in: 0..<5, using: &generator) == 0 {
        let earlier = Int.random(in: 0..<sample.sources.count, using: &generator)
        let isReversed = Bool.random(using: &generator)
        sample.sources.append(isReversed ? sample.targets[earlier] : sample.sources[earlier])
        sample.targets.append(isReversed ? sample.sources[earlier] : sample.targets[earlier])
        continue
      }
      let isInFirstHalf = Bool.random(using: &generator) || split == vertexCount
      let range = isInFirstHalf ? 0..<split : split..<vertexCount
      sample.sources.append(UInt32(Int.random(in: range, using: &generator)))
      sample.targets.append(UInt32(Int.random(in: range, using: &generator)))
    }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: break  // one kind, directed
    case 1: sample.symmetricKinds = [0]  // one kind, symmetric
    default:  // three kinds
      sample.kinds = (0..<edgeCount).map { _ in UInt16.random(in: 0..<3, using: &generator) }
      if Bool.random(using: &generator) {
        // Numbers that do not fit one word of bits (70) or one byte (300).
        let wideNumbers: [UInt16] = [2, 70, 300]
        sample.kinds = sample.kinds.map { wideNumbers[Int($0)] }
        sample.symmetricKinds = Bool.random(using: &generator) ? [70] : []
      } else {
        sample.symmetricKinds = Bool.random(using: &generator) ? [1] : [0, 2]
      }
    }
    // In one graph of four, one edge of five is removed.
    if Int.random(in: 0..<4, using: &generator) == 0 {
      var copy = generator
      sample.live = EdgeMask(count: edgeCount) { _ in
        Int.random(in: 0..<5, using: &copy) > 0
      }
      generator = copy
    }
    return sample
  }

  /// A random filter that fits the sample.
  func randomFilter(_ generator: inout SplitMix64) -> TraversalFilter {
    var filter = TraversalFilter(
      direction: Direction.allCases[Int.random(in: 0..<3, using: &generator)])
    if Int.random(in: 0..<3, using: &generator) == 0 { filter.kinds = [0, 2, 300] }
    var copy = generator
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filter.edges = EdgeMask(count: edgeCount) { _ in Int.random(in: 0..<4, using: &copy) > 0 }
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filter.vertices = VertexMask(count: vertexCount) { _ in
        Int.random(in: 0..<6, using: &copy) > 0
      }
    }
    return filter
  }

  /// Every multigraph with exactly `vertexCount` vertices and at most `edgeCount` directed edges.
  static func all(vertexCount: Int, upTo edgeCount: Int) -> [Sample] {
    var result: [Sample] = []
    let pairs = vertexCount * vertexCount
    var chosen: [Int] = []
    func extend(from first: Int) {
      result.append(
        Sample(
          vertexCount: vertexCount, sources: chosen.map { UInt32($0 / vertexCount) },
          targets: chosen.map { UInt32($0 % vertexCount) }))
      guard chosen.count < edgeCount else { return }
      for pair in first..<pairs {
        chosen.append(pair)
        extend(from: pair)
        chosen.removeLast()
      }
    }
    extend(from: 0)
    return result
  }

  /// Whether all tiny graphs and ten thousand random ones are wanted rather than a part.
  static var isExhaustive: Bool {
    ProcessInfo.processInfo.environment["WESTPHALIA_HEAVY"] == "1"
  }

  /// The graphs on which every algorithm is compared with its oracle: all small ones, each also with
  /// symmetric edges, and random ones.
  ///
  /// - Parameters:
  ///   - seed: Seeds the random graphs.
  ///   - randomGraphs: How many random graphs to make, fewer where the oracle is slow; the exhaustive run
  ///     always makes ten thousand.
  /// - Returns: The graphs.
  static func corpus(seed: UInt64, randomGraphs: Int = 1_000) -> [Sample] {
    var result: [Sample] = []
    if isExhaustive {
      for count in 1...4 { result += all(vertexCount: count, upTo: 5) }
    } else {
      for count in 1...3 { result += all(vertexCount: count, upTo: 3) }
    }
    result += result.map {
      var twin = $0
      twin.symmetricKinds = [0]
      return twin
    }
    var generator = SplitMix64(seed: seed)
    for _ in 0..<(isExhaustive ? 10_000 : randomGraphs) {
      result.append(random(&generator))
    }
    return result
  }
}
