import GraphKernel

/// W2: breadth-first search with levels.
func breadthFirstWorkload(_ bench: Bench) throws {
  guard bench.wants("W2") else { return }
  let graph = try bench.graph(sides: .outgoing)
  try bench.run("W2", "hops(from:)") {
    try graph.hops(from: [bench.input.source]).depths
  } check: { depths in
    let reached = depths.filter { $0 >= 0 }
    return "reach=\(reached.count) sum=\(reached.reduce(0) { $0 + Int($1) })"
  }
  try bench.run("W2", "BreadthFirstCursor (order and edges)") {
    var cursor = try BreadthFirstCursor(from: [bench.input.source], in: graph)
    var (count, sum) = (0, 0)
    while let visit = cursor.next(in: graph) {
      count += 1
      sum += visit.depth
    }
    return (count, sum)
  } check: { found in
    "reach=\(found.0) sum=\(found.1)"
  }
}
