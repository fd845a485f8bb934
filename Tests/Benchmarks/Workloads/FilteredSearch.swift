import TypedGraph

/// W8: breadth-first search over the relations of some kinds that hold on a day.
func filteredSearchWorkload(_ bench: Bench) throws {
  guard bench.wants("W8") else { return }
  let graph = try FlowBatches(bench.input).graph()
  graph.prepareForSearch(.outgoing)
  let kinds = flowTypes(in: bench.input.kindMask)
  let day = try date(ofDay: bench.input.date)
  let start = Place(id: bench.input.source)
  func check(_ histogram: [Int]) -> String {
    let sum = histogram.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    return "reach=\(histogram.reduce(0, +)) sum=\(sum)"
  }
  try bench.run("W8", "only(kinds).on(day).hops(from:)") {
    try graph.withoutKeptMasks.only(kinds).on(day).hops(from: start)
  } check: {
    check($0.histogram)
  }
  let view = graph.only(kinds).on(day)
  try bench.run("W8", "hops(from:) in a view that is there") {
    try view.hops(from: start)
  } check: {
    check($0.histogram)
  }
}
