import Testing
import Westphalia

@Suite("The picture in sentences")
struct DiagramTextTests {
  @Test("It is what one would read out, the middle first")
  func sentences() {
    let text = Diagram(
      of: Sample.accord.only(ArmsSupply.self, FoodSupply.self, War.self), titled: "Arms and food"
    ).text
    #expect(
      text == """
        Arms and food.
        The picture shows 3 nodes and 3 relations.

        North Korea supplies artillery shells to Russia, since 2023-09.
        Russia supplies food to North Korea, since 2023-09.
        Russia is at war with Ukraine, since 2022-02-24.

        """)
  }

  @Test(
    "Every relation of the view has one sentence, whatever the layout",
    arguments: DiagramLayout.allCases)
  func complete(layout: DiagramLayout) {
    let graph = Sample.world(states: 12, relations: 60, seed: 5)
    var picture = Diagram(of: graph)
    picture.layout = layout
    let lines = picture.text.split(separator: "\n").map(String.init)
    var expected: [String: Int] = [:]
    for entry in graph.relations { expected[entry.sentence + ".", default: 0] += 1 }
    for (sentence, count) in expected {
      #expect(lines.count { $0 == sentence } == count, "\(sentence)")
    }
  }

  @Test("It says what is brought out of blocs, and by whom a claim is made")
  func details() {
    let graph = RelationGraph {
      SovereignState.france.belongs(to: .nato)
      SovereignState.france.belongs(to: .europeanUnion)
      Statement(War(), from: Sample.russia, to: .ukraine)
        .according(to: EvidenceSource("x", title: "the article"), at: "3").reported().said(
          by: "experts")
    }
    let text = Diagram(of: graph).clustered(by: [.nato, .europeanUnion]).text
    #expect(text.contains("NATO: France."))
    #expect(
      text.contains(
        "European Union: nobody stands in its box; also, standing in another box, France."))
    #expect(
      text.contains(
        "Russia is at war with Ukraine, according to experts; reported by the article (experts) at 3."
      ))
  }

  @Test("A name with line ends stays in its line")
  func lineEnds() {
    var graph = RelationGraph()
    graph.relate(War(), from: SovereignState("A", name: "a\nb\r\nc"), to: .ukraine)
    #expect(Diagram(of: graph).text.contains("a b c is at war with Ukraine."))
  }
}
