import Testing
import Westphalia

@Suite("Agreement of votes")
struct VoteAgreementTests {
  /// Five drafts: the first state yes, yes, no, absent, abstains; the second yes, no, no, yes, yes; the third votes on none.
  private static let graph: RelationGraph = {
    var graph = RelationGraph()
    let drafts = (1...5).map { Draft("S/\($0)", voted: "2000-01-01") }
    let votes: [(SovereignState, [Vote.Choice])] = [
      (.france, [.yes, .yes, .no, .absent, .abstain]), (.china, [.yes, .no, .no, .yes, .yes]),
    ]
    for (state, choices) in votes {
      for (draft, choice) in zip(drafts, choices) {
        graph.relate(Vote(choice), from: state, to: draft)
      }
    }
    graph.insert(contentsOf: [SovereignState.ghana])
    return graph
  }()

  @Test(
    "Equal votes agree by 1, abstentions by half or not, and absences say nothing or abstain",
    arguments: [
      // Drafts 1, 2, 3 and 5: (1 + 0 + 1 + ½)/4; with abstentions different (1 + 0 + 1 + 0)/4.
      (AbsenceRule.leftOut, AbstentionRule.half, 0.625), (.leftOut, .different, 0.5),
      // All five: (1 + 0 + 1 + ½ + ½)/5; (1 + 0 + 1 + 0 + 0)/5.
      (.asAbstention, .half, 0.6), (.asAbstention, .different, 0.4),
    ])
  func rules(_ absences: AbsenceRule, _ abstentions: AbstentionRule, _ share: Double) throws {
    let matrix = try Self.graph.voteAgreement(absences: absences, abstentions: abstentions)
    #expect(matrix.nodes.map(\.name) == ["France", "China"])
    #expect(try matrix.value(SovereignState.china, SovereignState.france) == share)
    #expect(matrix.title == "agreement of votes, \(absences), \(abstentions)")
  }

  @Test("States without a common draft have none, and those that are not there are an error")
  func missing() throws {
    let matrix = try Self.graph.voteAgreement(of: [.ghana, .china, .china])
    #expect(matrix.values[0] == [nil, nil, nil])
    #expect(matrix.values[1] == [nil, 1, 1])
    #expect(throws: QueryError.nodeNotFound(SovereignState.peru)) {
      try Self.graph.voteAgreement(of: [.peru])
    }
  }

  @Test("A draft on which one state has different votes is left out for it")
  func twice() throws {
    var graph = Self.graph
    let draft = try #require(graph.node(Draft.self, id: "S/2"))
    graph.relate(Vote(.no), from: .france, to: draft)
    #expect(
      try graph.voteAgreement(abstentions: .different).values[0][1] == 2.0 / 3)
  }
}
