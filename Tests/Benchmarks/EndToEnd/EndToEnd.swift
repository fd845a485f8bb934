import Foundation
import TypedGraph
import WestphaliaData

/// `benchmarks --end-to-end EVENTS.csv STATES.csv WORKLOADS [REPS] [BUDGET_MS]`: from a table of events to answers.
///
/// One JSON line for each workload, as the programs of other libraries print it that do the same work.
func endToEndWorkload(_ arguments: [String]) throws {
  guard arguments.count >= 3 else { throw EndToEnd.Usage() }
  let run = try EndToEnd(
    events: arguments[0], states: arguments[1],
    repetitions: arguments.count > 3 ? Int(arguments[3]) ?? 5 : 5,
    budget: arguments.count > 4 ? Double(arguments[4]) ?? 20_000 : 20_000)
  for workload in arguments[2].split(separator: ",") { try run.measure(String(workload)) }
}

/// The table of events, loaded, and what is asked of it.
final class EndToEnd {
  struct Usage: Error, CustomStringConvertible {
    let description = "usage: --end-to-end EVENTS.csv STATES.csv E1,E2,… [REPS] [BUDGET_MS]"
  }

  let events: String
  let countries: [Country]
  let repetitions: Int
  let budget: Double
  private let reader: EventReader
  var graph = RelationGraph()

  init(events: String, states: String, repetitions: Int, budget: Double) throws {
    self.events = events
    self.repetitions = repetitions
    self.budget = budget
    let text = try String(contentsOfFile: states, encoding: .utf8)
    countries = text.split(separator: "\n").dropFirst().map { line in
      let parts = line.split(separator: ",", maxSplits: 1)
      return Country(id: String(parts[0]), name: String(parts[1]))
    }
    reader = EventReader(countries)
    graph = try load()
  }

  /// The graph of the table.
  func load() throws -> RelationGraph {
    let batch = try reader.events(in: events)
    var graph = RelationGraph()
    let places = graph.insert(contentsOf: countries)
    try graph.relate(batch, from: places, to: places)
    return graph
  }

  func measure(_ workload: String) throws {
    switch workload {
    case "E1":
      graph = RelationGraph()
      try run("E1", "own reader, RelationBatch") { _ in
        self.graph = RelationGraph()
        self.graph = try self.load()
        let mentions = self.graph.column(of: Event.self) { Int($0.mentions) }.reduce(0, +)
        return Finding("rows=\(self.graph.relationCount) mentions=\(mentions)")
      }
      graph = RelationGraph()
      try run("E1", "DelimitedTable, with its report") { _ in
        self.graph = RelationGraph()
        let (table, report) = try self.tabled()
        self.graph = table
        let mentions = self.graph.column(of: Event.self) { Int($0.mentions) }.reduce(0, +)
        precondition(report.read == self.graph.relationCount && report.refused == 0)
        return Finding("rows=\(self.graph.relationCount) mentions=\(mentions)")
      }
    case "E2": try run("E2", "dyads(by: .month, summing:)") { try self.dyadMonths($0) }
    case "E3": try run("E3", "filter") { self.gravest($0) }
    case "E4":
      try run("E4", "120 slices: on(month), dyadCount") { try self.slices($0) }
      try run("E4", "dyads(by: .month)") { try self.groupedSlices($0) }
    case "E5": try run("E5", "120 slices: ranking(by: .pageRank())") { try self.leaders($0) }
    case "E6":
      try run("E6", "matchCount, kinds known from data") { try self.paths($0) }
      let typed = try typedGraph()
      try run("E6", "matchCount, a type for each kind") { _ in try self.typedPaths(typed) }
    case "E7":
      try run("E7S", "two tables") { try self.saveTables($0) }
      try run("E7L", "two tables, with their reports") { _ in try self.readTables() }
      try run("E7S", "JSON document") { try self.saveDocument($0) }
      try run("E7L", "JSON document") { _ in try self.readDocument() }
    case "E8":
      let few = try clocked { _ = try self.whatIf(self.graph, 20) } * 50 > budget
      try run("E8", "copy, remove, degree", scaled: few ? 50 : 1) {
        try self.whatIf($0, few ? 20 : 1_000)
      }
    default: throw Usage()
    }
  }
}

/// What a workload found.
struct Finding {
  let check: String
  var value: Double?

  init(_ check: String, value: Double? = nil) {
    self.check = check
    self.value = value
  }
}

extension EndToEnd {
  private func clocked(_ body: () throws -> Void) rethrows -> Double {
    let start = wallMilliseconds()
    try body()
    return wallMilliseconds() - start
  }

  /// Runs a workload once to warm up, then until repetitions or budget end, and prints its line.
  private func run(
    _ workload: String, _ variant: String, scaled: Double = 1,
    _ body: (RelationGraph) throws -> Finding
  ) throws {
    resetPeakMemory()
    let base = statusKilobytes("VmRSS:")
    var (walls, processors): ([Double], [Double]) = ([], [])
    var found = Finding("")
    repeat {
      let (processor, wall) = (processorMilliseconds(), wallMilliseconds())
      found = try body(graph)
      walls.append((wallMilliseconds() - wall) * scaled)
      processors.append((processorMilliseconds() - processor) * scaled)
      if walls.count > repetitions || walls[0] / scaled > budget { break }
    } while walls.count < 2 || (walls.reduce(0, +) + walls[0]) / scaled <= budget
    // The first run is the warm-up.
    let first = min(1, walls.count - 1)
    let timed = walls[first...].sorted()
    func list(_ values: some Sequence<Double>) -> String {
      "[" + values.map { format("%.4f", $0) }.joined(separator: ",") + "]"
    }
    let name = URL(fileURLWithPath: events).deletingPathExtension().lastPathComponent
    print(
      "{\"peer\":\"westphalia\",\"version\":\"0\",\"flags\":\"swift -O\","
        + "\"workload\":\"\(workload)\",\"variant\":\"\(variant)\",\"graph\":\"\(name)\","
        + "\"n\":\(countries.count),\"m\":\(graph.relationCount),"
        + "\"first_ms\":\(format("%.4f", walls[0])),\"ms\":\(list(walls[first...])),"
        + "\"cpu_ms\":\(list(processors[first...])),"
        + "\"median_ms\":\(format("%.4f", timed[timed.count / 2])),"
        + "\"base_rss_kb\":\(base),\"peak_rss_kb\":\(statusKilobytes("VmHWM:")),"
        + "\"scaled\":\(Int(scaled)),"
        + (found.value.map { "\"value\":\(format("%.6f", $0))," } ?? "")
        + "\"check\":\"\(found.check)\"}")
    fflush(nil)
  }
}
