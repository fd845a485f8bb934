import Testing

@testable import TypedGraph

@Suite("Statements become relations")
struct StatementBuilderTests {
  private enum Season { case spring, summer, winter }

  private func loan(_ crowns: Int, to town: Int = 1) -> Statement<Loan> {
    Statement(Loan(crowns: crowns), from: Guild(id: "g"), to: Town(id: town))
  }

  private func loans(_ crowns: Int...) -> [any GraphStatement] { crowns.map { loan($0) } }

  @StatementBuilder private func block(_ crowns: Int) -> [any GraphStatement] {
    loan(crowns)
    loan(crowns + 1)
  }

  private func crowns(_ graph: RelationGraph) -> [Int] {
    graph.relations(of: Loan.self).map(\.relation.crowns)
  }

  @Test("Loops, conditions, optionals, choices and functions, in the order they are written")
  func control() {
    for season in [Season.spring, .summer, .winter] {
      let extra: Int? = season == .summer ? 50 : nil
      let graph = RelationGraph {
        loan(1)
        for index in 2..<4 {
          loan(index)
          if index == 3 { loan(30) }
        }
        if season == .spring { loan(10) } else { loan(11) }
        if let extra { loan(extra) }
        switch season {
        case .spring: loan(20)
        case .summer:
          loan(21)
          loan(22)
        case .winter: Town(id: 77)
        }
        loans(60, 61)
        block(70)
        let local = 80
        loan(local)
        [loan(90), loan(91)]
        if #available(macOS 15, *) { loan(99) }
      }
      let chosen: [Int] =
        switch season {
        case .spring: [10, 20]
        case .summer: [11, 50, 21, 22]
        case .winter: [11]
        }
      #expect(
        crowns(graph) == [1, 2, 3, 30] + chosen + [60, 61, 70, 71, 80, 90, 91, 99], "\(season)")
      #expect(graph.contains(Town(id: 77)) == (season == .winter))
      #expect(graph.invariantViolations().isEmpty)
    }
  }

  @Test("Nothing at all, nodes, and coverages can be stated")
  func others() {
    let empty = RelationGraph {}
    #expect(empty.nodeCount == 0 && empty.relationCount == 0)
    let graph = RelationGraph {
      Town(id: 3, population: 8)
      Abbey(id: "a")
      Town(id: 3, population: 9)
      Coverage(of: .ledger, over: .always, Loan.self)
      Coverage(of: .ledger, over: .always, Loan.self)
    }
    #expect(graph.nodes.map { NodeKey($0).description } == ["Town(3)", "Abbey(a)"])
    #expect(graph.node(Town.self, id: 3)?.population == 8)
    #expect(graph.coverages.count == 1 && graph.invariantViolations().isEmpty)
  }

  @Test("Stating tells the identities of the relations, and a node stated later is found")
  func stating() throws {
    var graph = RelationGraph { loan(1) }
    #expect(try graph.degree(of: Town(id: 1)) == 1)
    let ids = graph.add {
      Town(id: 9)
      loan(2)
      StatementGroup([loan(3), loan(4)])
    }
    #expect(ids.map(\.number) == [1, 2, 3])
    #expect(try graph.degree(of: Town(id: 9)) == 0 && graph.degree(of: Town(id: 1)) == 4)
  }

  @Test("A builder that throws leaves the graph as it was")
  func throwing() throws {
    struct Unreadable: Error {}
    func read(_ fails: Bool) throws -> Int {
      if fails { throw Unreadable() }
      return 5
    }
    var graph = RelationGraph { loan(1) }
    #expect(throws: Unreadable.self) {
      try graph.add {
        loan(2)
        loan(try read(true))
      }
    }
    #expect(crowns(graph) == [1])
    try graph.add { loan(try read(false)) }
    #expect(crowns(graph) == [1, 5])
  }

  @Test("What is chained says when it holds")
  func periods() {
    let cases: [(Statement<Loan>, Period)] = [
      (loan(1), .always), (loan(1).since("2023-09"), .since("2023-09")),
      (loan(1).until("2024"), .until("2024")),
      (loan(1).since("2023-09").until("2024"), .from("2023-09", until: "2024")),
      (loan(1).until("2024").since("2023-09"), .from("2023-09", until: "2024")),
      (loan(1).from("2000", until: "2001-05"), .from("2000", until: "2001-05")),
      (loan(1).on("2024-06"), .on("2024-06")), (loan(1).throughout("2024"), .throughout("2024")),
      (loan(1).atUnknownTime(), .unknown), (loan(1).during(.since("1999")), .since("1999")),
      (loan(1).on("2024").during(.always), .on("2024")),
    ]
    for (statement, period) in cases { #expect(statement.period == period) }
    let reversed = loan(1).since("2025").until("2020")
    #expect(reversed.period.isEmpty && reversed.period.holds(on: "2022") == .no)
  }

  @Test("What is chained refines the latest evidence, or the modeler's own where there is none")
  func evidence() {
    let statement = loan(1)
      .according(to: .chronicle, at: "4.2").reported().said(by: "an abbot").said(by: "a monk")
      .quoting("dedit").confidence(.high)
      .contradicted(by: .ledger, at: "p. 3", .believed)
      .supported(by: .rumour).alleged().denied()
      .evidence(Evidence(.modeler, at: "note"))
    let evidence = statement.evidence
    #expect(evidence.map(\.source) == [.chronicle, .modeler, .rumour, .ledger])
    #expect(evidence.map(\.modality) == [.reported, .asserted, .alleged, .believed])
    #expect(evidence.map(\.polarity) == [.affirmed, .affirmed, .denied, .denied])
    #expect(evidence[0].speakers == ["an abbot", "a monk"] && evidence[0].quotation == "dedit")
    #expect(evidence[0].confidence == .high && evidence[0].position == "4.2")
    #expect(evidence[3].position == "p. 3" && evidence[3].confidence == nil)
    #expect(evidence[1].position == "note")

    let own = loan(1).possibly()
    #expect(own.evidence.map(\.source) == [.modeler] && own.evidence[0].modality == .possible)
    #expect(loan(1).evidence.isEmpty)
  }

  @Test("Each voice has its word")
  func voices() {
    let statements: [(Statement<Loan>, Evidence.Modality)] = [
      (loan(1).reported(), .reported), (loan(1).alleged(), .alleged),
      (loan(1).possibly(), .possible), (loan(1).intended(), .intended),
      (loan(1).promised(), .promised), (loan(1).prohibited(), .prohibited),
      (loan(1).believed(), .believed), (loan(1).denied(), .asserted),
    ]
    for (statement, modality) in statements { #expect(statement.evidence[0].modality == modality) }
  }

  @Test("A group shares what is chained to it, and each member keeps what it said before")
  func groups() {
    let road = Statement(Road(miles: 2), from: Town(id: 1), to: Guild(id: "g")).since("1999")
    var deep = StatementGroup([loan(1), road])
    for _ in 0..<100_000 { deep = StatementGroup([deep]) }
    #expect(deep.statements.count == 2 && deep == StatementGroup([loan(1), road]))
    let inner = StatementGroup([loan(1).according(to: .ledger), road])
    let group = StatementGroup([inner, loan(3).alleged()]).until("2010")
      .according(to: .chronicle).said(by: "an abbot").possibly()
    let graph = RelationGraph { group }
    #expect(graph.relations.map(\.kind) == ["loan", "road", "loan"])
    #expect(
      graph.relations.map(\.period) == [
        .until("2010"), .from("1999", until: "2010"), .until("2010"),
      ])
    #expect(graph.relations.map { $0.evidence.count } == [2, 1, 1])
    #expect(
      graph.relations.map { $0.evidence.map(\.modality) } == [
        [.asserted, .possible], [.possible], [.possible],
      ])
    #expect(graph.relations.allSatisfy { $0.evidence.last?.speakers == ["an abbot"] })
  }

  @Test("A statement keeps the roles of its ends")
  func roles() {
    let statement = Statement(Road(miles: 1), from: Town(id: 1), to: Guild(id: "g"))
    #expect(NodeKey(statement.source).description == "Town(1)")
    let graph = RelationGraph { statement }
    #expect(graph.relations(of: Road.self)[0].target is Guild)
  }
}
