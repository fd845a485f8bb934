import Foundation

// benchmarks FILE.sgb WORKLOADS REPS BUDGET_MS: one JSON line for each workload and variant.
// benchmarks scenarios: one line for the response and the scenario of Docs/Scenarios.md.
// benchmarks --state-system: what a scenario asks for, at the size of the state system.
// benchmarks --scenario-events: an event among 50,000 supplies, and a response over 1,200 parties.
// benchmarks --what-if: a copy with one change and the first question, of 100,000 to ten million relations.
// benchmarks --memory: what ten million relations take.
// benchmarks --json: a million relations to a JSON document and back.
// benchmarks --end-to-end EVENTS.csv STATES.csv E1,E2,… [REPS] [BUDGET_MS]: from a table of events to answers.
let arguments = CommandLine.arguments
let wholes: [String: () throws -> Void] = [
  "scenarios": scenarioWorkload, "--state-system": stateSystemWorkload,
  "--scenario-events": scenarioEventWorkload, "--memory": memoryWorkload,
  "--json": graphFileWorkload,
  "--what-if": {
    for count in [5_000, 100_000, 1_000_000, 10_000_000] { try whatIfWorkload(count) }
  },
]
if arguments.count == 2, let whole = wholes[arguments[1]] {
  do {
    try whole()
    exit(0)
  } catch {
    FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
    exit(1)
  }
}
if arguments.count > 1, arguments[1] == "--end-to-end" {
  do {
    try endToEndWorkload(Array(arguments.dropFirst(2)))
    exit(0)
  } catch {
    FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
    exit(1)
  }
}
guard arguments.count >= 3 else {
  FileHandle.standardError.write(
    Data(
      "usage: benchmarks FILE.sgb W1,W2,… [REPS] [BUDGET_MS] | scenarios | --state-system | --scenario-events | --what-if | --memory | --json | --end-to-end EVENTS.csv STATES.csv E1,…\n"
        .utf8))
  exit(2)
}

do {
  let input = try BenchmarkInput(path: arguments[1])
  let bench = Bench(
    input: input, workloads: Set(arguments[2].split(separator: ",").map(String.init)),
    repetitions: arguments.count > 3 ? Int(arguments[3]) ?? 5 : 5,
    budget: arguments.count > 4 ? Double(arguments[4]) ?? 20_000 : 20_000)
  // Each workload has a file; those above the kernel take their place in this list.
  let workloads: [@Sendable (Bench) throws -> Void] = [
    buildWorkload, breadthFirstWorkload, dijkstraWorkload, strongComponentsWorkload,
    pageRankWorkload, betweennessWorkload, simplePathsWorkload, signedTriadsWorkload,
    maximumFlowWorkload, communitiesWorkload, typedBuildWorkload, filteredSearchWorkload,
    timeSliceWorkload, writeDOTWorkload, readDOTWorkload,
  ]
  for workload in workloads { try workload(bench) }
} catch {
  FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
  exit(1)
}
