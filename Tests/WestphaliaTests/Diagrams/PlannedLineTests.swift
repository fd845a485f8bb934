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
