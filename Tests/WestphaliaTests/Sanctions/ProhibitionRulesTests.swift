import Testing
import Westphalia

@Suite("Prohibitions, embargoes and sanctions")
struct ProhibitionRulesTests {
  private let dprk = SovereignState.northKorea
  private let panel = EvidenceSource("panel")
  private let ministry = EvidenceSource("ministry")

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
}
