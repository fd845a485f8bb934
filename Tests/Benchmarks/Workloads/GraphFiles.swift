import TestSupport
import WestphaliaData

/// `benchmarks --json`: a million relations to a JSON document and back, of six kinds with period and evidence, then
/// events alone.
///
/// Prints milliseconds of process CPU time and the most memory that the process has taken.
func graphFileWorkload() throws {
  let count = 1_000_000
  for (name, make) in [
    ("six kinds with period and evidence", mixedGraph), ("events", eventGraph),
  ] as [(String, (Int) throws -> RelationGraph)] {
    let graph = try make(count)
    var start = processorMilliseconds()
    let bytes = try graph.jsonBytes()
    let written = processorMilliseconds() - start
    start = processorMilliseconds()
    let read = try RelationGraph(json: bytes)
    let taken = processorMilliseconds() - start
    print(
      "\(count) relations, \(name): written in \(format("%.0f", written)) ms, read in "
        + "\(format("%.0f", taken)) ms, \(bytes.count / 1_000_000) MB, equal \(read == graph), "
        + "at most \(statusKilobytes("VmHWM:") / 1_024) MB")
  }
}

/// What is drawn from a seed: pairs of states, days and numbers.
private struct Draw {
  private var random = SplitMix64(seed: 1914)
  private let states = Array(SovereignState.all.prefix(200))

  mutating func number(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
  mutating func state() -> SovereignState { states[number(states.count)] }
  mutating func weapon() -> Weapon { Weapon.all[number(Weapon.all.count)] }

  mutating func date() throws -> PartialDate {
    try PartialDate(year: 1950 + number(70), month: 1 + number(12), day: 1 + number(28))
  }
}

private func eventGraph(_ count: Int) throws -> RelationGraph {
  var (graph, draw) = (RelationGraph(), Draw())
  for _ in 0..<count {
    let report = EventReport(
      .consultation, code: "040", goldstein: Double(draw.number(200) - 100) / 10,
      mentions: draw.number(50))
    graph.relate(report, from: draw.state(), to: draw.state(), during: .on(try draw.date()))
  }
  return graph
}

private func mixedGraph(_ count: Int) throws -> RelationGraph {
  let source = EvidenceSource(
    "article", title: "an article", url: "https://example.org/a", published: "2024-06")
  var (graph, draw) = (RelationGraph(), Draw())
  for number in 0..<count {
    let (one, other, date) = (draw.state(), draw.state(), try draw.date())
    let evidence = [Evidence(source, at: "p. \(draw.number(1_000))")]
    switch number % 6 {
    case 0:
      graph.relate(
        ArmsSupply(draw.weapon(), number: draw.number(100)), from: one, to: other,
        during: .since(date), evidence: evidence)
    case 1:
      graph.relate(FoodSupply(), from: one, to: other, during: .on(date), evidence: evidence)
    case 2: graph.relate(Visit(), from: one, to: other, during: .on(date), evidence: evidence)
    case 3:
      graph.relate(
        Sanction([.trade]), from: one, to: other, during: .since(date), evidence: evidence)
    case 4:
      graph.relate(
        MilitarizedDispute(.use), from: one, to: other, during: .throughout(date),
        evidence: evidence)
    default:
      graph.relate(
        EventReport(.consultation, mentions: draw.number(50)), from: one, to: other,
        during: .on(date), evidence: evidence)
    }
  }
  return graph
}
