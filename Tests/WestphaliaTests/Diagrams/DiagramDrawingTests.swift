import TestSupport
import Testing
import Westphalia

@Suite("Geometry of diagrams", .enabled(if: Graphviz.isInstalled, "no Graphviz"))
struct DiagramDrawingTests {
  @Test(
    "Words lie on no node, on no other words and not on their own line",
    arguments: [(6, 14), (10, 20), (20, 40), (30, 60), (40, 80), (60, 120)],
    [5, 11, 42] as [UInt64])
  func words(size: (states: Int, relations: Int), seed: UInt64) throws {
    let graph = Sample.world(states: size.states, relations: size.relations, seed: seed)
    let picture = try DrawnPicture(
      of: Diagram(of: graph, titled: "World").drawn(as: .network).dot.text)
    #expect(picture.extent.nodes + picture.extent.words > 7)
    #expect(picture.overlaps == [])
    #expect(picture.overlappingNodes == [])
  }

  @Test("In a picture around two hubs no line runs through words or nodes")
  func hubs() throws {
    let picture = try DrawnPicture(of: Diagram(of: Sample.accord).dot.text)
    #expect(picture.extent.nodes > 5 && picture.extent.words > 2)
    #expect(picture.overlaps == [])
    #expect(picture.crossedWords == [])
    #expect(picture.crossedNodes == [])
  }

  @Test(
    "Pills and nodes between two hubs keep the order of their rows, so that no line crosses another"
  )
  func rows() throws {
    var graph = Sample.accord
    let draft = Draft("S/1")
    graph.relate(Vote(.no), from: .russia, to: draft)
    graph.relate(Vote(.abstain), from: .china, to: draft)
    let picture = try DrawnPicture(of: Diagram(of: graph).dot.text)
    #expect(picture.overlaps == [])
    #expect(picture.crossings == [])
  }
}
