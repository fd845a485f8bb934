import GraphKernel

/// W14: clustering by modularity, of the undirected simple graph, which is what the peers are given,
/// and of the multigraph.
func communitiesWorkload(_ bench: Bench) throws {
  guard bench.wants("W14") else { return }
  var seen: Set<UInt64> = []
  var sources: [UInt32] = []
  var targets: [UInt32] = []
  for (source, target) in zip(bench.input.sources, bench.input.targets) {
    let pair = (min(source, target), max(source, target))
    guard seen.insert(UInt64(pair.0) << 32 | UInt64(pair.1)).inserted else { continue }
    sources.append(pair.0)
    targets.append(pair.1)
  }
  let graph = try IndexedGraph(
    vertexCount: bench.input.vertexCount, sources: sources, targets: targets,
    symmetricKinds: [0])
  try runLeiden(bench, on: graph, "")
  guard sources.count < bench.input.edgeCount else { return }
  let multigraph = try IndexedGraph(
    vertexCount: bench.input.vertexCount, sources: bench.input.sources,
    targets: bench.input.targets, symmetricKinds: [0])
  try runLeiden(bench, on: multigraph, ", parallel edges added up")
}

private func runLeiden(_ bench: Bench, on graph: IndexedGraph, _ remark: String) throws {
  for rounds in [1, 2] {
    try bench.run("W14", "leidenCommunities, \(rounds) round\(rounds == 1 ? "" : "s")\(remark)") {
      try graph.leidenCommunities(seed: 1, limit: rounds)
    } check: { communities in
      let modularity = (try? graph.modularity(of: communities)) ?? nil
      return "modularity=\(format("%.4f", modularity ?? 0)) communities=\(communities.count)"
    }
  }
}
