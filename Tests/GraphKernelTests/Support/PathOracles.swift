import GraphKernel
import TestSupport

extension Sample {
  /// Every simple path between two vertices, in lexicographic order of edges, by recursion.
  func simplePaths(
    from source: UInt32, to target: UInt32, _ filter: TraversalFilter, maximumLength: Int = .max
  ) -> [RelationPath<Numbered>] {
    var result: [RelationPath<Numbered>] = []
    var vertices = [source]
    var edges: [UInt32] = []
    func extend() {
      let last = vertices[vertices.count - 1]
      if last == target {
        result.append(RelationPath(nodes: vertices, relations: edges))
        return
      }
      guard edges.count < maximumLength else { return }
      for entry in entries(of: last, filter) where !vertices.contains(entry.neighbor) {
        vertices.append(entry.neighbor)
        edges.append(entry.edge)
        extend()
        vertices.removeLast()
        edges.removeLast()
      }
    }
    if filter.vertices?[Int(source)] ?? true, maximumLength >= 0 { extend() }
    return result
  }

  /// Small whole weights, a few of them zero, so that ties are frequent and sums are exact.
  func weights(
    in range: ClosedRange<Int>, _ generator: inout SplitMix64
  ) -> [Double] {
    (0..<edgeCount).map { _ in Double(Int.random(in: range, using: &generator)) }
  }

  /// Shortest distances between all pairs by relaxing every edge until nothing changes, or `nil`
  /// if a cycle of negative weight can be reached from the source.
  func distances(
    from source: UInt32, _ weights: [Double], _ filter: TraversalFilter
  ) -> [Double]? {
    var result = [Double](repeating: .infinity, count: vertexCount)
    guard filter.vertices?[Int(source)] ?? true else { return result }
    result[Int(source)] = 0
    for round in 0...vertexCount {
      var isChanged = false
      for vertex in 0..<UInt32(vertexCount) where result[Int(vertex)] < .infinity {
        for entry in entries(of: vertex, filter) {
          let distance = result[Int(vertex)] + weights[Int(entry.edge)]
          if distance < result[Int(entry.neighbor)] {
            result[Int(entry.neighbor)] = distance
            isChanged = true
          }
        }
      }
      if !isChanged { return result }
      if round == vertexCount { return nil }
    }
    return result
  }

  func weight(of path: RelationPath<Numbered>, _ weights: [Double]) -> Double {
    path.relations.reduce(0) { $0 + weights[Int($1)] }
  }

  /// A vertex of the sample.
  func randomVertex(_ generator: inout SplitMix64) -> UInt32 {
    UInt32.random(in: 0..<UInt32(vertexCount), using: &generator)
  }

  /// A graph that is one long path `0 → 1 → … → count − 1`.
  static func path(_ count: Int, symmetric: Bool = false) throws -> IndexedGraph {
    try IndexedGraph(
      vertexCount: count, sources: Array(0..<UInt32(count - 1)),
      targets: Array(1..<UInt32(count)), symmetricKinds: symmetric ? [0] : [])
  }
}
