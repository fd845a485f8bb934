import Westphalia

// Calls that take more than a line.

func interpolated(
  _ change: (inout DOTEscapes.StringInterpolation) -> Void
) -> DOTEscapes {
  var text = DOTEscapes.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
  change(&text)
  return DOTEscapes(stringInterpolation: text)
}

/// A value with something of it changed.
func changed<T>(_ value: T, _ change: (inout T) -> Void) -> T {
  var value = value
  change(&value)
  return value
}

let start = PathPattern.from(SovereignState.self)
let step = start.along(ArmsSupply.self)
let group = start.either(ArmsSupply.self, MilitaryAid.self)

func matched(_ pattern: PathPattern<SovereignState, SovereignState>) throws -> [Any] {
  [try Extremes.graph.matches(pattern).all(), try Extremes.graph.shortestMatches(pattern).all()]
}

func batched(
  _ batch: RelationBatch<Threat>, _ values: inout ExtremeValues
) throws(GraphError) -> RelationGraph {
  var graph = Extremes.graph
  let states = values.list { $0.state() }
  try graph.relate(
    batch, from: states, to: states, evidence: [Evidence(values.source(), at: values.text())])
  return graph
}

func appended(_ values: inout ExtremeValues) throws(GraphError) -> RelationGraph {
  var graph = Extremes.graph
  var batch = RelationBatch<Threat>()
  for _ in 0..<3 {
    batch.append(
      Threat(values.text()), from: values.int(), to: values.int(), during: values.period())
  }
  let handles = graph.insert(contentsOf: values.list { $0.state() as any Actor })
  try graph.relate(
    batch, from: handles, to: handles, evidence: values.list { Evidence($0.source()) })
  return graph
}

func related(_ values: inout ExtremeValues) -> RelationGraph {
  var graph = Extremes.graph
  graph.relate(
    Threat(values.text()), from: values.state(), to: values.state(), during: values.period(),
    evidence: values.list { Evidence($0.source()) })
  return graph
}

func estimated(_ estimate: Double) throws(QueryError) -> WeightedPath? {
  try Extremes.graph.shortestPath(
    from: SovereignState.northKorea, to: SovereignState.ukraine, weight: .each,
    estimating: { _ in estimate })
}

/// Every question that takes a weight, with one that relations of a graph have.
func weighted(
  _ weight: @escaping (Double) -> RelationWeight
) -> (inout ExtremeValues) throws -> Any? {
  { values in
    let graph = Extremes.graph
    let (korea, ukraine) = (SovereignState.northKorea, SovereignState.ukraine)
    let rule = weight(values.double())
    let questions: [() throws -> Any?] = [
      { try graph.shortestPath(from: korea, to: ukraine, .both, weight: rule) },
      { try graph.shortestPaths(from: korea, to: ukraine, .both, weight: rule, limit: 3) },
      { try graph.tiedShortestPaths(from: korea, to: ukraine, .both, weight: rule) },
      { try graph.maximumFlow(from: korea, to: ukraine, .both, capacity: rule) },
      { try graph.ranking(by: .strength, .both, weight: rule) },
      { try graph.ranking(by: .pageRank(), .both, weight: rule) },
      { try graph.communities(by: .leiden(), weight: rule) },
    ]
    return try questions.map { question in
      do { return try question().map { "\($0)" } ?? "none" } catch let error as QueryError {
        return "\(error)"
      }
    }
  }
}

/// A promise under a condition that counts, held against an attack.
func conditional(_ values: inout ExtremeValues) -> AttackResponse {
  let treaty = Treaty(
    values.text(), name: values.text(), inForce: .always,
    promises: [
      TreatyPromise(
        .defense,
        conditions: [.adversaries(atLeast: values.int(), among: values.list { $0.state() })])
    ])
  return RelationGraph { treaty.binds(SovereignState.russia, .northKorea) }
    .response(to: Attack(by: values.state(), on: .russia, at: values.date()))
}

/// A diagram whose nodes and relations have styles of extreme widths and counts.
func styled(_ values: inout ExtremeValues) -> String {
  var node = NodeStyle(
    .box, fill: .rgb(UInt32(truncatingIfNeeded: values.int())), outline: values.any(),
    isRounded: values.flag(), isBold: values.flag(), outlines: values.int())
  node.outlines = values.int()
  var line = RelationStyle(
    values.text(), line: .black, text: .black, width: values.double(), end: values.any(),
    isDouble: values.flag())
  line.width = values.double()
  return Diagram(of: Extremes.graph).styling(SovereignState.self, as: node)
    .styling(ArmsSupply.self, as: line).dot.text + "\(node) \(line)"
}

/// The outcome of ballots, which are also read alone.
func counted(_ values: inout ExtremeValues) -> [Any] {
  let call = RollCall(
    values.list { RollCall.Ballot($0.state(), isPermanent: $0.flag(), $0.any() as Vote.Choice) },
    needed: values.int(), isProcedural: values.flag(), unknownMembers: values.int())
  return [call, call.outcome]
}

/// A draft that a council of odd numbers votes on.
func voted(_ values: inout ExtremeValues) -> CouncilDecision {
  let members = values.list { $0.state() }
  let vetoes: [Council.Vetoes] = [
    .ofNobody, .ofEveryMember, .ofPermanentMembers, .of(values.list { $0.state() }),
  ]
  let council = Council(
    UNBody(values.text(), name: values.text()), members: members, needed: values.int(),
    vetoes: vetoes[values.flag() ? 3 : 1])
  let draft = Draft(values.text(), voted: values.date(), in: council)
  return RelationGraph {
    for state in members.prefix(100) { state.votes(.yes, on: draft) }
  }.outcome(of: draft)
}
