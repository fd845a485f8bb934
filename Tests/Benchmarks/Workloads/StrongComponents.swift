import GraphKernel

/// W4: strongly connected components.
func strongComponentsWorkload(_ bench: Bench) throws {
  guard bench.wants("W4"), !bench.input.isUndirected else { return }
  let graph = try bench.graph(sides: .outgoing)
  try bench.run("W4", "stronglyConnectedComponents") {
    try graph.stronglyConnectedComponents()
  } check: {
    "scc=\($0.count) largest=\($0.groups.map(\.count).max() ?? 0)"
  }
}
