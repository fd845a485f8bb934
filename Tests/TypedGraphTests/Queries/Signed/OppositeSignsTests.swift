import TestSupport
import Testing
import TypedGraph

@Suite("Signed questions, by each rule for opposite signs")
struct OppositeSignsTests {
  private struct Tie {
    let one: NodeKey
    let other: NodeKey
    let isNegative: Bool
    let relations: [Int]
  }

  /// The signed ties by a rule; nil where opposite signs are refused.
  private func ties(_ model: ModelGraph, _ rule: OppositeSigns) -> [Tie]? {
    var ties: [Tie] = []
    let keys = model.nodes.map { NodeKey($0) }
    for (place, one) in keys.enumerated() {
      for other in keys[(place + 1)...] {
        let signed = model.between(one, other, .both).compactMap { model.relation($0) }
          .filter { $0.payload.sign != .neutral }
        let negative = signed.filter { $0.payload.sign == .negative }.count
        let positive = signed.count - negative
        guard !signed.isEmpty else { continue }
        if negative > 0, positive > 0 {
          if rule == .refused { return nil }
          if rule == .majority, negative == positive { continue }
        }
        let isNegative =
          switch rule {
          case .majority, .refused: negative > positive
          case .negativeWins: negative > 0
          case .positiveWins: positive == 0
          }
        let wanted: TypedGraph.Tie.Sign = isNegative ? .negative : .positive
        ties.append(
          Tie(
            one: one, other: other, isNegative: isNegative,
            relations: signed.filter { $0.payload.sign == wanted }.map(\.id)))
      }
    }
    return ties
  }

  private func isNegative(_ ties: [Tie], _ one: NodeKey, _ other: NodeKey) -> Bool? {
    ties.first { ($0.one, $0.other) == (one, other) || ($0.one, $0.other) == (other, one) }?
      .isNegative
  }

  @Test(
    "Triads, balance, camps and frustration by trying everything", arguments: 0..<60,
    OppositeSigns.allCases)
  func oracle(seed: Int, rule: OppositeSigns) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var graph = RelationGraph()
    var model = ModelGraph()
    for _ in 0..<(4 + generator.below(9)) {
      let tie = SignedTie(value: [-1, 1, 1, -1, 0][generator.below(5)])
      let (one, other) = (Town(id: generator.below(5)), Town(id: generator.below(5)))
      graph.relate(tie, from: one, to: other)
      model.relate(tie, one, other, .always, [])
    }
    guard let ties = ties(model, rule) else {
      let error = #expect(throws: QueryError.self) { try graph.signedTriads() }
      guard case .oppositeSigns(let positive, let negative) = error else {
        throw error ?? .cancelled
      }
      #expect(positive.anyRelation.sign == .positive && negative.anyRelation.sign == .negative)
      #expect(error.map { "\($0)" }?.contains("opposites: .majority") == true)
      return
    }
    let keys = model.nodes.map { NodeKey($0) }
    var counts = [0, 0, 0, 0]
    for (a, one) in keys.enumerated() {
      for (b, two) in keys.enumerated() where b > a {
        for three in keys[(b + 1)...] {
          let signs = [
            isNegative(ties, one, two), isNegative(ties, two, three), isNegative(ties, one, three),
          ]
          let known = signs.compactMap(\.self)
          if known.count == 3 { counts[known.filter(\.self).count] += 1 }
        }
      }
    }
    let census = try graph.signedTriads(opposites: rule)
    #expect(
      [census.allPositive, census.oneNegative, census.twoNegative, census.allNegative] == counts)
    let all = counts.reduce(0, +)
    #expect(census.balancedShare == (all == 0 ? nil : Double(counts[0] + counts[2]) / Double(all)))

    func frustrated(_ camps: (NodeKey) -> Int) -> [Int] {
      ties.filter { (camps($0.one) == camps($0.other)) == $0.isNegative }.flatMap(\.relations)
        .sorted()
    }
    func place(_ key: NodeKey) -> Int { keys.firstIndex(of: key) ?? 0 }
    let least = (0..<(1 << keys.count)).map { set in
      frustrated { set >> place($0) & 1 }.count
    }.min()
    let index = try graph.frustration(opposites: rule)
    #expect(index.isProved && index.value == least)
    func camp(_ partition: Partition, _ key: NodeKey) -> Int {
      partition.groups.firstIndex { $0.contains { NodeKey($0) == key } } ?? -1
    }
    #expect(index.frustrated.map(\.id.number) == frustrated { camp(index.camps, $0) })
    #expect(index.frustrated.count == index.value)

    switch try graph.balance(opposites: rule) {
    case .balanced(let camps):
      #expect(least == 0 && frustrated { camp(camps, $0) }.isEmpty && camps.count <= 2)
    case .unbalanced(let cycle):
      #expect((least ?? 0) > 0 && cycle.isChain && NodeKey(cycle.start) == NodeKey(cycle.end))
      #expect(cycle.relations.filter { $0.anyRelation.sign == .negative }.count % 2 == 1)
      for (relation, ends) in zip(cycle.relations, zip(cycle.nodes, cycle.nodes.dropFirst())) {
        let tie = isNegative(ties, NodeKey(ends.0), NodeKey(ends.1))
        #expect(tie == (relation.anyRelation.sign == .negative))
      }
    }
    for most in [nil, 1, 2, 3] {
      var isPossible = false
      let number = most ?? keys.count
      var choice = [Int](repeating: 0, count: keys.count)
      trying: while true {
        if frustrated({ choice[place($0)] }).isEmpty {
          isPossible = true
          break
        }
        var digit = 0
        while digit < choice.count {
          choice[digit] += 1
          if choice[digit] < number { continue trying }
          choice[digit] = 0
          digit += 1
        }
        break
      }
      switch try graph.clusterability(limit: most, opposites: rule) {
      case .clusterable(let camps):
        #expect(isPossible && frustrated { camp(camps, $0) }.isEmpty)
        #expect(camps.count <= most ?? .max)
      case .needsMoreCamps: #expect(!isPossible && most != nil)
      case .unclusterable(let entry): #expect(!isPossible && entry.anyRelation.sign == .negative)
      }
    }
  }

  @Test("A view's date and kinds decide which signs there are")
  func views() throws {
    var graph = RelationGraph()
    let towns = (0..<3).map { Town(id: $0) }
    graph.relate(SignedTie(value: 1), from: towns[0], to: towns[1])
    graph.relate(SignedTie(value: 1), from: towns[1], to: towns[2])
    graph.relate(SignedTie(value: -1), from: towns[2], to: towns[0], during: .since("2000"))
    #expect(try graph.on("2001").signedTriads().oneNegative == 1)
    #expect(try graph.on("1990").signedTriads().balancedShare == nil)
    #expect(try graph.on("2001").frustration().value == 1)
    #expect(try graph.on("1990").frustration().value == 0)
  }
}

/// Directed, with a sign of its own.
private struct SignedTie: Relation {
  typealias Source = Town
  typealias Target = Town
  static let tie = Tie.directed
  var value: Int
  var sign: Tie.Sign { Tie.Sign(rawValue: value) ?? .neutral }
}
