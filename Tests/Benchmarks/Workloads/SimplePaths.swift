import GraphKernel

/// W7: simple paths of at most five edges.
func simplePathsWorkload(_ bench: Bench) throws {
  guard bench.wants("W7") else { return }
  let graph = try bench.graph()
  let (source, target) = (bench.input.source, bench.input.target)
  try bench.run("W7", "simplePathCount") {
    try graph.simplePathCount(from: source, to: target, maximumLength: 5)
  } check: {
    "paths=\($0)"
  }
  try bench.run("W7", "SimplePathCursor, every path made") {
    var cursor = try SimplePathCursor(from: source, to: target, in: graph, maximumLength: 5)
    var count = 0
    while try cursor.next(in: graph) != nil { count += 1 }
    return count
  } check: {
    "paths=\($0)"
  }
}
