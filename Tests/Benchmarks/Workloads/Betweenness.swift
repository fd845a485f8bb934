import GraphKernel

/// W6: exact betweenness.
func betweennessWorkload(_ bench: Bench) throws {
  guard bench.wants("W6") else { return }
  let graph = try bench.graph(sides: .outgoing)
  try bench.run("W6", "vertexBetweenness") {
    try graph.vertexBetweenness()
  } check: {
    "sum=\(format("%.3f", $0.reduce(0, +)))"
  }
  try bench.run("W6", "betweenness (vertices and edges)") {
    try graph.betweenness()
  } check: {
    "sum=\(format("%.3f", $0.vertices.reduce(0, +)))"
  }
}
