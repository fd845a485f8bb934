import GraphKernel

/// W13: the value of a maximum flow.
func maximumFlowWorkload(_ bench: Bench) throws {
  guard bench.wants("W13") else { return }
  let capacities = bench.input.weights.map { Double(1 + Int($0 * 100)) }
  let graph = try bench.graph(sides: .outgoing)
  let network = try FlowNetwork(graph, capacities: capacities)
  let (source, target) = (bench.input.source, bench.input.target)
  try bench.run("W13", "Dinic, flows and cut, network prepared") {
    try network.maximumFlow(from: source, to: target)
  } check: {
    "flow=\(Int($0.value))"
  }
  try bench.run("W13", "Dinic, network, flows and cut") {
    try FlowNetwork(graph, capacities: capacities).maximumFlow(from: source, to: target)
  } check: {
    "flow=\(Int($0.value))"
  }
}
