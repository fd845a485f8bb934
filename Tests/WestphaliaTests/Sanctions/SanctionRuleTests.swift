import Testing

@testable import Westphalia

@Suite("Sanctions as findings")
struct SanctionRuleTests {
  private let dprk = SovereignState.northKorea
  private let panel = EvidenceSource("panel")
  private let ministry = EvidenceSource("ministry")

  /// Resolution 2397 caps refined petroleum at 500,000 barrels a calendar year.
  private func capped(
    @StatementBuilder _ statements: () -> [any GraphStatement]
  ) -> RelationGraph {
    var graph = RelationGraph {
      Resolution.resolution2397.caps(
        .refinedPetroleum, into: dprk, yearly: Quantity(500_000, .barrels)
      ).since("2017-12-22")
    }
    graph.add(statements)
    return graph
  }

  private func oil(_ amount: AmountLiteral, by supplier: SovereignState) -> Statement<EnergySupply>
  {
    supplier.suppliesEnergy(.refinedPetroleum, Quantity(amount, .barrels), to: dprk)
  }

  @Test("A cap binds the sum over all suppliers, not one edge")
  func sum() throws {
    let graph = capped {
      oil(300_000, by: .russia).throughout("2023")
      oil(250_000, by: .china).throughout("2023")
    }
    let finding = try #require(graph.findings().first)
    #expect(graph.findings().count == 1)
    #expect(finding.status == .established)
    #expect(finding.excess == Quantity(50_000, .barrels))
    #expect(finding.relations.map(\.number) == [1, 2] && finding.basis?.number == 0)
    #expect(finding.resolutions == [.resolution2397])
    #expect(graph.relationCount == 3, "nothing is deleted")
  }

  @Test("At the cap is not over it")
  func atTheCap() {
    #expect(capped { oil(500_000, by: .russia).throughout("2023") }.findings().isEmpty)
  }

  @Test("Years are counted one by one")
  func years() {
    let graph = capped {
      oil(300_000, by: .russia).from("2023-06-01", until: "2023-12-31")
      oil(300_000, by: .russia).from("2024-01-01", until: "2024-06-01")
    }
    #expect(graph.findings().isEmpty)
  }

  @Test("What flowed before the cap was set is not over it")
  func beforeTheCap() {
    #expect(capped { oil(900_000, by: .china).throughout("2016") }.findings().isEmpty)
  }

  @Test("A flow across two years may lie in either: undetermined, not established")
  func acrossYears() throws {
    let graph = capped { oil(600_000, by: .russia).from("2023-06-01", until: "2024-06-01") }
    #expect(graph.findings().map(\.status) == [.undetermined, .undetermined])
    #expect(graph.findings().map(\.year) == [2023, 2024])
  }

  @Test("An unknown amount leaves it open whether the cap was kept")
  func unknownAmount() throws {
    let graph = capped {
      oil(400_000, by: .china).throughout("2023")
      SovereignState.russia.suppliesEnergy(.refinedPetroleum, to: dprk).throughout("2023")
      SovereignState.russia.suppliesEnergy(
        .refinedPetroleum, Quantity(10, .tonnes), to: dprk
      ).throughout("2022")
    }
    #expect(graph.findings().map(\.status) == [.undetermined, .undetermined])
  }

  @Test(
    "What is no amount is never summed, and leaves it open whether the cap was kept",
    arguments: [-9, .nan, .infinity, -.infinity, -.greatestFiniteMagnitude] as [Double])
  func unusableAmount(amount: Double) throws {
    let none = Quantity(unchecked: amount, .barrels)
    for period in [.throughout("2023"), .on("2023"), .since("2023-05")] as [Period] {
      var graph = capped { oil(400_000, by: .china).throughout("2023") }
      graph.relate(
        EnergySupply(.refinedPetroleum, quantity: none), from: SovereignState.russia, to: dprk,
        during: period)
      let finding = try #require(graph.findings().first)
      #expect(graph.findings().count == 1)
      #expect(finding.status == .undetermined && finding.relations.count == 2)
      #expect(finding.amount == 400_000...400_000 && finding.excess == nil)
      #expect(finding.sentence.contains("an amount is negative or not a number"))
    }
    var over = capped { oil(600_000, by: .china).throughout("2023") }
    over.relate(
      EnergySupply(.refinedPetroleum, quantity: none), from: SovereignState.russia, to: dprk,
      during: .throughout("2023"))
    #expect(over.findings().map(\.status) == [.established])
    #expect(over.findings().map(\.excess) == [Quantity(100_000, .barrels)])
  }

