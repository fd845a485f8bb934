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

  @Test("The measure finds what overlaps")
  func finds() throws {
    let picture = try DrawnPicture(
      of: """
        digraph { layout=neato; splines=line;
        a [pos="0,0!", label="a"]; b [pos="4,0!", label="b"]; c [pos="2,0!", label="c"];
        a -> b [id=x, label="words"]; a -> c [id=y]; }
        """)
    #expect(picture.crossedNodes == ["x through c"])
    let crossed = try DrawnPicture(
      of: """
        digraph { layout=neato; splines=line;
        a [pos="0,0!"]; b [pos="4,4!"]; c [pos="0,4!"]; d [pos="4,0!"];
        a -> b [id=x]; c -> d [id=y]; }
        """)
    #expect(crossed.crossings == ["x and y"])
    #expect(!picture.overlaps.isEmpty)
  }
}
