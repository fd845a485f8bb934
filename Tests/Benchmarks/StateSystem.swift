import TestSupport
import TypedGraph

/// `benchmarks --state-system`: what a scenario asks for, at the size of the state system.
///
/// 250 states, 5,000 relations of 12 kinds over 50 years. Prints the median of the repetitions in
/// microseconds of process CPU time, and a figure that the result can be checked by.
func stateSystemWorkload() throws {
  let system = try StateSystem()
  let graph = system.graph
  let day: PartialDate = "1985-06-01"
  let kinds: [any Relation.Type] = [Flow<Kind0>.self, Flow<Kind1>.self, Flow<Kind2>.self]
  let (start, goal) = (Place(id: 3), Place(id: 77))
  graph.prepareForSearch()

  median("build from statements", 51) { system.stated().relationCount }
  median("build in batches, indexed both ways", 51) {
    let built = try? system.batched()
    built?.prepareForSearch()
    return built?.relationCount ?? 0
  }
  median("date slice: on(day)", 501) { graph.withoutKeptMasks.on(day).conditions.count }
  median("date slice as a graph, indexed", 501) {
    RelationGraph(graph.withoutKeptMasks.on(day)).relationCount
  }
  median("what-if copy with one change", 501) {
    graph.supposing { $0.relate(Flow<Kind5>(weight: 1), from: start, to: goal) }.relationCount
  }
  median("what-if copy, and the first search in it", 201) {
    let copy = graph.supposing { _ = $0.relate(Flow<Kind5>(weight: 1), from: start, to: goal) }
    return (try? copy.hops(from: start).histogram.count) ?? 0
  }
  let slice = graph.on(day)
  let removed = graph.relations.ids
  median("what-if copy without one relation, and the relations at its source", 1_001) {
    var copy = graph
    guard let entry = try? copy.remove(removed[17]) else { return -1 }
    return (try? copy.degree(of: entry.sourceNode, .outgoing)) ?? -1
  }
  median("what-if copy without one relation, and a search", 1_001) {
    var copy = graph
    _ = try? copy.remove(removed[17])
    return (try? copy.hops(from: start).histogram.count) ?? -1
  }
  median("what-if copy where one relation ended, and a date slice", 1_001) {
    var copy = graph
    try? copy.end(removed[17], on: "2019-01-01")
    return copy.on(day).conditions.count
  }
  median("breadth-first in a slice that is there", 501) {
    (try? slice.hops(from: start).histogram.count) ?? 0
  }
  median("filtered breadth-first: only(3 kinds).on(day).hops(from:)", 501) {
    (try? graph.withoutKeptMasks.only(kinds).on(day).hops(from: start).histogram.count) ?? 0
  }
  median("visits with the relations that found them", 201) {
    (try? slice.breadthFirst(from: start).all().reduce(0) { $0 + $1.depth }) ?? -1
  }
  median("shortest path in a slice", 501) {
    (try? slice.shortestPath(from: start, to: goal))?.count ?? -1
  }
  median("is it reachable, in a slice", 501) {
    (try? slice.isReachable(goal, from: start)) == true ? 1 : 0
  }
  median("reading 5,000 payloads in columns of 12 kinds", 501) {
    let (one, two) = (totaled(graph, Kind0.self), totaled(graph, Kind1.self))
    let (three, four) = (totaled(graph, Kind2.self), totaled(graph, Kind3.self))
    let (five, six) = (totaled(graph, Kind4.self), totaled(graph, Kind5.self))
    let (seven, eight) = (totaled(graph, Kind6.self), totaled(graph, Kind7.self))
    let (nine, ten) = (totaled(graph, Kind8.self), totaled(graph, Kind9.self))
    let (eleven, twelve) = (totaled(graph, Kind10.self), totaled(graph, Kind11.self))
    return Int(one + two + three + four + five + six + seven + eight + nine + ten + eleven + twelve)
  }
  median("reading 5,000 relations in lists of 12 kinds", 501) {
    let (one, two) = (listed(graph, Kind0.self), listed(graph, Kind1.self))
    let (three, four) = (listed(graph, Kind2.self), listed(graph, Kind3.self))
    let (five, six) = (listed(graph, Kind4.self), listed(graph, Kind5.self))
    let (seven, eight) = (listed(graph, Kind6.self), listed(graph, Kind7.self))
    let (nine, ten) = (listed(graph, Kind8.self), listed(graph, Kind9.self))
    let (eleven, twelve) = (listed(graph, Kind10.self), listed(graph, Kind11.self))
    return Int(one + two + three + four + five + six + seven + eight + nine + ten + eleven + twelve)
  }
  let alike = try system.ofOneKind()
  median("reading 5,000 payloads of one kind in a column", 501) {
    Int(totaled(alike, Kind0.self))
  }
  median("reading 5,000 relations of one kind in a list", 501) { Int(listed(alike, Kind0.self)) }
  let pattern = PathPattern.from(Place.self).along(Flow<Kind0>.self).repeated(1...3)
    .along(Flow<Kind1>.self)
  median("typed pattern of 2 to 4 steps from one state, all matches", 51) {
    (try? slice.matches(pattern, from: start).count()) ?? -1
  }
  median("typed pattern from everywhere, the first 1,000 matches", 51) {
    (try? slice.matches(pattern).prefix(1_000).count) ?? -1
  }
}

