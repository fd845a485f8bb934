import TestSupport
import Testing
import TypedGraph

@Suite("Relations collapsed into ties")
struct CollapsingTests {
  private let one = Town(id: 1)
  private let two = Town(id: 2)
  private let three = Town(id: 3)
  private let four = Town(id: 4)

  /// Mentions from 1 to 2 twice and back, a twinning of 2 and 3, and town 4 alone.
  private var graph: RelationGraph {
    var graph = RelationGraph()
    graph.relate(
      Mention(words: "a"), from: one, to: two, during: .from("1900-05", until: "1901-03-01"))
    graph.relate(
      Mention(words: "b"), from: one, to: two, during: .from("1904", until: "1905"))
    graph.relate(Mention(words: "c"), from: two, to: one, during: .since("1910"))
    graph.relate(Twinning(), from: three, to: two, during: .until("1920"))
    graph.insert(contentsOf: [four])
    return graph
  }

  @Test("Merged ties join each two nodes once, and what hung on parallels is a bridge")
  func merged() throws {
    #expect(try graph.bridges().count == 1)
    let ties = try graph.collapsed()
    #expect(
      ties.relations(of: DyadTie.self).map(\.relation) == [
        DyadTie(count: 3, weight: 3), DyadTie(count: 1, weight: 1, sign: .positive),
      ])
    #expect(try ties.bridges().count == 2)
    #expect(ties.nodes.map(\.name) == ["town 1", "town 2", "town 3", "town 4"])
    #expect(try ties.components().count == 2)
    #expect(try ties.degree(of: two) == 2)
    #expect(ties.relations[0].period == .since("1900-05"))
    #expect(ties.relations[1].period == .until("1920"))
    #expect(ties.relations[0].sentence == "town 1 is tied by 3 relations to town 2")
  }

  @Test("Ties that keep their directions count symmetric relations both ways")
  func kept() throws {
    let ties = try graph.collapsed(.kept)
    #expect(
      ties.relations.map(\.sentence) == [
        "town 1 is tied by 2 relations to town 2", "town 2 is tied by 1 relation to town 1",
        "town 3 is tied by 1 relation to town 2", "town 2 is tied by 1 relation to town 3",
      ])
    #expect(ties.relations[0].period == .from("1900-05", until: "1905"))
    #expect(try ties.density() == graph.density())
    #expect(try ties.reciprocity() == graph.reciprocity())
  }

  @Test("Weights add up, relations without one are left out, and sums have an end")
  func weights() throws {
    var graph = graph
    graph.relate(Loan(crowns: 5), from: Guild(id: "g"), to: one)
    graph.relate(Loan(crowns: 7), from: Guild(id: "g"), to: one)
    let ties = try graph.collapsed(weight: .of(Loan.self, by: \.crowns))
    #expect(
      ties.relations(of: DyadTie.self).map(\.relation)
        == [DyadTie(count: 2, weight: 12, sign: .positive)])
    #expect(ties.nodeCount == 5)
    #expect(throws: QueryError.invalidWeight(graph.relations[1], 1e308)) {
      try graph.collapsed(weight: .by { _ in 1e308 })
    }
  }

  @Test("Opposite signs are refused until a rule is chosen")
  func signs() throws {
    var graph = RelationGraph()
    let guild = Guild(id: "g")
    for choice in [Ballot.Choice.favor, .against, .abstained, .favor] {
      graph.relate(Ballot(choice: choice), from: one, to: guild)
    }
    for choice in [Ballot.Choice.favor, .against] {
      graph.relate(Ballot(choice: choice), from: two, to: guild)
    }
    #expect(
      throws: QueryError.oppositeSigns(
        positive: graph.relations[0], negative: graph.relations[1])
    ) { try graph.collapsed() }
    func signs(_ rule: OppositeSigns) throws -> [Tie.Sign] {
      try graph.collapsed(opposites: rule).relations.map(\.sign)
    }
    #expect(try signs(.majority) == [.positive, .neutral])
    #expect(try signs(.negativeWins) == [.negative, .negative])
    #expect(try signs(.positiveWins) == [.positive, .positive])
  }

  @Test("Ties are the dyads of random graphs and views, whatever was removed")
  func random() throws {
    var generator = SplitMix64(seed: 7)
    var graph = RelationGraph()
    for _ in 0..<400 {
      let (from, to) = (Town(id: generator.below(12)), Town(id: generator.below(12)))
      if generator.chance(1, in: 3) {
        graph.relate(Twinning(), from: from, to: to, during: generator.period())
      } else {
        graph.relate(Mention(words: ""), from: from, to: to, during: generator.period())
      }
    }
    for entry in graph.relations where generator.chance(1, in: 5) { try graph.remove(entry.id) }
    try graph.remove(Town(id: 3))
    for view in [graph.view, graph.on("1995"), graph.only(Mention.self)] {
      let merged = try view.collapsed()
      #expect(merged.nodes.map(\.name) == view.nodes.map(\.name))
      var pairs: [Set<String>: Int] = [:]
      for entry in view.relations {
        pairs[[entry.sourceNode.name, entry.targetNode.name], default: 0] += 1
      }
      #expect(merged.relationCount == pairs.count)
      for entry in merged.relations(of: DyadTie.self) {
        #expect(
          pairs[[entry.sourceNode.name, entry.targetNode.name]] == entry.relation.count)
      }
      #expect(try merged.components().count == view.components().count)
      #expect(try view.collapsed(.kept).density() == view.density())
    }
  }
}
