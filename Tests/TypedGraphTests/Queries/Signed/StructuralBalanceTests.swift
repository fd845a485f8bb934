import TestSupport
import Testing
import TypedGraph

@Suite("Structural balance over a view")
struct StructuralBalanceTests {
  /// A tie of either sign.
  struct Feeling: Relation {
    typealias Source = Town
    typealias Target = Town
    static let tie = Tie.symmetric
    let isFriendly: Bool
    var sign: Tie.Sign { isFriendly ? .positive : .negative }
  }

  private let towns = (0..<5).map { Town(id: $0) }

  private func graph(_ ties: [(Int, Int, Bool)]) -> RelationGraph {
    RelationGraph {
      for (one, other, isFriendly) in ties {
        Statement(Feeling(isFriendly: isFriendly), from: towns[one], to: towns[other])
      }
    }
  }

  @Test("Two camps, friends within and enemies between, are balanced")
  func camps() throws {
    let graph = graph([(0, 1, true), (2, 3, true), (0, 2, false), (1, 3, false), (1, 2, false)])
    let balance = try graph.structuralBalance(opposites: .refused)
    #expect(balance.frustration.value == 0 && balance.flipsLoweringFrustration.isEmpty)
    #expect(
      balance.frustration.camps.groups.map { $0.map { NodeKey($0).description } } == [
        ["Town(0)", "Town(1)"], ["Town(2)", "Town(3)"],
      ])
    #expect(balance.triads.balancedShare == 1)
  }

  @Test("Each flip said to lower the frustration lowers it by one")
  func flips() throws {
    var random = SplitMix64(seed: 7)
    var tried = 0
    for _ in 0..<40 {
      var ties: [(Int, Int, Bool)] = []
      for one in 0..<5 {
        for other in 0..<one where Int.random(in: 0..<4, using: &random) > 0 {
          ties.append((one, other, Bool.random(using: &random)))
        }
      }
      let balance = try graph(ties).structuralBalance(opposites: .refused)
      let index = try #require(balance.frustration.value)
      for flip in balance.flipsLoweringFrustration {
        var flipped = ties
        flipped[flip.id.number].2.toggle()
        let after = try graph(flipped).structuralBalance(opposites: .refused)
        #expect(after.frustration.value == index - 1)
        tried += 1
      }
      #expect(balance.flipsLoweringFrustration.count == index)
    }
    #expect(tried > 20)
  }

  @Test("Opposite signs between two nodes are the caller's to settle, and a date narrows the view")
  func opposites() throws {
    let graph = RelationGraph {
      Statement(Feeling(isFriendly: true), from: Town(id: 0), to: Town(id: 1)).since("1900-01-01")
      Statement(Feeling(isFriendly: false), from: Town(id: 0), to: Town(id: 1)).since("1910-01-01")
    }
    let feelings = graph.relations
    #expect(throws: QueryError.oppositeSigns(positive: feelings[0], negative: feelings[1])) {
      try graph.structuralBalance(on: "1914-07-28", opposites: .refused)
    }
    #expect(
      try graph.structuralBalance(on: "1905-01-01", opposites: .refused).frustration.camps.count
        == 1)
    #expect(
      try graph.structuralBalance(on: "1914-07-28", opposites: .negativeWins)
        .frustration.camps.count == 2)
  }
}
