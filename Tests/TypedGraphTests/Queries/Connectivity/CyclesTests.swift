import Testing
import TypedGraph

@Suite("Cycles and topological order")
struct CyclesTests {
  @Test("Cycles are those that recursion finds, each once", arguments: 0..<60)
  func cycles(seed: Int) throws {
    let sample = QuerySample(seed: seed, relations: 9)
    for direction in [RelationDirection.outgoing, .both] {
      let cycles = try sample.view.cycles(direction).all()
      #expect(Set(cycles.map(\.ids)) == sample.model.cycles(direction))
      #expect(Set(cycles.map(\.ids)).count == cycles.count)
      #expect(cycles.allSatisfy { $0.isChain && NodeKey($0.start) == NodeKey($0.end) })
      #expect(
        try sample.view.cycles(direction, maximumLength: 2).all().map(\.ids)
          == cycles.map(\.ids).filter { $0.count <= 2 })
    }
    let basis = try sample.view.cycleBasis()
    #expect(
      basis.count
        == sample.model.relations.count - sample.model.nodes.count + sample.model.partCount)
    #expect(basis.allSatisfy { $0.isChain && NodeKey($0.start) == NodeKey($0.end) })
  }

  @Test("An order leads every relation forward, or a cycle is named", arguments: 0..<60)
  func order(seed: Int) throws {
    let sample = QuerySample(
      seed: seed, relations: 2 + seed % 8, kinds: [Mention.self, Loan.self, Ballot.self])
    let isCyclic = !sample.model.cycles(.outgoing).isEmpty
    do throws(QueryError) {
      let order = try sample.view.topologicalOrder().map { NodeKey($0) }
      #expect(!isCyclic && Set(order) == Set(sample.keys) && order.count == sample.keys.count)
      for relation in sample.model.relations {
        #expect(
          (order.firstIndex(of: relation.source) ?? 0)
            < (order.firstIndex(of: relation.target) ?? 0))
      }
    } catch {
      guard case .cyclic(let cycle) = error else { throw error }
      #expect(isCyclic && cycle.isChain && NodeKey(cycle.start) == NodeKey(cycle.end))
      #expect(cycle.count > 0 && "\(error)".contains("strongly connected components"))
    }
  }
}
