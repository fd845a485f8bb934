import GraphKernel

/// W3: Dijkstra's algorithm to all vertices.
func dijkstraWorkload(_ bench: Bench) throws {
  guard bench.wants("W3") else { return }
  let adjacency = try WeightedAdjacency(
    bench.graph(sides: .outgoing), weights: bench.input.weights)
  func check(_ distances: [Double]) -> String {
    let reached = distances.filter { $0 < .infinity }
    return "reach=\(reached.count) sum=\(format("%.6f", reached.reduce(0, +)))"
  }
  try bench.run("W3", "distances") {
    try adjacency.distances(from: [bench.input.source])
  } check: {
    check($0)
  }
  try bench.run("W3", "shortestPathTree (with edges)") {
    try adjacency.shortestPathTree(from: [bench.input.source])
  } check: {
    check($0.distances)
  }
}
