import TypedGraph

/// W9: the graph of the relations that hold on a day, with all they carry.
func timeSliceWorkload(_ bench: Bench) throws {
  guard bench.wants("W9") else { return }
  let graph = try FlowBatches(bench.input).graph()
  graph.prepareForSearch(.outgoing)
  let day = try date(ofDay: bench.input.date)
  try bench.run("W9", "RelationGraph(graph.on(day)), indexed") {
    RelationGraph(graph.withoutKeptMasks.on(day))
  } check: {
    "m=\($0.relationCount)"
  }
  try bench.run("W9", "the view graph.on(day)") {
    graph.withoutKeptMasks.on(day)
  } check: {
    "m=\($0.relations.count)"
  }
}
