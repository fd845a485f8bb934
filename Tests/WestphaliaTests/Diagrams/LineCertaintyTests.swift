import Testing
import Westphalia

@Suite("How sure a line is")
struct LineCertaintyTests {
  private static let one = EvidenceSource("one"), two = EvidenceSource("two")
  private static let graph = RelationGraph {
    SovereignState.russia.isAtWar(with: .ukraine).since("2022-02-24").according(to: one)
    SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
      .according(to: one)
    SovereignState.iran.supplies(.drones, to: .russia).according(to: one).contradicted(by: two)
    SovereignState.china.supplies(.smallArms, to: .russia).according(to: one).denied()
    SovereignState.russia.suppliesFood(to: .northKorea).according(to: one).alleged()
    SovereignState.russia.drawsCloser(to: .china).atUnknownTime().according(to: one)
  }

  private func line(_ kind: String, from source: String, _ dot: DOTDocument) -> Substring? {
    dot.lines(with: "class=\"rel line \(kind)", source).first
  }

  private func pill(_ source: String, _ dot: DOTDocument) -> Substring? {
    dot.lines(with: "class=\"rel pill", source).first
  }

  @Test("A claim that one source makes and another denies is disputed, and not refuted")
  func disputed() throws {
    let dot = Diagram(of: Self.graph).dot
    let disputed = try #require(line("arms_supply", from: "Iran supplies", dot))
    #expect(disputed.contains(" disputed\"") && disputed.contains("style=dashed"))
    let disputedWords = try #require(pill("Iran supplies", dot))
    #expect(!disputedWords.contains("<s>") && disputedWords.contains("disputed</td>"))
    let refuted = try #require(line("arms_supply", from: "China supplies", dot))
    #expect(refuted.contains(" refuted\""))
    #expect(try #require(pill("China supplies", dot)).contains("<s>"))
    #expect(!refuted.contains("dashed"))
    #expect(dot.text.contains("dashed: promised, intended, alleged or possible, disputed"))
    #expect(Diagram(of: Self.graph).text.contains("Iran supplies drones to Russia, disputed;"))
  }

  @Test("Two sources for it and one against are a dispute as well")
  func majority() throws {
    let graph = RelationGraph {
      SovereignState.iran.supplies(.drones, to: .russia).according(to: Self.one)
        .supported(by: EvidenceSource("three")).contradicted(by: Self.two)
    }
    let picture = Diagram(of: graph).dot
    #expect(try #require(line("arms_supply", from: "Iran", picture)).contains("style=dashed"))
  }

  @Test("What only possibly holds on the date is drawn differently from what certainly does")
  func uncertain() throws {
    let month = Diagram(of: Self.graph.on("2023-09-13")).dot
    let shells = try #require(line("arms_supply", from: "North Korea supplies", month))
    #expect(shells.contains("style=dashed") && shells.contains(" uncertain\""))
    let war = try #require(line("war", from: "Russia is at war", month))
    #expect(!war.contains("dashed") && war.contains(" inEffect\""))
    #expect(try #require(line("rapprochement", from: "Russia", month)).contains("style=dashed"))
    #expect(month.text.contains("not certain on this date"))
    // In the month in which it surely began it is not in doubt.
    let whole = Diagram(of: Self.graph.on("2023-09")).dot
    #expect(
      !(try #require(line("arms_supply", from: "North Korea supplies", whole))).contains("dashed"))
    let later = Diagram(of: Self.graph.on("2024")).dot
    let certain = try #require(line("arms_supply", from: "North Korea supplies", later))
    #expect(!certain.contains("dashed"))
    // Without a date nothing is said about one.
    #expect(!Diagram(of: Self.graph).dot.text.contains("not certain on this date"))
  }

  @Test("Every certainty has words of its own")
  func words() {
    #expect(Set(LineCertainty.allCases.map(\.description)).count == LineCertainty.allCases.count)
  }
}
