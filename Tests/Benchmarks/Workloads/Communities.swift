import GraphKernel

/// W14: clustering of the undirected simple graph by modularity.
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
  for rounds in [1, 2] {
    try bench.run("W14", "leidenCommunities, \(rounds) round\(rounds == 1 ? "" : "s")") {
      try graph.leidenCommunities(seed: 1, maximumRounds: rounds)
    } check: { communities in
      let modularity = (try? graph.modularity(of: communities)) ?? nil
      return "modularity=\(format("%.4f", modularity ?? 0)) communities=\(communities.count)"
    }
  }
}
