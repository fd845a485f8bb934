import GraphKernel

extension Sample {
  /// Whether a path leads between two vertices, for every pair, by transitive closure.
  func reachability(_ filter: TraversalFilter) -> [[Bool]] {
    var reach = (0..<vertexCount).map { row in (0..<vertexCount).map { $0 == row } }
    for vertex in 0..<vertexCount where filter.vertices?[vertex] ?? true {
      for entry in entries(of: UInt32(vertex), filter) {
        reach[vertex][Int(entry.neighbor)] = true
      }
    }
    for middle in 0..<vertexCount {
      for from in 0..<vertexCount where reach[from][middle] {
        for to in 0..<vertexCount where reach[middle][to] { reach[from][to] = true }
      }
    }
    return reach
  }

  /// The vertices a filter admits.
  func vertices(_ filter: TraversalFilter) -> [Int] {
    (0..<vertexCount).filter { filter.vertices?[$0] ?? true }
  }

  /// The number of parts, every edge taken as a tie.
  func partCount(_ filter: TraversalFilter) -> Int {
    var filter = filter
    filter.direction = .both
    let reach = reachability(filter)
    return vertices(filter).filter { vertex in
      !vertices(filter).contains { $0 < vertex && reach[vertex][$0] }
    }.count
  }

  /// The edges a filter admits.
  func edges(_ filter: TraversalFilter) -> [Int] {
    (0..<edgeCount).filter { edge in
      live?[edge] ?? true && filter.edges?[edge] ?? true
        && filter.kinds?.contains(kind(edge)) ?? true
        && filter.vertices?[Int(sources[edge])] ?? true
        && filter.vertices?[Int(targets[edge])] ?? true
    }
  }

  /// Every elementary cycle once, by the rules of `CycleCursor`, by recursion.
  func cycles(_ filter: TraversalFilter, maximumLength: Int = .max) -> [RelationPath<Numbered>] {
    var result: [RelationPath<Numbered>] = []
    for root in vertices(filter).map({ UInt32($0) }) {
      var vertices = [root]
      var edges: [UInt32] = []
      func extend() {
        guard edges.count < maximumLength else { return }
        for entry in entries(of: vertices[vertices.count - 1], filter)
        where entry.neighbor >= root && !edges.contains(entry.edge) {
          vertices.append(entry.neighbor)
          edges.append(entry.edge)
          if entry.neighbor == root {
            let isTwoWay = edges.allSatisfy {
              filter.direction == .both || isSymmetric(Int($0))
            }
            if !isTwoWay || edges[0] <= edges[edges.count - 1] {
              result.append(RelationPath(nodes: vertices, relations: edges))
            }
          } else if !vertices.dropLast().contains(entry.neighbor) {
            extend()
          }
          vertices.removeLast()
          edges.removeLast()
        }
      }
      extend()
    }
    return result
  }

  /// For every vertex the others it is joined with, in the filter's direction or in any.
  func neighbors(_ filter: TraversalFilter) -> [Set<Int>] {
    (0..<vertexCount).map { vertex in
      guard filter.vertices?[vertex] ?? true else { return [] }
      return Set(
        entries(of: UInt32(vertex), filter).map { Int($0.neighbor) }.filter { $0 != vertex })
    }
  }
}
