import GraphKernel

/// W5: twenty rounds of PageRank.
func pageRankWorkload(_ bench: Bench) throws {
  guard bench.wants("W5") else { return }
  let graph = try bench.graph()
  try bench.run("W5", "pageRank, 20 rounds") {
    try graph.pageRank(limit: .rounds(20))
  } check: {
    "max=\(format("%.6e", $0.values.max() ?? 0))"
  }
}
