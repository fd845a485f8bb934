import Foundation
import GraphKernel

/// Runs workloads and prints how long they took.
struct Bench: Sendable {
  let input: BenchmarkInput
  let workloads: Set<String>
  let repetitions: Int
  let budget: Double

  func wants(_ workload: String) -> Bool { workloads.contains(workload) }

  /// The graph of the input, all edges of one kind, with the sides that the workload's query asks for.
  func graph(sides: IndexedGraph.Sides = .both) throws -> IndexedGraph {
    try IndexedGraph(
      vertexCount: input.vertexCount, sources: input.sources, targets: input.targets,
      symmetricKinds: input.isUndirected ? [0] : [], sides: sides)
  }

  /// Runs a body once to warm up and then until repetitions or budget end.
  ///
  /// The text to compare with other programs is made from the last answer, untimed.
  func run<Answer>(
    _ workload: String, _ variant: String, _ body: () throws -> Answer,
    check: (Answer) -> String
  ) throws {
    resetPeakMemory()
    let base = statusKilobytes("VmRSS:")
    var walls: [Double] = []
    var processors: [Double] = []
    func once() throws -> (answer: Answer, wall: Double, processor: Double) {
      let (processor, wall) = (processorMilliseconds(), wallMilliseconds())
      let answer = try body()
      return (answer, wallMilliseconds() - wall, processorMilliseconds() - processor)
    }
    let first = try once()
    var text = check(first.answer)
    var spent = first.wall
    if first.wall > budget {
      walls.append(first.wall)
      processors.append(first.processor)
    } else {
      while walls.count < repetitions, walls.isEmpty || spent + first.wall <= budget {
        let next = try once()
        text = check(next.answer)
        walls.append(next.wall)
        processors.append(next.processor)
        spent += next.wall
      }
    }
    let sorted = walls.sorted()
    func list(_ values: [Double]) -> String {
      "[" + values.map { format("%.4f", $0) }.joined(separator: ",") + "]"
    }
    print(
      "{\"peer\":\"westphalia\",\"version\":\"0\",\"flags\":\"swift -O\","
        + "\"workload\":\"\(workload)\",\"variant\":\"\(variant)\",\"graph\":\"\(input.name)\","
        + "\"n\":\(input.vertexCount),\"m\":\(input.edgeCount),"
        + "\"first_ms\":\(format("%.4f", first.wall)),\"ms\":\(list(walls)),"
        + "\"cpu_ms\":\(list(processors)),"
        + "\"median_ms\":\(format("%.4f", sorted[sorted.count / 2])),"
        + "\"base_rss_kb\":\(base),\"peak_rss_kb\":\(statusKilobytes("VmHWM:")),"
        + "\"check\":\"\(text)\"}")
    fflush(nil)
  }
}

/// Sets the mark of the most memory that was resident to what is resident now.
func resetPeakMemory() {
  guard let file = fopen("/proc/self/clear_refs", "w") else { return }
  fputs("5", file)
  fclose(file)
}

/// Milliseconds of processor time that the process took so far.
func processorMilliseconds() -> Double { milliseconds(CLOCK_PROCESS_CPUTIME_ID) }

/// Milliseconds on a clock that only goes forward.
func wallMilliseconds() -> Double { milliseconds(CLOCK_MONOTONIC) }

private func milliseconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// A figure of the process's memory in kilobytes, by its name in the status file of the kernel.
func statusKilobytes(_ key: String) -> Int {
  guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
    return 0
  }
  let line = text.split(separator: "\n").first { $0.hasPrefix(key) }
  return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
}

/// A number as the C programs print it.
func format(_ pattern: String, _ value: Double) -> String { String(format: pattern, value) }
