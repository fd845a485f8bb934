import TestSupport
import Testing
import Westphalia

@Suite("Structural balance over a view")
struct StructuralBalanceTests {
  /// A tie of either sign.
  struct Feeling: Relation {
    typealias Source = SovereignState
    typealias Target = SovereignState
    static let tie = Tie.symmetric
    let isFriendly: Bool
    var sign: Tie.Sign { isFriendly ? .positive : .negative }
  }

  private let states = [Realm.a, Realm.b, Realm.c, Realm.d, Realm.x]

  private func graph(_ ties: [(Int, Int, Bool)]) -> RelationGraph {
    RelationGraph {
      for (one, other, isFriendly) in ties {
        Statement(Feeling(isFriendly: isFriendly), from: states[one], to: states[other])
      }
    }
  }

  @Test("Two camps, friends within and enemies between, are balanced")
  func camps() throws {
    let graph = graph([(0, 1, true), (2, 3, true), (0, 2, false), (1, 3, false), (1, 2, false)])
    let balance = try graph.structuralBalance(opposites: .refused)
    #expect(balance.frustration.value == 0 && balance.easingFlips.isEmpty)
    #expect(
      balance.frustration.camps.groups.map { Set($0.map(\.name)) } == [
        ["Arcadia", "Borduria"], ["Carpathia", "Drusilia"],
      ])
    #expect(balance.triads.balancedShare == 1)
  }

  @Test("Each relation told to ease the frustration lowers it by one when its sign is flipped")
  func flips() throws {
    var random = SplitMix64(seed: 7)
    var told = 0
    for _ in 0..<40 {
      var ties: [(Int, Int, Bool)] = []
      for one in 0..<5 {
        for other in 0..<one where Int.random(in: 0..<4, using: &random) > 0 {
          ties.append((one, other, Bool.random(using: &random)))
        }
      }
      let balance = try graph(ties).structuralBalance(opposites: .refused)
      let index = try #require(balance.frustration.value)
      for flip in balance.easingFlips {
        var flipped = ties
        flipped[flip.id.number].2.toggle()
        let after = try graph(flipped).structuralBalance(opposites: .refused)
        #expect(after.frustration.value == index - 1)
        told += 1
      }
      #expect(balance.easingFlips.count == index)
    }
    #expect(told > 20)
  }

  @Test("Opposite signs between two nodes are the caller's to settle, and a date narrows the view")
  func opposites() throws {
    let graph = RelationGraph {
      Statement(Feeling(isFriendly: true), from: Realm.a, to: Realm.b).since("1900-01-01")
      Statement(Feeling(isFriendly: false), from: Realm.a, to: Realm.b).since("1910-01-01")
    }
    #expect(throws: QueryError.self) {
      try graph.structuralBalance(on: "1914-07-28", opposites: .refused)
    }
    #expect(
      try graph.structuralBalance(on: "1905-01-01", opposites: .refused).frustration.camps.count
        == 1)
    #expect(
      try graph.structuralBalance(on: "1914-07-28", opposites: .negativeWins)
        .frustration.camps.count == 2)
  }

  @Test("The camps are drawn, and what is frustrated is brought out")
  func drawn() throws {
    let balance = try graph([(0, 1, true), (1, 2, true), (0, 2, false)])
      .structuralBalance(opposites: .refused)
    #expect(balance.frustration.value == 1)
    let dot = balance.diagram(titled: "camps").dot.text
    #expect(dot.contains("camp 1"))
    #expect(dot.contains("frustrated"))
    #expect(balance.description.contains("++- 1"))
  }
}
