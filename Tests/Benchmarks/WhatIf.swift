import TestSupport
import TypedGraph

/// `benchmarks --what-if`: a copy with one change, and the first question asked of it.
///
/// 250 nodes of which few have most of the relations, each relation for some days within ten years, of eight
/// kinds. Prints microseconds of process CPU time for each copy, with its change, question
/// and end, over all repetitions, and a figure that the result can be checked by.
func whatIfWorkload(_ relations: Int) throws {
  let places = (0..<UInt32(250)).map(Place.init(id:))
  let graph = try skewedGraph(relations, of: places)
  let (largest, other) = (places[0], places[200])
  graph.prepareForSearch()
  _ = graph.on("2005-06-01")
  let some = max(10, min(1_000, 20_000_000 / relations))

  func ask(
    _ name: String, _ repetitions: Int, _ change: (inout RelationGraph, RelationID) throws -> Void,
    _ question: (RelationGraph) throws -> Int
  ) rethrows {
    var check = 0
    let start = processorMilliseconds()
    for number in 0..<repetitions {
      guard let id = RelationID(number: 7_919 * number % relations) else { continue }
      var copy = graph
      try change(&copy, id)
      check += try question(copy)
    }
    let spent = (processorMilliseconds() - start) * 1e3 / Double(repetitions)
    print("\(relations) relations, \(name): \(format("%.2f", spent)) µs, result \(check)")
  }
  func remove(_ graph: inout RelationGraph, _ id: RelationID) throws { try graph.remove(id) }
  func degree(_ graph: RelationGraph) throws -> Int {
    try graph.degree(of: largest, .outgoing) + graph.degree(of: largest, .incoming)
  }
  try ask("one removed", 1_000, remove) { $0.relationCount }
  try ask("one removed, degree of the largest", 1_000, remove, degree)
  try ask("one removed, relations from a small node", some, remove) {
    $0.relations(from: other).count
  }
  try ask("one removed, hops", some, remove) { try $0.hops(from: other).histogram.count }
  try ask("one removed, shortest path", some, remove) {
    try $0.shortestPath(from: other, to: largest)?.count ?? 0
  }
  try ask("one removed, relations on a day", some, remove) { $0.on("2005-06-01").relationCount }
  try ask("one removed, hops on a day", some, remove) {
    try $0.on("2005-06-01").hops(from: other).histogram.count
  }
  try ask("one ended, degree of the largest", 1_000, { try $0.end($1, on: "2015-01-01") }, degree)
  try ask("one ended, relations on a day", some, { try $0.end($1, on: "2015-01-01") }) {
    $0.on("2005-06-01").relationCount
  }
  try ask(
    "one replaced, degree of the largest", 1_000,
    { graph, id in
      guard graph.relation(id, as: Flow<Kind0>.self) != nil else { return }
      try graph.update(id, to: Flow<Kind0>(weight: 2))
    }, degree)
  try ask(
    "one added, degree of the largest", 1_000,
    { graph, _ in graph.relate(Flow<Kind0>(weight: 1), from: largest, to: other) }, degree)
  try ask(
    "a node and its relation added, degree of the largest", 1_000,
    { graph, _ in graph.relate(Flow<Kind0>(weight: 1), from: largest, to: Place(id: 900)) }, degree)
  let unasked = try skewedGraph(relations, of: places)
  let start = processorMilliseconds()
  var copy = unasked
  try remove(&copy, unasked.relations.ids[7])
  let first = try degree(copy)
  let middle = processorMilliseconds()
  let second = try degree(unasked)
  let end = processorMilliseconds()
  print(
    "\(relations) relations, nothing asked before, one removed: \(format("%.1f", middle - start)) ms, "
      + "result \(first); then the graph itself: \(format("%.3f", end - middle)) ms, result \(second)"
  )
}

private func skewedGraph(_ relations: Int, of places: [Place]) throws -> RelationGraph {
  var random = SplitMix64(seed: 8)
  let origin: CalendarDate = "2000-01-01"
  let days = (0..<4_100).map { PartialDate(origin.adding(days: $0) ?? origin) }
  var graph = RelationGraph()
  let handles = graph.insert(contentsOf: places)
  for kind in flowKinds.prefix(8) {
    try kind.skewed(relations / 8, places.count, days, &random)(&graph, handles)
  }
  return graph
}

extension FlowKind {
  fileprivate static func skewed(
    _ count: Int, _ places: Int, _ days: [PartialDate], _ random: inout SplitMix64
  ) throws -> FlowAdder {
    try batch { batch in
      for _ in 0..<count {
        func place() -> Int {
          let share = Double(random.next() % 1_000_000) / 1_000_000
          return Int(share * share * Double(places))
        }
        let first = Int(random.next() % 3_650)
        let period = try Period(
          from: .date(days[first]), until: .date(days[first + 1 + Int(random.next() % 400)]))
        batch.append(Flow(weight: 1), from: place(), to: place(), during: period)
      }
    }
  }
}
