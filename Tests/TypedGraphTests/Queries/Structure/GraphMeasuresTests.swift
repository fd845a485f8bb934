import Testing
import TypedGraph

@Suite("Measures of a whole graph")
struct GraphMeasuresTests {
  private func joined(_ model: ModelGraph, _ one: NodeKey, _ other: NodeKey) -> Bool {
    one != other && !model.between(one, other, .both).isEmpty
  }

  @Test("Density, reciprocity, transitivity and assortativity by counting pairs", arguments: 0..<40)
  func measures(seed: Int) throws {
    let sample = QuerySample(seed: seed)
    let (view, model, keys) = (sample.view, sample.model, sample.keys)
    let pairs = keys.flatMap { one in keys.filter { $0 != one }.map { (one, $0) } }
    func share(_ part: Int, _ whole: Int) -> Double? {
      whole == 0 ? nil : Double(part) / Double(whole)
    }
    let there = pairs.filter { !model.between($0, $1, .outgoing).isEmpty }
    let both = there.filter { !model.between($1, $0, .outgoing).isEmpty }
    let ties = pairs.filter { joined(model, $0, $1) }
    #expect(try view.density() == share(there.count, pairs.count))
    #expect(try view.density(.both) == share(ties.count, pairs.count))
    #expect(try view.reciprocity() == share(both.count, there.count))
    let wedges = ties.flatMap { tie in
      keys.filter { joined(model, tie.1, $0) && $0 != tie.0 }.map { (tie.0, $0) }
    }
    let closed = wedges.filter { joined(model, $0, $1) }
    #expect(try view.transitivity() == share(closed.count, wedges.count))
    let degree = { (key: NodeKey) in Double(keys.filter { joined(model, key, $0) }.count) }
    let ends = ties.map { (degree($0), degree($1)) }
    let count = Double(ends.count)
    let mean = ends.map(\.0).reduce(0, +) / count
    let variance = ends.map { ($0.0 - mean) * ($0.0 - mean) }.reduce(0, +)
    let covariance = ends.map { ($0.0 - mean) * ($0.1 - mean) }.reduce(0, +)
    guard count > 0, variance > 1e-9 else {
      #expect(try view.degreeAssortativity() == nil)
      return
    }
    #expect(abs((try view.degreeAssortativity() ?? 9) - covariance / variance) < 1e-9)
  }

  @Test("A cancelled task gets no measure")
  func cancelled() async {
    var graph = RelationGraph()
    for id in 0..<5_000 {
      graph.relate(Mention(words: ""), from: Town(id: id), to: Town(id: id + 1))
    }
    let world = graph
    let asked = Task.detached { () -> [QueryError?] in
      while !Task.isCancelled { await Task.yield() }
      func error(_ question: () throws(QueryError) -> Double?) -> QueryError? {
        do throws(QueryError) {
          _ = try question()
          return nil
        } catch {
          return error
        }
      }
      return [
        error { () throws(QueryError) in try world.density() },
        error { () throws(QueryError) in try world.reciprocity() },
        error { () throws(QueryError) in try world.transitivity() },
        error { () throws(QueryError) in try world.degreeAssortativity() },
      ]
    }
    asked.cancel()
    #expect(
      await asked.value.map { "\($0.map { "\($0)" } ?? "none")" }
        == Array(repeating: QueryError.cancelled.description, count: 4))
  }
}
