import GraphKernel

/// W1: from an edge list in memory to the index that a graph of relations builds when it is first asked.
func buildWorkload(_ bench: Bench) throws {
  guard bench.wants("W1") else { return }
  func run(_ variant: String, sides: IndexedGraph.Sides) throws {
    try bench.run("W1", variant) {
      try bench.graph(sides: sides)
    } check: {
      "n=\($0.vertexCount) m=\($0.liveEdgeCount)"
    }
  }
  try run("outgoing rows with edge numbers", sides: .outgoing)
  try run("rows both ways with edge numbers", sides: .both)
}