  @Test(
    "A cap whose amount is none leaves open what flowed under it",
    arguments: [-9, .nan, .infinity] as [Double])
  func unusableCap(amount: Double) throws {
    var graph = RelationGraph()
    graph.relate(
      SupplyCap(.refinedPetroleum, yearly: Quantity(unchecked: amount, .barrels)),
      from: .resolution2397, to: dprk, during: .since("2017-12-22"))
    #expect(graph.findings().isEmpty)
    graph.add { oil(1, by: .china).throughout("2023") }
    let finding = try #require(graph.findings().first)
    #expect(finding.status == .undetermined && finding.amount == nil && finding.excess == nil)
    #expect(finding.sentence.contains("which is no amount"))
  }

  @Test("Sums beyond the greatest number there is are over the cap")
  func hugeAmounts() throws {
    let most = try Quantity(Double.greatestFiniteMagnitude, .barrels)
    let graph = capped {
      SovereignState.russia.suppliesEnergy(.refinedPetroleum, most, to: dprk).throughout("2023")
      SovereignState.russia.suppliesEnergy(.refinedPetroleum, most, to: dprk).throughout("2023")
      SovereignState.china.suppliesEnergy(.refinedPetroleum, most, to: dprk).throughout("2023")
    }
    let finding = try #require(graph.findings().first)
    #expect(finding.status == .established)
    #expect(finding.amount == .greatestFiniteMagnitude ... .greatestFiniteMagnitude)
    let excess = try #require(finding.excess)
    #expect(try Quantity(excess.amount, excess.measure) == excess)
  }

  @Test("Rival accounts of one supplier are not added, and give a contested finding")
  func rivalAccounts() throws {
    let graph = capped {
      oil(165_000, by: .russia).throughout("2023").according(to: ministry)
      oil(1_000_000, by: .russia).throughout("2023").according(to: panel)
    }
    let finding = try #require(graph.findings().first)
    #expect(finding.status == .contested)
    #expect(finding.amount == 165_000...1_000_000)
    #expect(finding.excess == Quantity(500_000, .barrels))
    #expect(finding.evidence.map(\.source) == [ministry, panel])
  }

  @Test("Accounts that differ and are all over the cap establish it")
  func rivalAccountsOver() throws {
    let graph = capped {
      oil(600_000, by: .russia).throughout("2023").according(to: ministry)
      oil(700_000, by: .russia).throughout("2023").according(to: panel)
    }
    let finding = try #require(graph.findings().first)
    #expect(finding.status == .established && finding.excess == Quantity(100_000, .barrels))
  }

  @Test("One source's deliveries add up")
  func oneSource() throws {
    let graph = capped {
      for month in ["2023-01", "2023-02", "2023-03"] as [PartialDate] {
        oil(200_000, by: .russia).on(month).according(to: panel)
      }
    }
    #expect(graph.findings().map(\.excess) == [Quantity(100_000, .barrels)])
    #expect(graph.findings().map(\.status) == [.established])
  }

  @Test("A denied or merely alleged flow is contested; a promised one has not flowed")
  func modalities() {
    let denied = capped {
      oil(600_000, by: .russia).throughout("2023").according(to: panel)
        .contradicted(by: ministry)
    }
    #expect(denied.findings().map(\.status) == [.contested])
    #expect(denied.believing(.facts).findings().isEmpty)
    let alleged = capped {
      oil(600_000, by: .russia).throughout("2023").according(to: panel).alleged()
    }
    #expect(alleged.findings().map(\.status) == [.contested])
    let promised = capped {
      oil(600_000, by: .russia).throughout("2023").according(to: panel).promised()
    }
    #expect(promised.findings().isEmpty)
  }

