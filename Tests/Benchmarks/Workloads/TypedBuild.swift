import TypedGraph

/// W1A: from edges in memory to a graph of typed relations with weight, period and kind.
func typedBuildWorkload(_ bench: Bench) throws {
  guard bench.wants("W1A") else { return }
  let batches = try FlowBatches(bench.input)
  var base = RelationGraph()
  let places = base.insert(contentsOf: batches.places)
  func check(_ graph: RelationGraph) -> String { "n=\(graph.nodeCount) m=\(graph.relationCount)" }
  try bench.run("W1A", "relations between nodes that are there") {
    var graph = base
    try batches.add(to: &graph, between: places)
    return graph
  } check: {
    check($0)
  }
  try bench.run("W1A", "the same, indexed to follow outgoing relations") {
    var graph = base
    try batches.add(to: &graph, between: places)
    graph.prepareForSearch(.outgoing)
    return graph
  } check: {
    check($0)
  }
  try bench.run("W1A", "nodes with ids, relations, indexed both ways") {
    let graph = try batches.graph()
    graph.prepareForSearch()
    return graph
  } check: {
    check($0)
  }
}
