import TestSupport
import Testing
import Westphalia

@Suite("The measure of drawn pictures", .enabled(if: Graphviz.isInstalled, "no Graphviz"))
struct DrawnPictureTests {
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
