import Testing
import TypedGraph

@Suite("Did it hold on that date?")
struct AnswerTests {
  private let guild = Guild(id: "g")
  private let town = Town(id: 1)

  private func graph() -> RelationGraph {
    var graph = RelationGraph()
    graph.relate(Loan(crowns: 1), from: guild, to: town, during: .from("2000", until: "2003"))
    graph.relate(
      Loan(crowns: 2), from: guild, to: Town(id: 2), during: .on("2000-05-01"),
      evidence: [Evidence(.chronicle, polarity: .denied)])
    graph.relate(
      Loan(crowns: 3), from: guild, to: Town(id: 3), during: .on("2000-05-01"),
      evidence: [Evidence(.chronicle), Evidence(.ledger, polarity: .denied)])
    for id in [4, 9] { graph.insert(contentsOf: [Town(id: id)]) }
    graph.declare(Coverage(of: .ledger, over: .from("1999-01-01", until: "2010-01-01"), Loan.self))
    graph.declare(Coverage(of: .chronicle, over: .unknown, Loan.self, Road.self))
    return graph
  }

  @Test(
    "The five answers, in words",
    arguments: [
      (1, "2001", "yes"), (1, "2000-06-01", "possibly"), (1, "2000", "possibly"),
      (1, "2003-05-01", "possibly"), (1, "2004-01-01", "no, according to the ledger"),
      (1, "1999", "no, according to the ledger"), (1, "1998", "not covered"),
      (1, "2010-01-01", "not covered"), (2, "2000-05-01", "asserted no"),
      (2, "2000-05-02", "no, according to the ledger"), (3, "2000-05-01", "contested"),
      (3, "2000-05", "contested"), (4, "2005", "no, according to the ledger"),
      (4, "2015", "not covered"), (4, "2009-12", "no, according to the ledger"),
    ])
  func outcomes(town: Int, date: String, words: String) throws {
    let answer = try graph().answer(
      Loan.self, from: guild, to: Town(id: town), on: try PartialDate(date))
    #expect(answer.description == words)
  }

  @Test("An answer names the relations and sources it rests on")
  func grounds() throws {
    let graph = graph()
    guard case .yes(let found, .certainly) = try graph.answer(Loan.self, to: town, on: "2001")
    else {
      Issue.record("the loan of 2001 holds")
      return
    }
    #expect(found.map(\.relation.crowns) == [1])
    guard
      case .contested(let affirmed, let denied) = try graph.answer(
        Loan.self, to: Town(id: 3), on: "2000-05-01")
    else {
      Issue.record("sources differ")
      return
    }
    #expect(affirmed.map(\.relation.crowns) == [3] && denied.map(\.relation.crowns) == [3])
    guard case .absent(let sources) = try graph.answer(Loan.self, to: Town(id: 9), on: "2005")
    else {
      Issue.record("the ledger covers 2005")
      return
    }
    #expect(sources == [.ledger])
  }

  @Test("A source speaks of its kinds only")
  func kinds() throws {
    let graph = graph()
    #expect(try graph.answer(Ballot.self, on: "2005").description == "not covered")
    // The chronicle's coverage has unknown bounds: it possibly covers the day, which is not enough.
    #expect(try graph.answer(Road.self, on: "2005").description == "not covered")
    #expect(graph.coverages[1].covers(Road.self, on: "2005") == .possibly)
    #expect(graph.coverages[1].covers(Ballot.self, on: "2005") == .no)
    #expect(graph.coverages[0].covers(Loan.self, on: "2009-12-31") == .certainly)
    #expect(graph.coverages[0].covers(Loan.self, on: "2010") == .no)
    #expect(graph.coverages[0].kindNames == ["loan"])
  }

  @Test("Of a node that is not there no source says no")
  func missing() {
    #expect(throws: QueryError.nodeNotFound(Town(id: 77))) {
      try graph().answer(Loan.self, from: guild, to: Town(id: 77), on: "2005")
    }
    #expect(throws: QueryError.nodeNotFound(Abbey(id: "g"))) {
      try graph().answer(Loan.self, from: Abbey(id: "g"), on: "2005")
    }
  }

  @Test("A coverage is declared once")
  func once() throws {
    var graph = graph()
    for id in [4, 9] { graph.insert(contentsOf: [Town(id: id)]) }
    graph.declare(Coverage(of: .ledger, over: .from("1999-01-01", until: "2010-01-01"), Loan.self))
    #expect(graph.coverages.count == 2)
    let copy = graph.supposing { $0.declare(Coverage(of: .ledger, over: .always, Ballot.self)) }
    #expect(copy.coverages.count == 3 && graph.coverages.count == 2)
    #expect(try copy.answer(Ballot.self, on: "1066").description == "no, according to the ledger")
  }
}
