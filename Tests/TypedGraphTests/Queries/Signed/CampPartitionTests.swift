import TestSupport
import Testing
import TypedGraph

@Suite("The best camps of a view")
struct CampPartitionTests {
  private typealias Feeling = StructuralBalanceTests.Feeling

  private let towns = (0..<4).map { Town(id: $0) }

  private func graph(_ ties: [(Int, Int, Bool)]) -> RelationGraph {
    RelationGraph {
      for (one, other, isFriendly) in ties {
        Statement(Feeling(isFriendly: isFriendly), from: towns[one], to: towns[other])
      }
    }
  }

  private func names(_ camps: CampPartition) -> [[String]] {
    camps.camps.groups.map { $0.map { NodeKey($0).description } }
  }

  @Test("Three rivals need three camps; in two of them one relation stands against the camps")
  func rivals() throws {
    let graph = graph([(0, 1, false), (1, 2, false), (0, 2, false)])
    let three = try graph.campPartition(into: 3)
    #expect(three.value == 0 && three.frustrated.isEmpty)
    #expect(names(three) == [["Town(0)"], ["Town(1)"], ["Town(2)"]])
    let two = try graph.campPartition(into: 2)
    #expect(two.value == 0.5 && two.negativeWithin == 1 && two.positiveBetween == 0)
    #expect(two.frustrated.count == 1 && two.camps.count == 2)
    let one = try graph.campPartition(into: 1, alpha: 1)
    #expect(one.value == 3 && names(one) == [["Town(0)", "Town(1)", "Town(2)"]])
  }

  @Test("What an error of each sort costs decides which is made")
  func weights() throws {
    let path = graph([(0, 1, true), (1, 2, true), (0, 2, false)])
    let together = try path.campPartition(into: 3, alpha: 0.2)
    #expect(together.cost == 0.2 && together.camps.count == 1)
    let apart = try path.campPartition(into: 3, alpha: 0.9)
    #expect(apart.positiveBetween == 1 && apart.negativeWithin == 0 && apart.camps.count == 2)
  }

  @Test("Parallel relations count each, and opposite signs are refused until a rule is chosen")
  func parallel() throws {
    let twice = graph([(0, 1, false), (0, 1, false), (1, 2, true), (0, 2, true)])
    let found = try twice.campPartition(into: 2)
    #expect(found.value == 0.5 && found.positiveBetween == 1)
    let mixed = graph([(0, 1, true), (0, 1, false)])
    let relations = mixed.relations
    #expect(throws: QueryError.oppositeSigns(positive: relations[0], negative: relations[1])) {
      try mixed.campPartition(into: 2)
    }
    #expect(try mixed.campPartition(into: 2, opposites: .negativeWins).value == 0)
  }

  @Test("Fewer camps than one, and weights outside 0 to 1, are errors that name the parameter")
  func parameters() throws {
    let graph = graph([(0, 1, false)])
    #expect(throws: QueryError.invalidParameter(name: "camps", reason: "must be above zero")) {
      try graph.campPartition(into: 0)
    }
    #expect(
      throws: QueryError.invalidParameter(name: "alpha", reason: "must lie between 0 and 1")
    ) { try graph.campPartition(into: 2, alpha: .nan) }
  }
}
