import Testing
import Westphalia

@Suite("Parallel relations")
struct PlannedLineTests {
  private func visits(_ count: Int) -> RelationGraph {
    var graph = RelationGraph()
    for year in 0..<count {
      graph.relate(
        FoodSupply(), from: Sample.russia, to: Sample.northKorea,
        during: .on((try? PartialDate(year: 2_000 + year)) ?? "2000"))
    }
    return graph
  }

  private func lines(_ diagram: Diagram) -> [Substring] {
    diagram.dot.lines(with: "->").filter { !$0.contains("rel_") || $0.contains("class=\"rel line") }
  }

  @Test("Apart, each is a line; merged, those of a kind are one with their number")
  func merged() {
    var picture = Diagram(of: visits(2))
    #expect(lines(picture).count == 2)
    picture.layout = .merged
    #expect(lines(picture).count == 1)
    #expect(picture.dot.text.contains("food ×2"))
    #expect(picture.text.contains("2 nodes and 2 relations"))
    for year in ["2000", "2001"] {
      #expect(picture.dot.text.contains("Russia supplies food to North Korea, \(year)."))
    }
  }

  @Test("Whether they are merged can be said apart from the layout")
  func choice() {
    var picture = Diagram(of: visits(2))
    picture.mergesParallelRelations = true
    #expect(lines(picture).count == 1)
    picture.layout = .overview
    picture.mergesParallelRelations = false
    #expect(lines(picture).count == 2)
  }

  @Test("What differs in direction or certainty stays apart")
  func apart() {
    var graph = visits(2)
    graph.relate(FoodSupply(), from: Sample.northKorea, to: Sample.russia)
    graph.add { SovereignState.russia.suppliesFood(to: Sample.northKorea).alleged() }
    var picture = Diagram(of: graph)
    picture.layout = .merged
    let pills = picture.dot.lines(with: "class=\"rel pill")
    #expect(pills.count == 3)
  }

  @Test("A symmetric relation stated from either end is one line")
  func symmetric() {
    var graph = RelationGraph()
    graph.relate(Contiguity(), from: .russia, to: .northKorea)
    graph.relate(Contiguity(), from: .northKorea, to: .russia)
    var picture = Diagram(of: graph)
    picture.layout = .merged
    #expect(lines(picture).count == 1)
  }

  @Test("More than six kinds between two are one line that lists them", arguments: [6, 7])
  func many(count: Int) {
    var graph = RelationGraph()
    let (russia, northKorea) = (SovereignState.russia, SovereignState.northKorea)
    let add: [(inout RelationGraph) -> Void] = [
      { $0.relate(FoodSupply(), from: russia, to: northKorea) },
      { $0.relate(ArmsSupply(), from: russia, to: northKorea) },
      { $0.relate(EnergySupply(), from: russia, to: northKorea) },
      { $0.relate(GoodsSupply(), from: russia, to: northKorea) },
      { $0.relate(MilitaryTraining(), from: russia, to: northKorea) },
      { $0.relate(War(), from: russia, to: northKorea) },
      { $0.relate(Contiguity(), from: russia, to: northKorea) },
    ]
    for change in add.prefix(count) { change(&graph) }
    var picture = Diagram(of: graph)
    picture.layout = .merged
    #expect(picture.dot.text.contains("7 relations") == (count == 7))
    #expect(picture.dot.text.contains("several kinds") == (count == 7))
    #expect(picture.dot.text.contains("Russia supplies food to North Korea."))
    picture.layout = .full
    #expect(picture.dot.lines(with: "class=\"rel pill").count == count)
  }

  @Test("A relation with a style of its own is not merged away")
  func singledOut() {
    let graph = visits(3)
    let own = graph.relations(of: FoodSupply.self).ids[1]
    var picture = Diagram(of: graph)
      .styling(own, as: RelationStyle("own", line: .red, text: .red, width: 9, end: .arrow))
    picture.layout = .merged
    #expect(lines(picture).count == 2)
  }
}

