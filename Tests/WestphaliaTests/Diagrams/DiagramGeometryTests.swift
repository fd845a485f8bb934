import TestSupport
import Testing
import Westphalia

@Suite("Geometry of diagrams", .enabled(if: Graphviz.isInstalled, "no Graphviz"))
struct DiagramGeometryTests {
  @Test(
    "Words lie on no node, on no other words and not on their own line",
    arguments: [(6, 14), (10, 20), (20, 40), (30, 60), (40, 80), (60, 120)],
    [5, 11, 42] as [UInt64])
  func words(size: (states: Int, relations: Int), seed: UInt64) throws {
    let graph = Sample.world(states: size.states, relations: size.relations, seed: seed)
    let picture = try DrawnPicture(of: Diagram(of: graph, titled: "World").dot.text)
    #expect(picture.extent.nodes > 3 && picture.extent.words > 3)
    #expect(picture.overlaps == [])
  }

  @Test("In a picture around two hubs no line runs through words or nodes")
  func hubs() throws {
    let picture = try DrawnPicture(of: Diagram(of: Sample.accord).dot.text)
    #expect(picture.extent.nodes > 5 && picture.extent.words > 2)
    #expect(picture.overlaps == [])
    #expect(picture.crossedWords == [])
    #expect(picture.crossedNodes == [])
  }

  @Test("The measure finds what overlaps")
  func finds() throws {
    let picture = try DrawnPicture(
      of: """
        digraph { layout=neato; splines=line;
        a [pos="0,0!", label="a"]; b [pos="4,0!", label="b"]; c [pos="2,0!", label="c"];
        a -> b [id=x, label="words"]; a -> c [id=y]; }
        """)
    #expect(picture.crossedNodes == ["x through c"])
    #expect(!picture.overlaps.isEmpty)
  }
}
