import Testing
import TypedGraph

@Suite("What sources cover")
struct CoverageTests {
  private let guild = Guild(id: "g")
  private let town = Town(id: 1)

  @Test("In a graph that is complete, what is not stated is not so, of any kind and at any time")
  func complete() throws {
    let graph = RelationGraph {
      Coverage.complete
      Statement(Loan(crowns: 1), from: guild, to: town).from("2000", until: "2003")
      Statement(Road(miles: 1), from: Town(id: 1), to: Town(id: 2))
    }
    for date in ["1000", "1999", "2500"] as [PartialDate] {
      #expect(
        try graph.answer(Loan.self, from: guild, on: date).description
          == "no, according to the modeler")
      #expect(
        try graph.answer(Twinning.self, on: date).description == "no, according to the modeler")
    }
    #expect(try graph.answer(Loan.self, from: guild, on: "2001").description == "yes")
  }

  @Test("A source that lists everything does so over its period")
  func everything() {
    let coverage = Coverage(ofEverythingBy: .ledger, over: .from("1990", until: "2000-01-01"))
    #expect(coverage.covers(Loan.self, on: "1995") == .certainly)
    #expect(coverage.covers(Road.self, on: "1990") == .possibly)
    #expect(coverage.covers(Road.self, on: "2000-01-01") == .no)
    #expect(coverage.coversEveryKind && coverage.kindNames.isEmpty)
    #expect(Coverage(of: .ledger, over: .always).covers(Loan.self, on: "2000") == .no)
  }

  @Test("Coverages compare by what they cover, and say it")
  func values() {
    #expect(Coverage.complete == Coverage(ofEverythingBy: .modeler, over: .always))
    #expect(Coverage.complete != Coverage(of: .modeler, over: .always))
    #expect("\(Coverage.complete)" == "the modeler covers everything (always)")
    #expect("\(Coverage(of: .modeler, over: .always))" == "the modeler covers no kind (always)")
  }
}