@Suite("Lines that stand for several relations")
struct CountedLinesTests {
  private func trade(_ counts: [Int], back: Int = 0) -> Diagram {
    var graph = RelationGraph()
    let others: [SovereignState] = [.china, .iran, .india, .japan]
    for (other, count) in zip(others, counts) {
      for _ in 0..<count { graph.relate(FoodSupply(), from: .russia, to: other) }
    }
    for _ in 0..<back { graph.relate(FoodSupply(), from: .china, to: .russia) }
    var picture = Diagram(of: graph)
    picture.layout = .unlabeled
    return picture
  }

  private func widths(_ picture: Diagram) -> [String] {
    picture.dot.lines(with: "class=\"rel line").compactMap {
      $0.firstMatch(of: #/penwidth="?([0-9.]+)/#).map { String($0.1) }
    }
  }

  @Test("Each is as wide as its relations are many, and the key says how many a width is")
  func widths() throws {
    let picture = trade([1, 3, 7, 20])
    let plain = try #require(Double(widths(trade([1]))[0]))
    let wide = widths(picture).compactMap(Double.init)
    #expect(wide == [plain, plain + 1, plain + 2.5, plain + 4.5])
    let text = picture.dot.text
    for words in ["1 relation", "2–4 relations", "5–9 relations", "10 and more relations"] {
      #expect(text.contains(">\(words)<"), "\(words)")
    }
    #expect(!trade([1, 1]).dot.text.contains(">1 relation<"))
  }

  @Test("Where no line has words, two that lead opposite ways are one with marks at both ends")
  func bothWays() {
    let picture = trade([3], back: 2)
    #expect(widths(picture).count == 1)
    let text = picture.dot.text
    #expect(text.contains("dir=both") && text.contains("arrowtail=normal"))
    #expect(text.contains("A line with marks at both ends leads both ways."))
    #expect(text.contains("5–9 relations"))
    #expect(
      text.contains("Russia supplies food to China.\nChina") || text.contains("China supplies"))
  }

  @Test("With words, only lines that say the same become one")
  func sameWords() {
    var equal = trade([2], back: 2)
    equal.layout = .merged
    #expect(equal.dot.lines(with: "class=\"rel pill").count <= 1)
    #expect(equal.dot.text.contains("dir=both") || equal.dot.text.contains("dir=back"))
    var different = trade([2], back: 1)
    different.layout = .merged
    #expect(!different.dot.text.contains("A line with marks at both ends"))
  }
}

@Suite("Promises of one to another")
struct PromiseLinesTests {
  private func picture(_ statements: [Statement<DefensePact>]) -> Diagram {
    var graph = RelationGraph()
    for statement in statements { graph.add { statement } }
    return Diagram(of: graph)
  }

  @Test("One has an arrow and is no mutual obligation")
  func oneWay() {
    let text = picture([Statement(DefensePact(), from: SovereignState.france, to: .greece)]).dot
      .text
    #expect(text.contains("arrowhead=vee") && text.contains(">promise to another<"))
    #expect(!text.contains("mutual obligation"))
  }

  @Test("Two that say the same to each other are one line without a direction")
  func mutual() {
    let text = picture([
      Statement(DefensePact(), from: SovereignState.france, to: .greece).since("2021"),
      Statement(DefensePact(), from: SovereignState.greece, to: .france).since("2021"),
    ]).dot.text
    #expect(text.contains(">mutual obligation<") && !text.contains(">promise to another<"))
    #expect(text.contains("France promises to defend Greece") && text.contains("Greece promises"))
    #expect(!text.contains("arrowhead=vee"))
  }

  @Test("Two of different dates stay two, and so do those of three states")
  func different() {
    let text = picture([
      Statement(DefensePact(), from: SovereignState.france, to: .greece).since("2021"),
      Statement(DefensePact(), from: SovereignState.greece, to: .france).since("2022"),
      Statement(DefensePact(), from: SovereignState.greece, to: .italy),
    ]).dot.text
    #expect(text.contains(">promise to another<") && !text.contains(">mutual obligation<"))
  }
}
