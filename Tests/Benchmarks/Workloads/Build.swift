import GraphKernel

/// W1: from an edge list in memory to a graph.
func buildWorkload(_ bench: Bench) throws {
  guard bench.wants("W1") else { return }
  try bench.run("W1", "outgoing rows with edge numbers") {
    try bench.graph(sides: .outgoing)
  } check: {
    "n=\($0.vertexCount) m=\($0.liveEdgeCount)"
  }
  try bench.run("W1", "rows both ways with edge numbers") {
    try bench.graph()
  } check: {
    "n=\($0.vertexCount) m=\($0.liveEdgeCount)"
  }
}
