import GraphKernel
import TestSupport
import Testing

@Suite("Paths that respect time")
struct TemporalGraphTests {
  /// Whether a path takes its edges at times at which they can be taken, one after the other.
  private func isValid(
    _ found: TimedPath<Numbered, Int>, _ sample: Sample, _ starts: [Int], _ ends: [Int],
    _ duration: Int,
    _ filter: TraversalFilter
  ) -> Bool {
    guard sample.isWalk(found.path, filter), found.days.count == found.path.count else {
      return false
    }
    for (step, edge) in found.path.relations.enumerated() {
      let time = found.days[step]
      if time < starts[Int(edge)] || time >= ends[Int(edge)] { return false }
      if step > 0, time < found.days[step - 1] + duration { return false }
    }
    return true
  }

  @Test("Arrivals, departures and fewest edges are those of all states of place and time")
  func oracle() throws {
    var generator = SplitMix64(seed: 81)
    for sample in Sample.corpus(seed: 82) {
      let filter = sample.randomFilter(&generator)
      let starts = (0..<sample.edgeCount).map { _ in Int.random(in: 0..<8, using: &generator) }
      let ends = starts.map { $0 + Int.random(in: 0..<4, using: &generator) }
      let duration = Int.random(in: 0...2, using: &generator)
      let temporal = try TemporalGraph(
        sample.graph(), starts: starts, ends: ends, duration: duration, filter)
      let source = sample.randomVertex(&generator)
      let target = sample.randomVertex(&generator)
      let begin = Int.random(in: 0...3, using: &generator)
      let deadline = Int.random(in: begin...14, using: &generator)
      // Breadth-first over states (vertex, time): waiting costs nothing, an edge costs one.
      let horizon = deadline + 1
      func hops(from start: UInt32, at time: Int) -> [[Int]] {
        var best = Array(
          repeating: Array(repeating: Int.max, count: horizon), count: sample.vertexCount)
        guard filter.vertices?[Int(start)] ?? true, time < horizon else { return best }
        best[Int(start)][time] = 0
        var isChanged = true
        while isChanged {
          isChanged = false
          for vertex in 0..<sample.vertexCount {
            for now in time..<horizon where best[vertex][now] < .max {
              if now + 1 < horizon, best[vertex][now] < best[vertex][now + 1] {
                best[vertex][now + 1] = best[vertex][now]
                isChanged = true
              }
              for entry in sample.entries(of: UInt32(vertex), filter) {
                let edge = Int(entry.edge)
                let then = now + duration
                guard now >= starts[edge], now < ends[edge], then < horizon,
                  best[vertex][now] + 1 < best[Int(entry.neighbor)][then]
                else { continue }
                best[Int(entry.neighbor)][then] = best[vertex][now] + 1
                isChanged = true
              }
            }
          }
        }
        return best
      }
      let states = hops(from: source, at: begin)
      let found = try temporal.earliestArrivals(from: source, at: begin, deadline: deadline)
      var checks = Checks()
      for vertex in 0..<sample.vertexCount {
        let arrival = states[vertex].firstIndex { $0 < .max }
        checks.expect(found.arrivals[vertex] == arrival, "earliestArrivals")
        let path = found.path(to: UInt32(vertex))
        checks.expect((path != nil) == (arrival != nil), "earliestArrivals, reached")
        if let path {
          checks.expect(
            isValid(path, sample, starts, ends, duration, filter)
              && (path.days.last.map { $0 + duration } ?? begin) == arrival,
            "earliestArrivals, path")
        }
      }
      let fewest = try temporal.fewestRelations(
        from: source, to: target, at: begin, deadline: deadline)
      let expectedHops = states[Int(target)].min() ?? .max
      checks.expect((fewest?.path.count ?? .max) == expectedHops, "fewestRelations, number")
      if let fewest {
        checks.expect(
          isValid(fewest, sample, starts, ends, duration, filter), "fewestRelations, path")
        let first = states[Int(target)].firstIndex { $0 == expectedHops }
        checks.expect(
          (fewest.days.last.map { $0 + duration } ?? begin) == first, "fewestRelations, arrival")
      }
      let departures = try temporal.latestDepartures(to: target, by: deadline, from: 0)
      for vertex in 0..<UInt32(sample.vertexCount) {
        let latest = (0..<horizon).last {
          (hops(from: vertex, at: $0)[Int(target)].min() ?? .max) < .max
        }
        checks.expect(departures[Int(vertex)] == latest, "latestDepartures")
      }
      guard checks.areRight else {
        Issue.record(
          "\(checks.failed): \(sample) \(starts) \(ends) \(duration) \(filter) \(source) \(target) \(begin) \(deadline)"
        )
        return
      }
    }
  }

  @Test("What is a path in every snapshot need not be one in time")
  func order() throws {
    let graph = try IndexedGraph(vertexCount: 3, sources: [0, 1], targets: [1, 2])
    let backward = try TemporalGraph(graph, starts: [5, 3], ends: [6, 4])
    #expect(try backward.earliestArrivals(from: 0, at: 0).arrivals == [0, 5, nil])
    #expect(try backward.fewestRelations(from: 0, to: 2, at: 0) == nil)
    let same = try TemporalGraph(graph, starts: [5, 5], ends: [6, 6])
    #expect(try same.earliestArrivals(from: 0, at: 0).arrivals[2] == 5)
    let strict = try TemporalGraph(graph, starts: [5, 5], ends: [6, 6], duration: 1)
    #expect(try strict.earliestArrivals(from: 0, at: 0).arrivals[2] == nil)
    let reason = "is -1; time does not run back"
    #expect(throws: KernelError.invalidParameter(name: "duration", reason: reason)) {
      try TemporalGraph(graph, starts: [5, 5], ends: [6, 6], duration: -1)
    }
    let extreme = try TemporalGraph(
      graph, starts: [.min, .min], ends: [.max, .max], duration: .max)
    #expect(try extreme.earliestArrivals(from: 0, at: .max).arrivals[1] == nil)
    #expect(try extreme.latestDepartures(to: 2, by: .min)[0] == nil)
  }
}