  @Test("Help for a program that a resolution prohibits is a finding with its source")
  func prohibition() throws {
    let graph = RelationGraph {
      Bloc.unitedNations.prohibits(
        supportFor: Program.northKoreanMissiles, by: .resolution1718
      ).since("2006-10-14")
      SovereignState.russia.assists(.northKoreanMissiles).since("2024-01").according(to: panel)
      SovereignState.russia.assists(.northKoreanSpace).since("2024-01")
      SovereignState.china.assists(.northKoreanMissiles).from("1990-01-01", until: "1991-01-01")
    }
    let findings = graph.findings()
    #expect(findings.map(\.relations) == [[try #require(RelationID(number: 1))]])
    #expect(findings.first?.evidence.map(\.source) == [panel])
    #expect(findings.first?.resolutions == [.resolution1718])
  }

  @Test("Indirect help counts only where the prohibition covers it")
  func indirect() {
    func graph(includingIndirect: Bool) -> RelationGraph {
      RelationGraph {
        Bloc.unitedNations.prohibits(
          supportFor: Program.northKoreanMissiles, includingIndirect: includingIndirect)
        SovereignState.russia.assists(.northKoreanMissiles, isDirect: false)
      }
    }
    #expect(graph(includingIndirect: true).findings().count == 1)
    #expect(graph(includingIndirect: false).findings().isEmpty)
  }

  @Test("What is only intended or possible is a prospect, not a breach")
  func prospective() {
    let graph = RelationGraph {
      Bloc.unitedNations.prohibits(supportFor: Program.northKoreanMissiles)
      SovereignState.russia.assists(.northKoreanMissiles).according(to: panel).intended()
    }
    #expect(graph.findings().map(\.status) == [.prospective])
  }

  @Test("The end of the Panel's mandate ends no sanction")
  func panelEnd() {
    let graph = RelationGraph {
      Statement(
        Establishment(mandateEnd: "2024-04-30"), from: .panelOfExperts1874, to: .resolution1874
      ).until("2024-04-30")
      Bloc.unitedNations.embargoes(dprk).since("2006-10-14")
      SovereignState.russia.supplies(.artilleryShells, to: dprk).since("2024-06-01")
    }
    #expect(graph.findings().map(\.rule) == ["arms-embargo"])
  }

  @Test("An embargo binds whoever imposed it: everybody, a bloc's members, or one state")
  func embargoes() {
    let target = SovereignState("RUR", name: "Ruritania")
    func suppliers(_ imposer: any Actor) -> [String] {
      let graph = RelationGraph {
        imposer.embargoes(target).since("2015-01-01")
        for state in [SovereignState.france, .russia, .japan] {
          state.supplies(.artilleryShells, to: target).on("2016-05-01")
        }
      }
      return graph.findings().flatMap(\.relations).compactMap {
        graph.relation($0)?.sourceNode.name
      }
    }
    #expect(suppliers(Bloc.unitedNations) == ["France", "Russia", "Japan"])
    #expect(suppliers(Bloc.europeanUnion) == ["France"])
    #expect(suppliers(SovereignState.japan) == ["Japan"])
  }

  @Test("Trade sanctions find trade, and arms sanctions arms")
  func measures() {
    func rules(_ measures: Sanction.Measure...) -> [Int] {
      let graph = RelationGraph {
        Statement(Sanction(measures), from: SovereignState.france, to: dprk).since("2010-01-01")
        SovereignState.france.exports(Quantity(1, .millionUSD), to: dprk).on("2011-01-01")
        SovereignState.france.supplies(.artilleryShells, to: dprk).on("2011-01-01")
      }
      return graph.findings().flatMap(\.relations).map(\.number)
    }
    #expect(rules(.trade) == [1])
    #expect(rules(.arms) == [2])
    #expect(rules(.travel) == [])
  }

  @Test("A user's own rule is a value like the package's")
  func ownRule() {
    let rule = RelationRule("troops", name: "No foreign troops") { view in
      view.relations(of: TroopDeployment.self).map { entry in
        RuleFinding(rule: "troops", .established, entry.sentence, relations: [entry.id])
      }
    }
    let graph = RelationGraph { dprk.deploysTroops(to: .russia, persons: 10_000) }
    #expect(graph.findings(of: [rule]).map(\.rule) == ["troops"])
    #expect(graph.findings().isEmpty)
  }
}
