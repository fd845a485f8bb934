import GraphKernel

/// W1: from an edge list in memory to a graph.
func buildWorkload(_ bench: Bench) throws {
  guard bench.wants("W1") else { return }
  func run(
    _ variant: String, sides: IndexedGraph.Sides, numbering: IndexedGraph.EdgeNumbering
  ) throws {
    try bench.run("W1", variant) {
      try bench.graph(sides: sides, numbering: numbering)
    } check: {
      "n=\($0.vertexCount) m=\($0.liveEdgeCount)"
    }
  }
  try run("outgoing rows, edges numbered when named", sides: .outgoing, numbering: .whenNamed)
  try run("outgoing rows with edge numbers", sides: .outgoing, numbering: .atOnce)
  try run("rows both ways with edge numbers", sides: .both, numbering: .atOnce)
}
