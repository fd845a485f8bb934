import GraphKernel

/// W2: breadth-first search with levels.
func breadthFirstWorkload(_ bench: Bench) throws {
  guard bench.wants("W2") else { return }
  let graph = try bench.graph(sides: .outgoing)
  try bench.run("W2", "hopDistances") {
    try graph.hopDistances(from: [bench.input.source])
  } check: { depths in
    let reached = depths.filter { $0 >= 0 }
    return "reach=\(reached.count) sum=\(reached.reduce(0) { $0 + Int($1) })"
  }
  try bench.run("W2", "breadthFirstTree (order and edges)") {
    try graph.breadthFirstTree(from: [bench.input.source])
  } check: { tree in
    let reached = tree.depths.filter { $0 >= 0 }
    return "reach=\(tree.order.count) sum=\(reached.reduce(0) { $0 + Int($1) })"
  }
}
