import Foundation
import TestSupport
import Testing
import Westphalia

@Suite("Matrices")
struct MatrixFormTests {
  @Test(
    "Sixty states fit 1,000 pixels with no text below 9",
    .enabled(if: Graphviz.isInstalled, "no Graphviz"))
  func size() throws {
    let graph = Sample.world(states: 60, relations: 300, seed: 2)
    let picture = Diagram(of: graph, titled: "Sixty states")
    #expect(picture.chosenForm == .matrix)
    let drawn = try DrawnPicture(of: picture.dot.text)
    let scale = min(1, 1_000 / drawn.size.width)
    let smallest = try #require(drawn.smallestText)
    #expect(scale * smallest >= 9, "\(drawn.size), \(smallest)")
  }

  @Test(
    "A mark stands in the row of its source and the column of its target; mutual ones on both sides"
  )
  func marks() {
    let graph = RelationGraph {
      SovereignState.france.supplies(.warships, to: .greece)
      SovereignState.france.isAtWar(with: .germany)
    }
    let text = Diagram(of: graph).drawn(as: .matrix).dot.text
    #expect(text.components(separatedBy: "France supplies warships to Greece.").count == 2)
    #expect(text.contains(">A<") && text.contains(">R<"))
    let pact = RelationGraph { Statement(Contiguity(), from: SovereignState.france, to: .germany) }
    let mutual = Diagram(of: pact).drawn(as: .matrix).dot.text
    #expect(mutual.components(separatedBy: "tooltip=\"France").count >= 3)
  }

  @Test("Several kinds are a number, one kind several times an underlined letter")
  func counts() {
    let graph = RelationGraph {
      SovereignState.france.supplies(.warships, to: .greece)
      SovereignState.france.supplies(.artilleryShells, to: .greece)
      SovereignState.greece.supplies(.warships, to: .france)
      SovereignState.greece.suppliesFood(to: SovereignState.france)
      SovereignState.greece.supplies(.warships, to: .italy).possibly()
    }
    let text = Diagram(of: graph).drawn(as: .matrix).dot.text
    #expect(text.contains("<u><font") && text.contains(">2<") && text.contains(">A?<"))
    #expect(text.contains("? promised, alleged, possible, disputed or of uncertain date"))
  }

  @Test("No more than six kinds have a color, and each has a letter of its own")
  func kinds() {
    let graph = Sample.changing(nodes: 20, relations: 200, seed: 8)
    let text = Diagram(of: graph).drawn(as: .matrix).dot.text
    for family in ["war", "membership, diplomacy"] { #expect(text.contains(family)) }
    var many = RelationGraph()
    let (a, b) = (SovereignState.france, SovereignState.italy)
    many.relate(ArmsSupply(), from: a, to: b)
    many.relate(FoodSupply(), from: b, to: a)
    for (place, state) in SovereignState.present.prefix(7).enumerated() where state != a {
      switch place % 6 {
      case 0: many.relate(War(), from: a, to: state)
      case 1: many.relate(DefensePact(), from: a, to: state)
      case 2: many.relate(MilitaryTraining(), from: a, to: state)
      case 3: many.relate(Visit(), from: a, to: state)
      case 4: many.relate(Condemnation(), from: a, to: state)
      default: many.relate(Sample.Mistrusts(), from: a, to: state)
      }
    }
    #expect(Diagram(of: many).drawn(as: .matrix).dot.text.contains("other kinds"))
  }

  @Test("What leads from some to others has the one as rows and the others as columns")
  func rectangular() {
    let graph = RelationGraph {
      for state in [SovereignState.france, .italy, .spain] {
        Treaty.pyongyang2024.binds(state)
      }
    }
    let text = Diagram(of: graph).drawn(as: .matrix).dot.text
    #expect(text.contains("A mark says that a relation leads from its row to its column."))
    #expect(!text.contains("columns have the numbers of rows"))
  }

  @Test("More than sixty are cut, and the picture says so")
  func cut() {
    let graph = Sample.world(states: 90, relations: 300, seed: 2)
    let picture = Diagram(of: graph).drawn(as: .matrix)
    #expect(picture.dot.text.contains("60 of "))
    #expect(picture.text.components(separatedBy: ".\n").count > 290)
  }
}
