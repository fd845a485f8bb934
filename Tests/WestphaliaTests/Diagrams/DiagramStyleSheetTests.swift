import Testing
import Westphalia

@Suite("Styles")
struct DiagramStyleSheetTests {
  private let red = RelationStyle(
    "red", line: .rgb(0xFF0000), text: .rgb(0xAA0000), width: 7, end: .tee)
  private let lilac = RelationStyle(
    "lilac", line: .rgb(0xCC99FF), text: .rgb(0x553377), width: 5, end: .vee)

  @Test("A kind's style goes before the theme's, and a relation's own before its kind's")
  func relations() {
    var graph = Sample.accord
    let second = graph.relate(
      ArmsSupply(.smallArms), from: .northKorea, to: .russia, during: .since("2024"))
    let first = graph.relations(of: ArmsSupply.self).ids[0]
    let dot = Diagram(of: graph).styling(ArmsSupply.self, as: red).styling(second, as: lilac).dot
    #expect(dot.lines(with: "id=rel_\(first.number)_a", "#FF0000", "penwidth=7").count == 1)
    #expect(dot.lines(with: "id=rel_\(second.number)_a", "#CC99FF", "penwidth=5").count == 1)
    let food = graph.relations(of: FoodSupply.self).ids[0]
    #expect(dot.lines(with: "id=rel_\(food.number)_a", "#009E73").count == 1)
    #expect(dot.text.contains(">red<") && dot.text.contains(">lilac<"))
  }

  @Test("A node's own style goes before its kind's, and that before the theme's")
  func nodes() {
    let dot = Diagram(of: Sample.accord)
      .styling(SovereignState.self, as: NodeStyle(.octagon, fill: .rgb(0x112233)))
      .styling(
        SovereignState.ukraine, as: NodeStyle(.diamond, fill: .rgb(0x445566), outline: .dotted)
      )
      .dot
    #expect(dot.lines(with: "id=n_state_UKR", "shape=diamond", "#445566", "dotted").count == 1)
    #expect(dot.lines(with: "id=n_treaty_pyongyang_2024", "shape=note").count == 1)
    // Russia is a hub, whose fill stands in the first line of its table.
    #expect(dot.lines(with: "n_state_RUS [", "bgcolor=\"#112233\"").count == 1)
  }

  @Test("A sheet can be made apart and given to several diagrams")
  func sheet() {
    var sheet = DiagramStyleSheet()
    sheet.set(red, for: War.self)
    var picture = Diagram(of: Sample.accord)
    picture.styles = sheet
    #expect(picture.dot.lines(with: "class=\"rel line war", "#FF0000", "arrowhead=tee").count == 1)
  }

  private static let own = RelationGraph {
    Statement(Praises(), from: SovereignState.russia, to: .northKorea)
    Statement(Mocks(), from: SovereignState.russia, to: .ukraine)
    Leader.putin.visits(.northKorea)
  }

  @Test("Kinds of one's own are no diplomacy: they have a heading of their own, and a sign")
  func ownKinds() {
    let dot = Diagram(of: Self.own).dot
    #expect(dot.lines(with: "class=\"rel line praises", "#000000").count == 1)
    #expect(dot.lines(with: "class=\"rel line mocks", "arrowhead=tee").count == 1)
    for heading in [">other relations<", ">opposes<", ">membership, diplomacy<"] {
      #expect(dot.text.contains(heading), "\(heading)")
    }
  }

  @Test("A family of one's own has its name in the legend, and a style where it is given one")
  func family() {
    let words = RelationFamily("words", [Praises.self, Mocks.self])
    let grouped = Diagram(of: Self.own).grouping(words).dot
    #expect(grouped.text.contains(">words<"))
    #expect(!grouped.text.contains("other relations") && !grouped.text.contains("opposes"))
    #expect(grouped.lines(with: "class=\"rel line mocks", "arrowhead=tee").count == 1)
    let styled = Diagram(of: Self.own).styling(words, as: lilac).dot
    #expect(styled.lines(with: "class=\"rel line praises", "#CC99FF").count == 1)
    #expect(styled.lines(with: "class=\"rel line mocks", "#CC99FF").count == 1)
    #expect(styled.text.contains(">lilac<"))
    let one = Diagram(of: Self.own).styling(words, as: lilac).styling(Mocks.self, as: red).dot
    #expect(one.lines(with: "class=\"rel line mocks", "#FF0000").count == 1)
  }
}

private struct Praises: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.positive)
}

private struct Mocks: Relation {
  typealias Source = SovereignState
  typealias Target = SovereignState
  static let tie = Tie.directed(.negative)
}
