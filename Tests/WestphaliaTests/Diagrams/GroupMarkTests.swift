import Testing

@testable import Westphalia

@Suite("Marks of groups")
struct GroupMarkTests {
  @Test(
    "Groups have marks of their own as long as colors and shapes suffice",
    arguments: [
      DiagramTheme.light, .dark, .grayscale,
    ])
  func different(theme: DiagramTheme) {
    let count = theme.groups.count * GroupMark.Shape.allCases.count
    let marks = (0..<count).map { GroupMark($0, in: theme) }
    #expect(Set(marks).count == count && count >= 12)
  }

  @Test("The seventh bloc has another shape, beside its names and in the key")
  func shapes() {
    let blocs = (1...7).map { Bloc("B\($0)", name: "Bloc \($0)") }
    var graph = RelationGraph()
    for bloc in blocs {
      graph.relate(Membership(), from: SovereignState.france, to: bloc)
      graph.relate(Membership(), from: SovereignState.italy, to: bloc)
    }
    graph.relate(Contiguity(), from: .france, to: .italy)
    let text = Diagram(of: graph).clustered(by: blocs).dot.text
    #expect(text.contains(" ■") && text.contains(" ●"))
    #expect(text.contains("P 4 "))
  }

  @Test("A theme without colors has marks in ink")
  func noColors() {
    var theme = DiagramTheme.light
    theme.groups = []
    #expect(GroupMark(0, in: theme).color == theme.ink)
    #expect(GroupMark(1, in: theme).shape == .square)
  }
}