/// The weights of all relations of a kind, by a closure for each payload.
private func totaled<K: FlowKind>(_ graph: RelationGraph, _ kind: K.Type) -> Double {
  graph.column(of: Flow<K>.self) { $0.weight }.reduce(0, +)
}

/// The same, from the list of relations.
private func listed<K: FlowKind>(_ graph: RelationGraph, _ kind: K.Type) -> Double {
  graph.relations(of: Flow<K>.self).reduce(0) { $0 + $1.relation.weight }
}

/// An invented state system, the same every time.
private struct StateSystem {
  let statements: [any GraphStatement]
  let graph: RelationGraph
  private let adders: [FlowAdder]
  private let places = (0..<UInt32(250)).map(Place.init(id:))

  init() throws {
    var random = SplitMix64(seed: 1)
    var statements: [any GraphStatement] = []
    var adders: [FlowAdder] = []
    for kind in flowKinds.prefix(12) {
      let flows = kind.flows(kind.number < 8 ? 417 : 416, places, &random)
      adders.append(flows.batch)
      statements += flows.statements
    }
    self.adders = adders
    self.statements = statements
    graph = Self.stated(statements, of: places)
  }

  /// The graph built statement by statement.
  func stated() -> RelationGraph { Self.stated(statements, of: places) }

  private static func stated(_ statements: [any GraphStatement], of places: [Place])
    -> RelationGraph
  {
    RelationGraph {
      for place in places { place }
      statements
    }
  }

  /// A graph of as many relations of one kind.
  func ofOneKind() throws -> RelationGraph {
    var random = SplitMix64(seed: 2)
    return Self.stated(Kind0.flows(5_000, places, &random).statements, of: places)
  }

  /// The graph built a kind at a time.
  func batched() throws -> RelationGraph {
    var graph = RelationGraph()
    let handles = graph.insert(contentsOf: places)
    for add in adders { try add(&graph, handles) }
    return graph
  }
}

extension FlowKind {
  /// Some relations of this kind between random places, each for some days within fifty years.
  fileprivate static func flows(
    _ count: Int, _ places: [Place], _ random: inout SplitMix64
  ) -> (batch: FlowAdder, statements: [any GraphStatement]) {
    let origin: CalendarDate = "1970-01-01"
    var statements: [any GraphStatement] = []
    let adder = batch { batch in
      for _ in 0..<count {
        let (source, target) = (Int(random.next() % 250), Int(random.next() % 250))
        let first = Int(random.next() % 18_000)
        let end = min(first + 1 + Int(random.next() % 7_000), 18_262)
        let period = Period.since(PartialDate(origin.adding(days: first) ?? origin))
          .ending(.date(PartialDate(origin.adding(days: end) ?? origin)))
        let flow = Flow<Self>(weight: Double(random.next() % 100))
        batch.append(flow, from: source, to: target, during: period)
        statements.append(
          Statement(flow, from: places[source], to: places[target]).during(period))
      }
    }
    return (adder, statements)
  }
}

private func median(_ name: String, _ repetitions: Int, _ body: () -> Int) {
  var times: [Double] = []
  var check = body()
  for _ in 0..<repetitions {
    let start = processorMilliseconds()
    check = body()
    times.append((processorMilliseconds() - start) * 1e3)
  }
  times.sort()
  print("\(name): median \(format("%.1f", times[times.count / 2])) µs, result \(check)")
}
